import { describe, expect, test } from "vitest";
import { readMarkdown, readPlainText, type SourceDocument } from "./index.ts";
import { elementsOf, runsOf } from "./runs.cases.ts";

const paragraph = `${"The mayor said so, and said it again. ".repeat(12).trim()}\n\n`;

function lengths(document: SourceDocument): number[] {
  return document.sections.map(({ start, end }) => end - start);
}

describe("SO12 sections", { timeout: 30_000 }, () => {
  test("SO12 they cover the text, with a block's separator between two", () => {
    for (const read of [readMarkdown, readPlainText]) {
      const document = read(paragraph.repeat(400));
      expect(document.sections[0]?.start).toBe(0);
      expect(document.sections.at(-1)?.end).toBe(document.text.length);
      for (const [at, { start }] of document.sections.entries()) {
        const before = document.sections[at - 1];
        if (before !== undefined) expect(document.text.slice(before.end, start)).toBe("\n\n");
      }
    }
  });

  test("SO12 each holds the runs of its span", () => {
    const document = readMarkdown(paragraph.repeat(200));
    for (const section of document.sections) {
      const runs = runsOf({ ...document, sections: [section] });
      expect(runs[0]?.start).toBe(section.start);
      const last = runs.at(-1);
      expect((last?.start ?? 0) + (last?.value.length ?? 0)).toBe(section.end);
    }
  });

  test("SO12 paragraphs fill sections of 20 to 50 kB", () => {
    const sizes = lengths(readMarkdown(paragraph.repeat(400)));
    expect(sizes.length).toBeGreaterThan(3);
    for (const size of sizes.slice(0, -1)) {
      expect(size).toBeGreaterThanOrEqual(20_000);
      expect(size).toBeLessThanOrEqual(50_000);
    }
  });

  test("SO12 a block is never cut", () => {
    const item = `- ${"the mayor said so ".repeat(8).trim()}\n`;
    const document = readMarkdown(`${paragraph}${item.repeat(300)}\n${paragraph}`);
    expect(elementsOf(document, "ul")).toHaveLength(1);
    expect(lengths(document)).toHaveLength(2);
  });

  test("SO12 a long text with footnotes has sections as any other", () => {
    const document = readMarkdown(`a[^1]\n\n${paragraph.repeat(100)}[^1]: b`);
    expect(lengths(document)).toHaveLength(2);
    expect(elementsOf(document, "section")).toHaveLength(1);
  });

  test("SO12 blocks without words make no section of their own, unless there is nothing else", () => {
    expect(lengths(readMarkdown(`${"x".repeat(40_000)}\n\n---`))).toEqual([40_000]);
    expect(lengths(readMarkdown("---\n\na"))).toEqual([1]);
    expect(lengths(readMarkdown("---"))).toEqual([0]);
    expect(readMarkdown("").sections).toEqual([]);
  });
});
