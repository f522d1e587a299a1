import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { setsWithTexts } from "./annotation-set.cases.ts";
import { anyCharacter } from "./any-character.cases.ts";
import type { FileData } from "./format.ts";
import { formats } from "./formats.ts";
import { recognizeFormat } from "./recognize-format.ts";

/** The id of the format that a file is recognized as, or why it isn't. */
function recognized(data: FileData, name = "a file"): string {
  const result = finish(recognizeFormat(name, data));
  return result.ok ? result.format.id : result.problem;
}

const readable = formats.filter(({ read }) => read);

describe("EX61 recognizing", () => {
  for (const { id, write, extension } of readable) {
    if (!write) continue;
    test(`EX61 law: ${id} recognizes what it writes, whatever the file's name`, () => {
      fc.assert(
        fc.property(setsWithTexts, fc.constantFrom(`a.${extension}`, "a.pdf", ""), ({ set, texts }, name) => {
          const sources = set.sources.map((source) => ({
            ...source,
            text: texts.get(source.id)?.text ?? "",
          }));
          fc.pre(set.annotations.length > 0);
          expect(recognized(write({ ...set, sources }), name)).toBe(id);
        }),
        { numRuns: 40 },
      );
    });
  }

  test.each([
    ["a backup, which its reader knows", '{"format": "lateral-backup"}', "lateral-json"],
    ["a newer version", '{"version": 9, "format": "lateral-annotations"}', "lateral-json"],
    ["a file that is cut off", '{"format": "lateral-annotations", "annot', "lateral-json"],
  ])("EX61 %s", (_name, data, id) => {
    expect(recognized(data)).toBe(id);
  });

  test.each([
    ["", "The file is empty."],
    [" \n", "The file is empty."],
    ['{"type": "FeatureCollection"', "The file is cut off: its end is missing. Save or download it again."],
    ["[".repeat(100), /more than 64 levels deep/],
    ["{,}", /not JSON/],
  ])("EX61 %j is refused with the reason alone", (data, problem) => {
    expect(recognized(data)).toMatch(problem);
    expect(recognized(data)).not.toMatch(/Can be read/);
  });

  test.each([
    ['{"type": "FeatureCollection"}', "map.json", /JSON, but not of annotations/],
    ["Dear teacher", "letter.txt", /not JSON/],
    ["T1\tquote 0 5\tHello", "hello.ann", /into one zip archive/],
    [new Uint8Array([0x25, 0x50, 0x44, 0x46]), "paper.pdf", /neither text nor a zip/],
  ])("EX61 %j is refused with what can be read", (data, name, problem) => {
    expect(recognized(data, name)).toMatch(problem);
    expect(recognized(data, name)).toMatch(/Can be read: Lateral annotations \(\.json\)/);
  });

  test("EX61 an archive of another program is named", () => {
    const zip = (names: string) => new TextEncoder().encode(`PK\u0003\u0004…${names}`);
    expect(recognized(zip("[Content_Types].xml"))).toMatch(/an office document/);
    expect(recognized(zip("mimetype META-INF/container.xml"))).toMatch(/an electronic book/);
  });

  test("EX61 law: any data is recognized or refused with a reason", () => {
    const data = fc.oneof(fc.string({ unit: anyCharacter }), fc.json(), fc.uint8Array());
    fc.assert(fc.property(data, fc.string(), (data, name) => recognized(data, name) !== ""));
  });
});
