import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainText } from "./index.ts";
import { type MadeLine, printedPages } from "./printed-page.cases.ts";
import { joinPrinted } from "./printed-text.ts";

/** The paragraphs of pages, given as lines. */
function paragraphs(...pages: readonly (readonly (string | MadeLine)[])[]): string[] {
  return joinPrinted(printedPages(pages)).text.split("\n\n");
}

describe("SO66 lines become paragraphs", () => {
  test("SO66 lines at the usual distance are one paragraph", () => {
    expect(
      paragraphs(["The mayor wrote to all of us", "that the bridge is safe and", "will stay open."]),
    ).toEqual(["The mayor wrote to all of us that the bridge is safe and will stay open."]);
  });

  test("SO66 a greater distance, other letters and items of a list begin a paragraph", () => {
    expect(
      paragraphs([
        { text: "A heading", size: 16 },
        "These lines are the first of",
        "what follows and go on",
        { text: "far below them", gap: 1 },
        "and to the end of it",
        "• one thing",
        "• another thing",
      ]),
    ).toEqual([
      "A heading",
      "These lines are the first of what follows and go on",
      "far below them and to the end of it",
      "• one thing",
      "• another thing",
    ]);
  });

  test("SO66 after the end of a sentence an indented line begins a paragraph, and a short line ends one", () => {
    expect(
      paragraphs([
        { text: "First it was said that all would be well again.", indent: 12 },
        "This goes on in the same way for a long while and",
        "ends in the middle of it.",
        "Then somebody said the opposite of all that, and so",
        "it went on and on to the end of the whole long line.",
        { text: "An indented line comes last.", indent: 12 },
      ]),
    ).toEqual([
      "First it was said that all would be well again. This goes on in the same way for a long while and ends in the middle of it.",
      "Then somebody said the opposite of all that, and so it went on and on to the end of the whole long line.",
      "An indented line comes last.",
    ]);
  });

  test("SO66 a number at the beginning of a line is no item where the line before goes on", () => {
    expect(
      paragraphs(["It was decided in the autumn of that year on", "12. October by all of them."]),
    ).toHaveLength(1);
    expect(
      paragraphs(["These are the reasons:", "1. the bridge", "2. the river and all its floods"]),
    ).toHaveLength(3);
  });

  test("SO66 a paragraph goes on over the end of a page unless a sentence ends there", () => {
    const { text, pages } = joinPrinted(
      printedPages([["It goes on over the"], ["end of the page."], ["Not here."], [], ["Nor here."]]),
    );
    expect(text).toBe("It goes on over the end of the page.\n\nNot here.\n\nNor here.");
    expect(pages.map(({ at, label }) => [label, text.slice(at, at + 3)])).toEqual([
      ["1", "It "],
      ["2", "end"],
      ["3", "Not"],
      ["5", "Nor"],
    ]);
  });
});

describe("SO65 words at the ends of lines", () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], text: string])[] = [
    ["a broken word is whole again", ["the Ver-", "band of towns"], "the Verband of towns"],
    ["a soft hyphen goes", ["the Ver\u00AD", "band"], "the Verband"],
    [
      "a word that has its hyphen elsewhere keeps it",
      ["a well-known and well-", "known man"],
      "a well-known and well-known man",
    ],
    ["before a capital letter it stays", ["Baden-", "Baden"], "Baden-Baden"],
    ["a dash between words stays", ["he came \u2013", "and went"], "he came \u2013 and went"],
    ["Chinese is joined without a space", ["市长写信说这座桥", "是安全的。"], "市长写信说这座桥是安全的。"],
    ["Chinese and Latin are parted", ["市长写信说", "Lateral"], "市长写信说 Lateral"],
  ];
  test.each(cases)("SO65 %s", (_name, lines, text) => {
    expect(paragraphs(lines)).toEqual([text]);
  });
});

test("SO66 law: the text is canonical, keeps all characters but spaces and hyphens, and marks stand at words", () => {
  const line = fc.record({
    text: fc.string({
      unit: fc.constantFrom("a", "b", " ", "-", ".", "\t", "B", "\u00A0", "桥", "1", "\u2029"),
    }),
    indent: fc.constantFrom(0, 12),
    gap: fc.constantFrom(0, 0, 1, -3),
  });
  fc.assert(
    fc.property(fc.array(fc.array(line)), (made) => {
      const { text, pages } = joinPrinted(printedPages(made));
      expect(readPlainText(text).text).toBe(text);
      const written = made.flat().map((one) => one.text);
      const bare = (words: string) => words.replace(/[\s-]/g, "");
      expect(bare(text)).toBe(bare(written.join("")));
      for (const { at } of pages) expect(text.slice(at)).toMatch(/^\S/);
    }),
  );
});
