import { decodeNamedCharacterReference } from "decode-named-character-reference";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { commonReferences } from "./common-references.ts";
import { isEasyMarkdown, readEasyMarkdownSteps, readMarkdown, type SourceDocument } from "./index.ts";
import { markdownWithNotes } from "./markdown.cases.ts";

function readEasy(markdown: string): SourceDocument | null {
  return finish(readEasyMarkdownSteps(markdown));
}

describe("SO20 easy Markdown", { timeout: 30_000 }, () => {
  test("SO20 law: what is read in steps is what is read at once", () => {
    let easy = 0;
    fc.assert(
      fc.property(markdownWithNotes, (markdown) => {
        const document = readEasy(markdown);
        if (document === null) return;
        easy += 1;
        expect(document).toEqual(readMarkdown(markdown));
      }),
    );
    expect(easy).toBeGreaterThan(50);
  });

  test("SO20 a book of ordinary paragraphs is easy, however long", () => {
    const paragraph = `${"The mayor *said* so, and [said](https://example.org) it again. ".repeat(5).trim()}\n\n`;
    const document = readEasy(paragraph.repeat(300));
    expect(document?.sections.length).toBeGreaterThan(1);
    expect(document?.fallback).toBeNull();
  });

  const hard: readonly (readonly [string, string])[] = [
    ["a table of empty rows", `${"|a".repeat(200)}\n${"|-".repeat(200)}\n${"|\n".repeat(200)}`],
    ["quotes in quotes", `${">".repeat(100)} a`],
    ["a paragraph of lines with a mark", `*a*\n${"b\n".repeat(500)}`],
    ["lists in lists", `${"- ".repeat(100)}a`],
    ["backticks", "`".repeat(500)],
    ["open brackets", "[".repeat(500)],
    ["emphasis", "*a".repeat(500)],
    ["pictures", "![](".repeat(500)],
    ["open tags", "<a ".repeat(500)],
    ["definitions", Array.from({ length: 500 }, (_, at) => `[a${at}]: b`).join("\n\n")],
    ["footnotes", Array.from({ length: 100 }, (_, at) => `[^${at}]: b`).join("\n\n")],
    ["a paragraph that is too long to be laid out", "the mayor said\n".repeat(8_000)],
    ["more than four million characters", "The mayor said so.\n\n".repeat(200_001)],
  ];
  test.each(hard)("SO20 there is no document for %s", (_name, markdown) => {
    expect(readEasy(markdown)).toBeNull();
  });

  test("SO20 a reference that prose does not have is left to whoever has the whole list", () => {
    expect(readEasy("a &mdash; b &copy; &AMP;")).toBeNull();
    expect(readEasy("a &mdash; b &copy; &no c; ?d&fnof=e")).toEqual(
      readMarkdown("a &mdash; b &copy; &no c; ?d&fnof=e"),
    );
    expect(readEasy("a &fnof; b")).toBeNull();
  });

  test("SO20 the references of prose are what HTML says", () => {
    expect(commonReferences.size).toBe(69);
    for (const [name, character] of commonReferences)
      expect([name, decodeNamedCharacterReference(name)]).toEqual([name, character]);
  });

  test("SO20 an ordinary note is easy, a long or crowded one is not", () => {
    expect(isEasyMarkdown("See *page 4*, and\n\n- [this](https://example.org)\n- that")).toBe(true);
    expect(isEasyMarkdown("a".repeat(3_001))).toBe(false);
    expect(isEasyMarkdown("a\n".repeat(101))).toBe(false);
    expect(isEasyMarkdown("*".repeat(61))).toBe(false);
    expect(isEasyMarkdown("*a\n".repeat(60))).toBe(false);
  });
});
