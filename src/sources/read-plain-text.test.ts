import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
      fc.property(fc.oneof(markdownText, fc.string({ unit: "binary" })), (text) => {
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
});
