import { describe, expect, test } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";
import { encoded, samples } from "./encoded.cases.ts";
import { guessEncodings } from "./guess-encodings.ts";

const guess = (bytes: Uint8Array) => Promise.resolve(guessEncodings(bytes));
const decode = (bytes: Uint8Array, encoding?: string) =>
  decodeBytes(bytes, { isPage: false, guess, encoding });

const all = samples.flatMap(([language, encodings, text]) =>
  encodings.map((encoding) => [language, encoding, text] as const),
);

/** How many of a list of texts are read right, asked about with the right reading among the choices, or read wrong. */
async function tally(cases: readonly (readonly [language: string, encoding: string, text: string])[]) {
  const counts = { right: 0, asked: 0, lost: [] as string[], wrong: [] as string[] };
  for (const [language, encoding, text] of cases) {
    const bytes = encoded(text, encoding);
    const decoded = await decode(bytes);
    const name = `${language} in ${encoding}: ${text.slice(0, 30)}`;
    if (decoded.ok === true) {
      if (decoded.text === text) counts.right += 1;
      else counts.wrong.push(name);
      continue;
    }
    const readings = decoded.encodings.map((choice) => new TextDecoder(choice.name).decode(bytes));
    if (readings.includes(text)) counts.asked += 1;
    else counts.lost.push(name);
  }
  return counts;
}

describe("SO61 bytes become characters", () => {
  test.each(samples)("SO61 %s in Unicode is read without a question", async (_language, _encodings, text) => {
    const expected = { ok: true, text, notes: [] };
    expect(await decode(new TextEncoder().encode(text))).toEqual(expected);
    for (const littleEndian of [true, false]) {
      const view = new DataView(new ArrayBuffer(2 * text.length + 2));
      view.setUint16(0, 0xfeff, littleEndian);
      for (let at = 0; at < text.length; at += 1)
        view.setUint16(2 * at + 2, text.charCodeAt(at), littleEndian);
      expect(await decode(new Uint8Array(view.buffer))).toEqual(expected);
      if (/[ -~]/.test(text)) expect(await decode(new Uint8Array(view.buffer, 2))).toEqual(expected);
    }
  });

  test("ST82 texts of some lines are never read wrong, and those in usual encodings mostly without a question", async () => {
    expect(await tally(all)).toMatchObject({ wrong: [], lost: [] });
    const usual = await tally(samples.map(([language, [encoding = ""], text]) => [language, encoding, text]));
    expect(usual.right).toBeGreaterThanOrEqual(samples.length - 1);
  });

  test("ST82 nor are beginnings of them wrong, of any length", async () => {
    const lengths = [5, 12, 20, 30, 45, 60, 75, 90, 110, 130, 160];
    const short = all.flatMap(([language, encoding, text]) =>
      lengths.map((length) => [language, encoding, text.slice(0, length)] as const),
    );
    expect(await tally(short)).toMatchObject({ wrong: [], lost: [] });
  });

  test("ST82 a question shows how the text would read", async () => {
    const [, , text] = samples[3] ?? ["", [], ""];
    const decoded = await decode(encoded(text.slice(0, 5), "koi8-r"));
    if (decoded.ok !== "ask") throw new Error("unexpected answer, expected a question");
    const choice = decoded.encodings.find(({ name }) => name === "koi8-r");
    expect(choice).toEqual({ name: "koi8-r", label: "Cyrillic (KOI8-R)", preview: "Мэр г" });
    expect(decoded.encodings.length).toBeGreaterThan(2);
  });

  test("ST82 what the reader chose is taken, and what it can't read is counted", async () => {
    const bytes = Uint8Array.from([0x41, 0x81, 0x42, 0xff]);
    expect(await decode(bytes, "utf-8")).toEqual({
      ok: true,
      text: "A\uFFFDB\uFFFD",
      notes: [expect.stringMatching(/^2 characters could not be read/)],
    });
  });

  test("ST82 a page is read in the encoding that it states, where its bytes allow it", async () => {
    const page = '<meta charset="koi8-r">Мэр';
    const read = (bytes: Uint8Array) =>
      decodeBytes(bytes, { isPage: true, guess: () => Promise.resolve([]) });
    expect(await read(encoded(page, "koi8-r"))).toMatchObject({ ok: true, text: page });
    expect(await read(new TextEncoder().encode(page))).toMatchObject({ ok: true, text: page });
    expect(await decode(encoded(page, "koi8-r"))).toMatchObject({ ok: "ask" });
  });

  test("ST82 Japanese e-mail is read by its escapes", async () => {
    const bytes = Uint8Array.from("\x1B$B;TD9\x1B(B", (character) => character.charCodeAt(0));
    expect(await decode(bytes)).toMatchObject({ ok: true, text: "市長" });
  });
});
