import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { readMarkdown, readPlainText, type SourceDocument, type TextBlock, textBlockSteps } from "./index.ts";
import { markdownText } from "./markdown.cases.ts";
import { runsOf } from "./runs.cases.ts";

function shown(document: SourceDocument): string[] {
  return finish(textBlockSteps(document)).map(
    ({ kind, start, end }) => `${kind === "heading" ? "# " : ""}${document.text.slice(start, end)}`,
  );
}

describe("SO21 the blocks of a text", () => {
  test.each<[name: string, markdown: string, blocks: string[]]>([
    [
      "paragraphs and headings",
      "## Why\n\nOne *and* one.\nTwo.\n\nThree.",
      ["# Why", "One and one. Two.", "Three."],
    ],
    ["items, each on its own", "- a\n  - b\n- c", ["a", "b", "c"]],
    ["quoted paragraphs", "> First.\n>\n> Second.", ["First.", "Second."]],
    ["rows of a table", "| a | b |\n|---|---|\n| c | d |", ["a\tb", "c\td"]],
    ["code", "```\none\n\ntwo\n```", ["one\n\ntwo"]],
  ])("SO21 %s", (_name, markdown, blocks) => {
    expect(shown(readMarkdown(markdown))).toEqual(blocks);
  });

  test("SO21 paragraphs of plain text, with their line breaks", () => {
    expect(shown(readPlainText("one\ntwo\n\nthree"))).toEqual(["one\ntwo", "three"]);
  });

  test("SO21 law: blocks are in order, lie apart, and each run of words is in one", () => {
    fc.assert(
      fc.property(markdownText, (markdown) => {
        const document = readMarkdown(markdown);
        const blocks = finish(textBlockSteps(document));
        let reached = 0;
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        const holds = (run: { start: number; value: string }) => (block: TextBlock) =>
          block.start <= run.start && run.start + run.value.length <= block.end;
        for (const run of runsOf(document)) expect(blocks.filter(holds(run))).toHaveLength(1);
      }),
    );
  });

  test("SO21 a long text takes several steps", () => {
    const document = readMarkdown("A word and *more*.\n\n".repeat(2_000));
    expect([...textBlockSteps(document)].length).toBeGreaterThan(3);
  });
});
