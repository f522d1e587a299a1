import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown, readPlainText, type SourceDocument, textBlockSteps } from "../../sources/index.ts";
import { finish, sentencesIn } from "../../text/index.ts";
import { blockNames, firstRange, sentenceGroups, withEarlier, withMore } from "./sentence-groups.ts";
import { shortWords } from "./short-words.ts";

function blocksOf(document: SourceDocument) {
  return finish(textBlockSteps(document));
}

function groupsOf(document: SourceDocument) {
  const { text } = document;
  const blocks = blocksOf(document);
  const range = { from: 0, to: blocks.length };
  return sentenceGroups(text, blocks, blockNames(text, blocks), range).map(({ name, sentences }) => [
    name,
    ...sentences.map(({ start, end }) => text.slice(start, end)),
  ]);
}

test("sentences are listed under the number of their paragraph, or the words of their heading", () => {
  expect(groupsOf(readMarkdown("One. Two.\n\n## Why so?\n\nGov. Lee left.\n\n- an item"))).toEqual([
    ["Paragraph 1", "One.", "Two."],
    ["Heading: Why so?", "Why so?"],
    ["Paragraph 2", "Gov. Lee left."],
    ["Paragraph 3", "an item"],
  ]);
});

describe("a helping of a long text", () => {
  const sentence = "A sentence of some forty characters here. ";
  const document = readPlainText(Array.from({ length: 200 }, () => sentence.repeat(20)).join("\n\n"));
  const blocks = blocksOf(document);

  test("of a short text all is listed", () => {
    const short = blocksOf(readPlainText("One.\n\nTwo."));
    expect(firstRange(short, 5)).toEqual({ from: 0, to: 2 });
    expect(firstRange([], 0)).toEqual({ from: 0, to: 0 });
  });

  test("it begins where the reader is, at the last paragraphs at the latest", () => {
    expect(firstRange(blocks, blocks[100]?.start ?? 0)).toEqual({ from: 100, to: 119 });
    expect(firstRange(blocks, document.text.length)).toEqual({ from: 181, to: 200 });
  });

  test("more comes before and after, until all is there", () => {
    let range = firstRange(blocks, blocks[100]?.start ?? 0);
    for (let last = -1; last !== range.to; range = withMore(blocks, range)) last = range.to;
    for (let last = -1; last !== range.from; range = withEarlier(blocks, range)) last = range.from;
    expect(range).toEqual({ from: 0, to: 200 });
  });

  test("law: each helping takes something, and whole blocks, of whatever length", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lengths, fc.nat(), (all, at) => {
        let end = 0;
        const some = all.map((length) => {
          const start = end;
          end += length;
          return { start, end, kind: "paragraph" as const };
        });
        let range = firstRange(some, at % end);
        while (range.to < some.length) {
          const more = withMore(some, range);
          expect(more.to).toBeGreaterThan(range.to);
          range = more;
        }
        while (range.from > 0) {
          const earlier = withEarlier(some, range);
          expect(earlier.from).toBeLessThan(range.from);
          range = earlier;
        }
        expect(range).toEqual({ from: 0, to: some.length });
      }),
    );
  });

  test("a sentence over two stretches of a text without paragraphs is listed once", () => {
    const stretches = readPlainText(
      `${"A sentence that goes on for a while, as they do here. ".repeat(900)}`,
    );
    const all = groupsOf(stretches).flatMap(([, ...sentences]) => sentences);
    expect(blocksOf(stretches).length).toBeGreaterThan(1);
    expect(all).toEqual(
      sentencesIn(stretches.text).map(({ start, end }) => stretches.text.slice(start, end)),
    );
  });
});

test("first words are cut between words, on one line", () => {
  expect(shortWords("One\nline only")).toBe("One line only");
  expect(shortWords("He called it the waste of resources that we feared.")).toBe(
    "He called it the waste of resources…",
  );
});
