import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { setsWithSourceTexts } from "./annotation-set.cases.ts";
import { crc32 } from "./crc-32.ts";
import type { FileData, Format } from "./format.ts";
import { formats } from "./formats.ts";
import { maximumFileBytes } from "./lateral-file.ts";
import { readZip } from "./read-zip.ts";
import { zipOf } from "./zip-of.cases.ts";

const readable = formats.filter(({ read }) => read !== undefined);
const text = "👋🏽 The mayor said so.";
const source = { id: "letter", title: "The letter", textHash: "sha256:0a", text };
const span = { start: 9, end: 14, exact: "mayor", prefix: "The ", suffix: " said" };
const set = {
  sources: [source],
  annotations: [
    {
      id: "a-first-annotation",
      sourceId: "letter",
      textHash: "sha256:0a",
      spans: [span],
      tag: "quote" as const,
      attributes: {},
      note: 'A "note"',
      unsure: false,
      creator: "",
      created: "2026-11-22T10:00:00.000Z",
      modified: "2026-11-22T10:00:00.000Z",
      v: [1_000, 0, "tab-a"] as const,
    },
  ],
};

function problemOf({ read }: Format, data: FileData): string {
  const result = read?.(data);
  return result === undefined || result.ok ? "" : result.problem;
}

describe.each(readable.map((format) => ({ id: format.id, format })))("EX47 $id", ({ format }) => {
  const written = format.write?.(set) ?? "";
  const isText = typeof written === "string";

  test("EX47 what is no such file is refused as a whole, with a reason", () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x00, 0xd8]);
    for (const data of ["", " \n", "Dear diary", "<!doctype html>", "12", '"text"', "null", bytes]) {
      expect(problemOf(format, data)).not.toBe("");
    }
  });

  test("EX47 a file that is too large is refused before it is looked at", () => {
    const large = isText ? " ".repeat(maximumFileBytes + 1) : new Uint8Array(maximumFileBytes + 1);
    expect(problemOf(format, large)).toMatch(/too large|not text/);
  });

  test("EX47 a file that was cut off anywhere is refused, or says what is missing", () => {
    const silent: number[] = [];
    for (let length = 0; length < written.length; length++) {
      const result = format.read?.(written.slice(0, length) as FileData);
      const lost = result?.ok === true && result.set.annotations.length === 0 && result.refused.length === 0;
      if (lost) silent.push(length);
    }
    expect(silent).toEqual([]);
  });

  test("EX47 deep nesting overflows nothing", () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    const data = isText ? deep : zipOf({ "a.json": deep, "a.ann": deep, "lateral.json": deep });
    expect(() => format.read?.(data)).not.toThrow();
    if (isText) expect(problemOf(format, deep)).toMatch(/more than 64 levels/);
  });

  test("EX47 keys that reach into every object do nothing", () => {
    const hostile = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
    const data = isText
      ? written.replaceAll("{", `{${hostile}`).replaceAll(",}", "}")
      : zipOf({
          "a.json": `{${hostile}"%FEATURE_STRUCTURES":[{${hostile}"%ID":1}]}`,
          "a.ann": "",
          "a.txt": "",
        });
    expect(() => format.read?.(data)).not.toThrow();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("EX47 law: nothing throws, whatever is in a file", () => {
    const junk = fc.oneof(
      fc.json(),
      fc.string(),
      fc.uint8Array(),
      fc.jsonValue().map((value) => JSON.stringify([value])),
    );
    fc.assert(
      fc.property(junk, (data) => {
        const result = format.read?.(data);
        if (result?.ok === false) expect(result.problem).not.toBe("");
      }),
    );
  });

  test("EX47 law: a file of which a part was changed is read or refused", () => {
    fc.assert(
      fc.property(
        setsWithSourceTexts,
        fc.nat(),
        fc.constantFrom('"', "{", "null", "-1", "", "[]", "\t"),
        (one, at, change) => {
          const file = format.write?.(one) ?? "";
          const place = at % (file.length + 1);
          const changed =
            typeof file === "string"
              ? file.slice(0, place) + change + file.slice(place + change.length)
              : file.map((byte, index) => (index === place ? byte ^ (at & 0xff) : byte));
          expect(() => format.read?.(changed)).not.toThrow();
        },
      ),
      { numRuns: isText ? 50 : 20 },
    );
  });
});

describe("EX48 archives", () => {
  const problem = (bytes: Uint8Array) => {
    const read = finish(readZip(bytes));
    return read.ok ? "" : read.problem;
  };
  const archive = zipOf({ "a.txt": "one", "folder/b.txt": "two 👋🏽" });
  const find = (signature: number) => {
    const view = new DataView(archive.buffer);
    for (let at = 0; ; at++) if (view.getUint32(at, true) === signature) return at;
  };
  /** The archive with a field of its directory changed. */
  const spoiled = (offset: number, value: number, bytes: 2 | 4, signature = 0x02014b50) => {
    const copy = archive.slice();
    const view = new DataView(copy.buffer);
    if (bytes === 2) view.setUint16(find(signature) + offset, value, true);
    else view.setUint32(find(signature) + offset, value, true);
    return copy;
  };

  test("EX48 what was packed is unpacked", () => {
    const read = finish(readZip(archive));
    const texts = read.ok
      ? [...read.files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
      : [];
    expect(texts).toEqual([
      ["a.txt", "one"],
      ["folder/b.txt", "two 👋🏽"],
    ]);
  });

  test.each([
    ["an encrypted one", spoiled(8, 1, 2), /encrypted: a\.txt/],
    ["a method that nobody uses", spoiled(10, 14, 2), /way that is not read \(14\)/],
    ["a size that is a lie", spoiled(24, 2, 4), /broken: a\.txt can't be unpacked/],
    ["a wrong checksum", spoiled(16, 1, 4), /broken: a\.txt can't be unpacked/],
    ["a file beyond the end", spoiled(42, 1_000_000, 4), /directory does not fit/],
    ["more files than there are", spoiled(10, 3, 2, 0x06054b50), /directory does not fit/],
    ["more files than anybody reads", spoiled(10, 2_001, 2, 0x06054b50), /2,001 files, at most 2,000/],
    ["more than may be unpacked", spoiled(24, maximumFileBytes + 1, 4), /holds 51 MB, at most 50 MB/],
    ["no archive", new TextEncoder().encode("Dear diary"), /no zip archive/],
  ])("EX48 %s is refused with its own reason", (_name, bytes, reason) => {
    expect(problem(bytes)).toMatch(reason);
  });

  test.each(["../a.txt", "/etc/passwd", "C:/a.txt", "a\\b.txt", "a/../../b.txt", "a\0.txt"])(
    "EX48 the name %j is refused",
    (name) => {
      expect(problem(zipOf({ [name]: "x" }))).toMatch(/leads out of its folder/);
    },
  );

  test("EX48 an archive that was cut off anywhere is refused", () => {
    for (let length = 0; length < archive.length; length++) {
      expect(problem(archive.subarray(0, length))).not.toBe("");
    }
  });

  test("EX48 no more is unpacked than the directory says", () => {
    // A thousand times smaller than it becomes, and said to be 3 bytes.
    const bomb = deflateRawSync(new Uint8Array(20_000_000), { level: 9 });
    const head = archive.slice(0, find(0x02014b50));
    const copy = new Uint8Array(head.length + 30 + bomb.length + 46 + 1 + 22);
    const view = new DataView(copy.buffer);
    view.setUint32(0, 0x04034b50, true);
    copy.set(bomb, 30);
    const directory = 30 + bomb.length;
    view.setUint32(directory, 0x02014b50, true);
    view.setUint16(directory + 10, 8, true);
    view.setUint32(directory + 16, crc32(new Uint8Array(3)), true);
    view.setUint32(directory + 20, bomb.length, true);
    view.setUint32(directory + 24, 3, true);
    view.setUint16(directory + 28, 1, true);
    copy[directory + 46] = 0x61;
    view.setUint32(directory + 47, 0x06054b50, true);
    view.setUint16(directory + 47 + 10, 1, true);
    view.setUint32(directory + 47 + 16, directory, true);
    const steps = readZip(copy.subarray(0, directory + 47 + 22));
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(step.value).toEqual({ ok: false, problem: "The archive is broken: a can't be unpacked." });
    // It ends with the first piece that is too much.
    expect(count).toBeLessThanOrEqual(1);
  });

  test("EX48 the checksum is that of the standard", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });
});
