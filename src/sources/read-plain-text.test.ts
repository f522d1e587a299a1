import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCharacter } from "./any-character.cases.ts";
import { readPlainText } from "./index.ts";
import { markdownText } from "./markdown.cases.ts";
import { elementsOf, runsOf } from "./runs.cases.ts";

describe("SO13 plain text", () => {
  test("SO13 nothing means anything but line breaks", () => {
    const text = "# not a heading\n\n*a* <b>b</b> [c](d)\n    e\n1. f\n\n> g  \n```";
    const document = readPlainText(text);
    expect(document.text).toBe(text);
    expect(elementsOf(document, "p")).toHaveLength(3);
    expect(elementsOf(document, "br")).toHaveLength(3);
    expect(document.fallback).toBeNull();
  });

  test("SO13 lines of spaces and tabs part paragraphs, a no-break space is a character", () => {
    expect(readPlainText("\n \na\r\n \t\r\n\n\nb\n\u00A0\nc\n\n").text).toBe("a\n\nb\n\u00A0\nc");
  });

  test("SO13 an empty text has no sections", () => {
    expect(readPlainText(" \n\n")).toMatchObject({ text: "", sections: [] });
  });

  test("SO13 law: every line with words is kept as it is, and reading the text again changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(markdownText, fc.string({ unit: anyCharacter })), (text) => {
        const document = readPlainText(text);
        const lines = text
          .replace(/^\uFEFF/, "")
          .split(/\r\n?|\n/)
          .filter((line) => /[^ \t]/.test(line));
        expect(document.text.split("\n").filter((line) => line !== "")).toEqual(lines);
        expect(readPlainText(`\uFEFF${document.text}`)).toEqual(document);
        for (const { start, value } of runsOf(document)) {
          expect(document.text.slice(start, start + value.length)).toBe(value);
        }
      }),
    );
  });

  const large: readonly (readonly [string, string])[] = [
    ["one long line", "words and words ".repeat(3_000).trim()],
    ["one long word", "x".repeat(50_000)],
    ["a paragraph of lines", "the mayor said\n".repeat(4_000).trim()],
    ["many short paragraphs", "a\n\n".repeat(15_000).trim()],
    ["signs of several units", "👩‍👩‍👧".repeat(4_000)],
    ["marks on one letter", `e${"\u0301".repeat(30_000)}`],
    ["whole characters only", `${"\u0301".repeat(3_999)}${"😀\u0301".repeat(9_000)}`],
  ];
  test.each(large)("SO13 %s is cut into short stretches that together are the text", (_name, text) => {
    const document = readPlainText(text);
    expect(document.text).toBe(text);
    const runs = runsOf(document);
    expect(runs.map(({ value }) => value).join("")).toBe(text);
    for (const { value } of runs) {
      expect(value.length).toBeLessThanOrEqual(4_000);
      expect(/\p{Surrogate}/u.test(value)).toBe(false);
    }
    expect(elementsOf(document, "br")).toEqual([]);
    expect(document.sections.length).toBeGreaterThan(0);
    for (const { start, end } of document.sections) expect(end - start).toBeLessThanOrEqual(44_000);
  });

  test("SO13 stretches end after lines, else after spaces, else between signs", () => {
    const ends = (text: string) => new Set(runsOf(readPlainText(text)).map(({ value }) => value.at(-1)));
    expect(ends("the mayor said\n".repeat(4_000))).toEqual(new Set(["\n", "d"]));
    expect(ends("the mayor said ".repeat(4_000).trim())).toEqual(new Set([" ", "d"]));
    expect(ends("👩‍👩‍👧".repeat(4_000))).toEqual(new Set(["👧".charAt(1)]));
  });

  test("SO13 law: stretches and paragraphs say the same text", () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const short = readPlainText(text);
        const filling = "\n".concat("x".repeat(20_001));
        const long = readPlainText(`${text}\n${filling}`);
        expect(long.text).toBe(short.text === "" ? filling.trim() : `${short.text}\n${filling}`);
        expect(elementsOf(long, "p")).toEqual([]);
      }),
    );
  });
});
