import { describe, expect, test } from "vitest";
import { type TagId, tagById } from "../annotations/index.ts";
import { type ContestedPassage, contestedPassages, heatMap, type Passage, promptOf } from "./index.ts";

const text =
  "The mayor said “we will act, and soon”. About 12 percent of residents left in 2015. It was a shameful year. Nobody knows why.";

/** Readers by the words that they tagged. */
function contested(...readers: [tag: TagId, words: string][][]): ContestedPassage[] {
  const passages = readers.map((tagged) =>
    tagged.map(([tag, words]): Passage => {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`unexpected words ${words}, expected some of the text`);
      return { id: `${tag}-${start}`, tag, spans: [{ start, end: start + words.length }] };
    }),
  );
  return contestedPassages(text, heatMap(text.length, passages));
}

function wordsOf({ start, end }: ContestedPassage): string {
  return text.slice(start, end);
}

describe("CL18 contested passages", () => {
  test("most contested first, with what was said, and a question that takes no side", () => {
    const [first, second, ...rest] = contested(
      [
        ["opinion", "shameful"],
        ["statistic", "12 percent of residents"],
      ],
      [
        ["opinion", "shameful"],
        ["statistic", "12 percent of residents"],
      ],
      [["statistic", "12 percent of residents"]],
      [],
    );
    expect([first, second].map((one) => one && wordsOf(one))).toEqual([
      "shameful",
      "12 percent of residents",
    ]);
    expect(rest).toEqual([]);
    expect(first && promptOf(first)).toBe(
      "2 left this untagged, 2 tagged it as opinion. What in the words speaks for tagging them, and what against it?",
    );
    expect(second?.said).toEqual([
      ["statistic", 3],
      ["", 1],
    ]);
  });

  test("neighbouring segments are put together within a sentence", () => {
    const [one, ...rest] = contested(
      [["quote", "“we will act, and soon”"]],
      [["quote", "“we will act, and"]],
      [["quote", "“we will"]],
      [],
    );
    expect(one && wordsOf(one)).toBe("“we will act, and soon”");
    expect(rest).toEqual([]);
  });

  test("of what is equally contested, that is told of which more said something", () => {
    const [one] = contested(
      [["opinion", "a shameful year"]],
      [["opinion", "a shameful year"]],
      [["quote", "It was a shameful year"]],
    );
    expect(one && wordsOf(one)).toBe("It was a shameful year");
    expect(one && promptOf(one)).toMatch(/^2 tagged this as opinion, 1 tagged it as quote\. /);
    expect(one?.contest).toBe("which");
  });

  test("where all say the same there is none, and no more than five are named", () => {
    expect(contested([["opinion", "shameful"]], [["opinion", "shameful"]])).toEqual([]);
    expect(contestedPassages("", heatMap(0, [[], []]))).toEqual([]);
    expect(
      contestedPassages(
        text,
        heatMap(text.length, [[], [{ id: "a", tag: "quote", spans: [{ start: 0, end: text.length }] }]]),
        2,
      ),
    ).toHaveLength(2);
  });
});

describe("CL19 the rule that decides is one of the tag’s", () => {
  const table: [string, [TagId, string][][], string, string][] = [
    [
      "whether reported words are a quote",
      [[["quote", "Nobody knows why"]], []],
      "whether",
      "without quotation marks",
    ],
    [
      "whether words in quotation marks are",
      [[["quote", "“we will act, and soon”"]], []],
      "whether",
      "does the text say or show",
    ],
    [
      "whether words are whose marks were left out",
      [[["quote", "we will act, and soon"]], []],
      "whether",
      "does the text say or show",
    ],
    [
      "whether a number is a statistic",
      [[["statistic", "in 2015"]], []],
      "whether",
      "Not a statistic: dates",
    ],
    [
      "whether one word is an opinion",
      [[["opinion", "shameful"]], []],
      "whether",
      "describe and judge at once",
    ],
    [
      "where a quote ends",
      [
        [["quote", "said “we will act, and soon”"]],
        [["quote", "“we will act, and soon”"]],
        [["quote", "“we will act, and soon”"]],
      ],
      "ends",
      "Leave out the cue",
    ],
    [
      "which of two tags it is",
      [[["quote", "“we will act, and soon”"]], [["opinion", "“we will act, and soon”"]]],
      "which",
      "An opinion inside a quote",
    ],
  ];
  for (const [name, readers, contest, rule] of table) {
    test(name, () => {
      const [passage] = contested(...readers);
      expect(passage?.contest).toBe(contest);
      const { tag, number } = passage?.rule ?? { tag: "quote", number: 0 };
      expect(tagById(tag).rules[number - 1]).toContain(rule);
    });
  }
});
