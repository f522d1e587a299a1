import { describe, expect, test } from "vitest";
import { heatMap, type KeyEntry } from "../../classroom/index.ts";
import { type HeatChoice, heatPieces } from "./heat-pieces.ts";
import { passageIn } from "./seen-text.cases.ts";

const text = "One two three four five six.";
const quote = (words: string) => [passageIn(text, "quote", words)];
const opinion = (words: string) => [passageIn(text, "opinion", words)];
const readers = [
  quote("two three"),
  quote("two three"),
  quote("three"),
  opinion("three four"),
  [],
  [],
  [],
  [],
];
const segments = heatMap(text.length, readers);
const keyOn = (words: string): KeyEntry => ({
  ...passageIn(text, "quote", words),
  tag: "quote",
  sourceId: "a",
});

function drawn(choice: Partial<HeatChoice> = {}) {
  return heatPieces(segments, { readers: readers.length, tag: null, key: [], ...choice }).map(
    ({ start, end, level, tags, key, words, keyBegins, keyEnds }) => ({
      at: text.slice(start, end),
      level,
      tags: tags.join(" "),
      words,
      ...(key.length > 0 && { key: key.join(" "), ends: [keyBegins, keyEnds] }),
    }),
  );
}

describe("the pieces of a heat map", () => {
  test("are as many quarters of the readers as tagged them, with the tags that have a following", () => {
    expect(drawn()).toEqual([
      { at: "two ", level: 1, tags: "quote", words: "2 quote, 6 nothing" },
      { at: "three", level: 2, tags: "quote", words: "3 quote, 1 opinion, 4 nothing" },
      { at: " four", level: 1, tags: "opinion", words: "1 opinion, 7 nothing" },
    ]);
  });

  test("a tag with half of the greatest following shows, too", () => {
    const [piece] = heatPieces(heatMap(text.length, [quote("two"), quote("two"), opinion("two")]), {
      readers: 3,
      tag: null,
      key: [],
    });
    expect(piece).toMatchObject({ level: 4, tags: ["quote", "opinion"], words: "2 quote, 1 opinion" });
  });

  test("of one tag are those with it, and say all that was said", () => {
    expect(drawn({ tag: "opinion" })).toEqual([
      { at: "three", level: 1, tags: "opinion", words: "3 quote, 1 opinion, 4 nothing" },
      { at: " four", level: 1, tags: "opinion", words: "1 opinion, 7 nothing" },
    ]);
  });

  test("are cut where the key begins and ends, also where nobody tagged", () => {
    expect(drawn({ key: [keyOn("two"), keyOn("six")] })).toEqual([
      { at: "two", level: 1, tags: "quote", words: "2 quote, 6 nothing", key: "quote", ends: [true, true] },
      { at: " ", level: 1, tags: "quote", words: "2 quote, 6 nothing" },
      { at: "three", level: 2, tags: "quote", words: "3 quote, 1 opinion, 4 nothing" },
      { at: " four", level: 1, tags: "opinion", words: "1 opinion, 7 nothing" },
      { at: "six", level: 0, tags: "", words: "8 nothing", key: "quote", ends: [true, true] },
    ]);
  });

  test("of a key's passage over several pieces begin and end it once", () => {
    const [first, second] = drawn({ key: [keyOn("two three")] });
    expect([first?.ends, second?.ends]).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("there are none where nobody tagged and no key is shown", () => {
    expect(heatPieces(heatMap(9, [[], []]), { readers: 2, tag: null, key: [] })).toEqual([]);
    expect(heatPieces([], { readers: 0, tag: null, key: [] })).toEqual([]);
  });
});
