import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markPages } from "./mark-pages.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPlainText } from "./read-plain-text.ts";
import { elementsOf, runsOf, runTexts } from "./runs.cases.ts";

const document = readPlainText("first page and second\n\nthird page");

describe("SO87 where pages begin", () => {
  test("SO87 a mark without words stands before the page's first word, in the middle of a run too", () => {
    const marked = markPages(document, [
      { at: 15, label: "2" },
      { at: 0, label: "i" },
      { at: 23, label: "3" },
    ]);
    expect(marked.text).toBe(document.text);
    expect(runTexts(marked)).toBe("first page and |second|third page");
    const labels = elementsOf(marked, "span").map(({ properties }) => properties["ariaLabel"]);
    expect(labels).toEqual(["Page i", "Page 2", "Page 3"]);
    expect(runTexts(document)).toBe("first page and second|third page");
  });

  test("SO87 without pages it is the same document, and what lies outside is passed over", () => {
    expect(markPages(document, [])).toBe(document);
    expect(elementsOf(markPages(document, [{ at: 500, label: "9" }]), "span")).toEqual([]);
  });

  test("SO87 law: runs still give the text at their offsets, and each page within has one mark", () => {
    const texts = fc.constantFrom("a *b* c\n\nd", "one\ntwo\n\nthree", "- x\n- y", "word ".repeat(20_000));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(60_000), { maxLength: 5 }), (text, places) => {
        const read = readMarkdown(text);
        const pages = places.map((at) => ({ at: at % (read.text.length + 3), label: `${at}` }));
        const marked = markPages(read, pages);
        const runs = runsOf(marked);
        for (const { start, value } of runs) {
          expect(value).not.toBe("");
          expect(read.text.slice(start, start + value.length)).toBe(value);
        }
        expect(runs.map(({ value }) => value).join("")).toBe(
          runsOf(read)
            .map(({ value }) => value)
            .join(""),
        );
        const last = runs.at(-1);
        const within = pages.filter(({ at }) => last && at < last.start + last.value.length);
        const marks = elementsOf(marked, "span").filter(
          ({ properties }) => properties["dataPage"] !== undefined,
        );
        expect(marks).toHaveLength(within.length);
      }),
      { numRuns: 40 },
    );
  });
});
