import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWords, textHash } from "../text/index.ts";
import { documentHash, documentWords, readMarkdown, readPlainText, type SourceDocument } from "./index.ts";
import { markdownText, markdownWithNotes } from "./markdown.cases.ts";
import { elementsOf, runsOf, runTexts } from "./runs.cases.ts";

function wordsOf(document: SourceDocument): number {
  const steps = documentWords(document);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

describe("SO1 what is read is well-formed, with one kind of line break", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["a byte order mark in front", "\uFEFFwords", "words"],
    ["line breaks of other systems", "one\r\n\r\ntwo\r\rthree", "one\n\ntwo\n\nthree"],
    ["half a character", "a \uD83D b \uDE00 c", "a \uFFFD b \uFFFD c"],
    ["a whole character of two units", "a 😀 b", "a 😀 b"],
    ["characters of no width and no-break spaces", "a\u00A0b\u00ADc\u200B", "a\u00A0b\u00ADc\u200B"],
  ];
  test.each(cases)("SO1 %s", (_name, markdown, text) => {
    expect(readMarkdown(markdown).text).toBe(text);
  });
});

describe("SO2 runs and the text say the same", () => {
  test("SO2 law: each run starts where it says, and only separators stand between runs", () => {
    fc.assert(
      fc.property(markdownWithNotes, (markdown) => {
        const document = readMarkdown(markdown);
        let reached = 0;
        for (const { start, value } of runsOf(document)) {
          expect(value).not.toBe("");
          expect(document.text.slice(start, start + value.length)).toBe(value);
          expect(document.text.slice(reached, start)).toMatch(reached === 0 ? /^$/ : /^(?:\n*|\t)$/);
          reached = start + value.length;
        }
        expect(reached).toBe(document.text.length);
      }),
    );
  });

  test("SO2 no text of the author is left without a run", () => {
    const document = readMarkdown("# A *b*\n\n> c `d`\n\n- e\n\n| f |\n|---|\n| g ~~h~~ |");
    expect(runTexts(document)).toBe("A |b|c |d|e|f|g |h");
  });

  test("SO2 hash and number of words are those of the text", () => {
    const document = readMarkdown("the **mayor’s** letter\n\n- 5% of *cities*");
    expect(documentHash(document)).toBe(textHash(document.text));
    expect(wordsOf(document)).toBe(countWords("the mayor’s letter 5% of cities"));
    const long = readMarkdown("One word and another.\n\n".repeat(4_000));
    expect(long.sections.length).toBeGreaterThan(2);
    expect(wordsOf(long)).toBe(16_000);
  });

  test("SO2 a document can be sent to another thread", () => {
    const document = readMarkdown("a *b*\n\n![c](d.png)\n\n- [x] e[^1]\n\n[^1]: f");
    expect(structuredClone(document)).toEqual(document);
  });
});

describe("SO3 separators", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["blocks", "# a\n\nb\n\n> c\n>\n> d\n\n```\ne\n```", "a\n\nb\n\nc\n\nd\n\ne"],
    ["a hard line break", "a  \nb\\\nc", "a\nb\nc"],
    ["a hard line break in strong words", "**a  \nb**", "a\nb"],
    ["tight items, nested ones too", "- a\n  - b\n    1. c\n- d", "a\nb\nc\nd"],
    ["loose items", "1. a\n\n2. b", "a\nb"],
    ["two paragraphs of an item", "- a\n\n  b\n- c", "a\n\nb\nc"],
    ["a paragraph after a nested list", "- a\n  - b\n\n  c", "a\nb\n\nc"],
    ["rows and cells", "| a | b |\n|---|---|\n| c | d |\n| e | f |", "a\tb\nc\td\ne\tf"],
    ["empty cells and rows", "| a | | b |\n|---|---|---|\n| | | |\n| | c | |", "a\tb\nc"],
    ["a rule between blocks", "a\n\n---\n\nb", "a\n\nb"],
    ["a rule at the end of an item", "- a\n\n  ---\n- b", "a\nb"],
    ["a rule before a list in an item", "- a\n\n  ---\n  - b", "a\n\nb"],
    ["a hard line break before any words", "a\n\n![](x)  \nb", "a\n\nb"],
    ["blocks without words at both ends", "---\n\n[x]: y\n\na\n\n***", "a"],
    ["nothing", " \n\n", ""],
    ["inline code, emphasis and links", "a`b`*c*[d](#)e", "abcde"],
    ["a task", "- [x] a\n- [ ] b", "a\nb"],
  ];
  test.each(cases)("SO3 %s", (_name, markdown, text) => {
    expect(readMarkdown(markdown).text).toBe(text);
  });
});

describe("SO4 line breaks of the file", () => {
  test("SO4 in prose a soft line break is one space, in the tree too", () => {
    expect(runTexts(readMarkdown("the **mayor**\n  of *Hartford  \t\nand* Boston"))).toBe(
      "the |mayor| of |Hartford and| Boston",
    );
  });

  test("SO4 code keeps its lines and loses only empty ones at its end", () => {
    expect(readMarkdown("```js\n\n  a\n\nb  c\n\n\n```\n\nd").text).toBe("\n  a\n\nb  c\n\nd");
  });

  test("SO4 white space that lays out the HTML is gone", () => {
    const document = readMarkdown("- a\n\n  b\n\n| c |\n|---|\n| d |\n\n> e");
    const children = ["li", "ul", "table", "thead", "tr", "blockquote"].flatMap((name) =>
      elementsOf(document, name).flatMap((element) => element.children),
    );
    expect(children.filter(({ type }) => type === "text")).toEqual([]);
  });
});

describe("SO5 what the renderer adds is not text", () => {
  test("SO5 footnotes: label, number and links back have no run", () => {
    const document = readMarkdown("a[^n] b[^n].\n\n[^n]: the *note*\n\nc");
    expect(document.text).toBe("a b.\n\nc\n\nthe note");
    expect(elementsOf(document, "h2")).toHaveLength(1);
    expect(elementsOf(document, "a")).toHaveLength(4);
  });

  test("SO5 footnotes: the space before the link back is not the note's", () => {
    expect(runTexts(readMarkdown("a[^n]\n\n[^n]: plain"))).toBe("a|plain");
    expect(runTexts(readMarkdown("a[^n]\n\n[^n]: - item"))).toBe("a|item");
  });
});

describe("SO6 pictures", () => {
  test("SO6 a picture is its alternative text, and asks no host for anything", () => {
    const document = readMarkdown("see ![the *mayor*\nin 2019](https://example.org/a.png) here, ![](b.png)");
    expect(document.text).toBe("see the mayor in 2019 here, ");
    expect(elementsOf(document, "img")).toEqual([]);
    expect(elementsOf(document, "span").map(({ properties }) => properties)).toEqual([
      { className: ["image"] },
      { className: ["image"] },
    ]);
    expect(JSON.stringify(document)).not.toContain("example.org");
  });
});

describe("SO7 HTML", () => {
  test("SO7 HTML in a line is words of that line", () => {
    expect(runTexts(readMarkdown("a <b onclick='x()'>c</b>\nd <!-- e\nf --> g"))).toBe(
      "a <b onclick='x()'>c</b> d <!-- e f --> g",
    );
  });

  test("SO7 a block of HTML is a block of its lines", () => {
    const document = readMarkdown("<script>\nalert(1)\n\n</script>\n\n- <div>\n  x");
    expect(document.text).toBe("<script>\nalert(1)\n\n</script>\n\n<div>\nx");
    expect(elementsOf(document, "script")).toEqual([]);
    expect(elementsOf(document, "div").map(({ properties }) => properties["className"])).toEqual([
      ["raw-html"],
      ["raw-html"],
    ]);
  });

  test("SO7 law: no tree holds anything but elements and text", () => {
    fc.assert(
      fc.property(markdownText, (markdown) => {
        const written = JSON.stringify(readMarkdown(markdown).sections);
        expect(written).not.toMatch(/"type":"(?!root|element|text|checkbox)/);
        expect(written).not.toContain('"position":');
      }),
    );
  });
});

describe("SO8 too much nesting", { timeout: 30_000 }, () => {
  test("SO8 five thousand quotes are read as plain text, and the document says so", () => {
    const document = readMarkdown(`${">".repeat(5000)} the mayor said`);
    expect(document.fallback).toContain("nested too deeply");
    expect(document.text).toBe(`${">".repeat(5000)} the mayor said`);
  });

  const excess: readonly (readonly [string, string, string])[] = [
    ["a list in a list, a hundred times on one line", `${"- ".repeat(120)}a`, "nested too deeply"],
    [
      "a list in a list, a hundred times over",
      Array.from({ length: 60 }, (_, level) => `${"  ".repeat(level)}- a`).join("\n"),
      "nested too deeply",
    ],
    [
      "a table of empty rows",
      `${"|a".repeat(500)}\n${"|-".repeat(500)}\n${"|\n".repeat(500)}`,
      "a table of too many cells",
    ],
    ["a long paragraph", "the mayor said\n".repeat(8_000), "a block that is too long"],
    ["a paragraph of many parts", "`a` ".repeat(10_100), "a block of too many parts"],
    ["very many paragraphs", "twelve chars\n\n".repeat(80_000), "has too many parts"],
  ];
  test.each(excess)("SO8 %s is read as plain text, and the document says so", (_name, markdown, reason) => {
    const document = readMarkdown(markdown);
    expect(document.fallback).toContain(reason);
    expect(document.text).toBe(readPlainText(markdown).text);
  });

  test("SO8 what can be read has no fallback", () => {
    const document = readMarkdown("> > > the mayor said");
    expect(document.fallback).toBeNull();
    expect(elementsOf(document, "blockquote")).toHaveLength(3);
  });
});
