import { expect, test } from "vitest";
import type { WordChange } from "../../tracing/index.ts";
import { quotePieces } from "./quote-pieces.ts";

const quote = "will improve public safety and trust in Hartford";
const text = "It will not improve public order in all of Hartford.";

function spanOf(whole: string, words: string) {
  const start = whole.indexOf(words);
  return { start, end: start + words.length };
}

const changes: readonly WordChange[] = [
  {
    kind: "swapped",
    a: spanOf(text, "order"),
    b: spanOf(quote, "safety"),
    weights: [],
  },
  {
    kind: "dropped",
    a: spanOf(text, "not "),
    b: { start: quote.indexOf("improve"), end: quote.indexOf("improve") },
    weights: ["negation"],
  },
  {
    kind: "added",
    a: { start: text.indexOf("in all"), end: text.indexOf("in all") },
    b: spanOf(quote, "and trust "),
    weights: [],
  },
];

test("without what only the source has the row is the quote, in whatever order changes are listed", () => {
  const row = quotePieces(quote, text, { changes });
  const of = (kinds: readonly string[]) =>
    row
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ words }) => words)
      .join("");
  expect(of(["same", "quote"])).toBe(quote);
  expect(row.filter(({ kind }) => kind === "source").map(({ words }) => words)).toEqual(["not ", "order"]);
  expect(row.map(({ kind }) => kind)).toEqual([
    "same",
    "source",
    "same",
    "source",
    "quote",
    "same",
    "quote",
    "same",
  ]);
});

test("equal words are one stretch", () => {
  expect(quotePieces(quote, quote, { changes: [] })).toEqual([
    { index: 0, kind: "same", words: quote, isApart: false },
  ]);
});

test("words of two texts don’t run into each other, and nothing else is set apart", () => {
  const [short, long] = ["Lightfoot announced it", "Lightfoot, who announced it"];
  const at = short.indexOf(" announced");
  const who = { kind: "dropped", a: spanOf(long, "who"), b: { start: at, end: at }, weights: [] } as const;
  expect(quotePieces(short, long, { changes: [who] }).map(({ words, isApart }) => [words, isApart])).toEqual([
    ["Lightfoot", false],
    ["who", true],
    [" announced it", false],
  ]);
  expect(quotePieces(quote, text, { changes }).map(({ words, isApart }) => [words, isApart])).toContainEqual([
    "safety",
    true,
  ]);
});
