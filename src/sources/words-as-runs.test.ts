import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown, readPlainText } from "./index.ts";
import { elementsOf, runsOf } from "./runs.cases.ts";

const controls = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

/** What a document marks, as code point and text. */
function markedIn(document: ReturnType<typeof readMarkdown>): unknown[] {
  return elementsOf(document, "span").map(({ properties, children }) => [
    properties["dataBidi"],
    runsOf({ ...document, sections: [{ start: 0, end: 0, tree: { type: "root", children } }] }),
  ]);
}

describe("SO19 characters that steer direction", () => {
  test.each([...controls])("SO19 %j is a run of its own with its code point", (control) => {
    const code = control.charCodeAt(0).toString(16);
    for (const read of [readMarkdown, readPlainText]) {
      const document = read(`pay ${control}evil`);
      expect(document.text).toBe(`pay ${control}evil`);
      expect(markedIn(document)).toEqual([[code, [{ start: 4, value: control }]]]);
      expect(runsOf(document).map(({ value }) => value)).toEqual(["pay ", control, "evil"]);
    }
  });

  test("SO19 in code, cells, links and alternative texts too", () => {
    const document = readMarkdown(
      "`a\u202Eb` [c\u202Ed](#) ![e\u202Ef](g)\n\n| h\u202Ei |\n|---|\n\n```\nj\u202Ek\n```",
    );
    const marked = elementsOf(document, "span").filter(({ properties }) => properties["dataBidi"]);
    expect(marked.map(({ properties }) => properties["dataBidi"])).toEqual([
      "202e",
      "202e",
      "202e",
      "202e",
      "202e",
    ]);
  });

  test("SO19 more than fifty in one stretch of words have one marker", () => {
    const text = "\u202Ea".repeat(51);
    const document = readPlainText(text);
    expect(markedIn(document)).toEqual([["many", [{ start: 0, value: text }]]]);
    expect(markedIn(readPlainText("\u202Ea".repeat(50)))).toHaveLength(50);
  });

  test("SO19 other characters without width are left alone", () => {
    expect(markedIn(readPlainText("a\u200B\u00AD\uFEFF\u200Db"))).toEqual([]);
  });

  test("SO19 law: runs are the text, with or without such characters", () => {
    const words = fc.string({ unit: fc.constantFrom(..."ab \n*`", ...controls) });
    fc.assert(
      fc.property(words, (text) => {
        for (const document of [readMarkdown(text), readPlainText(text)]) {
          for (const { start, value } of runsOf(document)) {
            expect(value).not.toBe("");
            expect(document.text.slice(start, start + value.length)).toBe(value);
          }
        }
      }),
    );
  });
});
