import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type KeyPassage, type KeyScore, keyRates, type Passage, scoreAgainstKey } from "./index.ts";
import { shuffled } from "./readings.cases.ts";

const text =
  "The mayor said “we will act, and soon” on Monday. About 12% of all residents left the city in 2015.";

/** A passage of the words as they stand in the text, or of several stretches of them. */
function passage(tag: string, words: string | string[], rest: Partial<KeyPassage> = {}): KeyPassage {
  const spans = [words].flat().map((one) => {
    const start = text.indexOf(one);
    if (start < 0) throw new Error(`unexpected words ${one}, expected some of the text`);
    return { start, end: start + one.length };
  });
  return { id: `${tag} ${[words].flat().join(" … ")}`, tag, spans, ...rest };
}

function kindsOf({ pairs }: KeyScore): [string, number][] {
  return pairs.map(({ kind, credit }) => [kind, credit]);
}

function f1(score: KeyScore): number | null {
  return keyRates(score.outcomes).f1;
}

const quote = passage("quote", "“we will act, and soon”");
const statistic = passage("statistic", "12% of all residents");

describe("CL20 credit for one passage", () => {
  const table: [string, string, Passage, string, number][] = [
    ["the same words", "“we will act, and soon”", quote, "exact", 1],
    ["without quotation marks", "we will act, and soon", quote, "exact", 1],
    ["with a space after it", "“we will act, and soon” ", quote, "exact", 1],
    ["half of the words", "we will act", quote, "half", 0.5],
    ["less than half of them", "soon", quote, "near", 0],
    ["twice as long at most", "The mayor said “we will act, and soon”", quote, "half", 0.5],
    ["more than twice as long", "The mayor said “we will act, and soon” on Monday. About", quote, "near", 0],
  ];
  for (const [name, words, key, kind, credit] of table) {
    test(name, () => {
      expect(kindsOf(scoreAgainstKey(text, [key], [passage(key.tag, words)]))).toEqual([[kind, credit]]);
    });
  }

  test("an article at the beginning doesn't count, a percent sign does", () => {
    const mayor = passage("quote", "The mayor said");
    expect(kindsOf(scoreAgainstKey(text, [mayor], [passage("quote", "mayor said")]))).toEqual([["exact", 1]]);
    const share = passage("statistic", "12%");
    expect(kindsOf(scoreAgainstKey(text, [share], [passage("statistic", "12")]))).toEqual([["half", 0.5]]);
  });

  test("a broken quote is one passage of two parts", () => {
    const broken = passage("quote", ["we will act", "and soon"]);
    expect(
      kindsOf(scoreAgainstKey(text, [broken], [passage("quote", ["we will act,", "and soon”"])])),
    ).toEqual([["exact", 1]]);
    expect(kindsOf(scoreAgainstKey(text, [broken], [quote]))).toEqual([["half", 0.5]]);
  });

  test("a variant is as good as the key's own ends", () => {
    const { spans } = passage("statistic", "About 12%");
    const key = { ...statistic, variants: [spans] };
    expect(kindsOf(scoreAgainstKey(text, [key], [passage("statistic", "About 12%")]))).toEqual([
      ["exact", 1],
    ]);
  });
});

describe("CL21 the score", () => {
  test("law: the key itself scores fully", () => {
    fc.assert(
      fc.property(keys, (key) => {
        const rates = keyRates(scoreAgainstKey(words, key, key).outcomes);
        expect(rates.f1).toBe(key.length === 0 ? null : 1);
        expect(rates).toMatchObject({ credits: key.length, said: key.length, wanted: key.length });
      }),
    );
  });

  test("law: the order of the lists changes nothing", () => {
    const anyOrder = fc
      .tuple(keys, keys)
      .chain(([key, reader]) =>
        fc.tuple(fc.constant([key, reader] as const), shuffled(key), shuffled(reader)),
      );
    fc.assert(
      fc.property(anyOrder, ([[key, reader], otherKey, otherReader]) => {
        expect(f1(scoreAgainstKey(words, otherKey, otherReader))).toBe(
          f1(scoreAgainstKey(words, key, reader)),
        );
      }),
    );
  });

  test("law: every passage is accounted for once", () => {
    fc.assert(
      fc.property(keys, keys, (key, reader) => {
        const { outcomes, missed, extra, pairs } = scoreAgainstKey(words, key, reader);
        const { said, wanted } = keyRates(outcomes);
        expect([said, wanted]).toEqual([reader.length, key.length]);
        const met = pairs.filter(({ credit }) => credit > 0).length;
        expect([missed.length + met, extra.length + met]).toEqual([key.length, reader.length]);
      }),
    );
  });

  test("tagging everything scores near 0", () => {
    const key = [quote, statistic];
    const everything = ["quote", "statistic", "opinion"].map((tag) => passage(tag, text));
    expect(f1(scoreAgainstKey(text, key, everything))).toBe(0);
    const everyWord = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      id: `word ${index}`,
      tag: "quote",
      spans: [{ start: index, end: index + word.length }],
    }));
    expect(f1(scoreAgainstKey(text, key, everyWord))).toBeLessThan(0.05);
  });

  test("an exact passage is not given away to a longer one that comes before it", () => {
    const score = scoreAgainstKey(
      text,
      [quote],
      [passage("quote", "The mayor said “we will act, and soon”"), quote],
    );
    expect(kindsOf(score)).toEqual([["exact", 1]]);
    expect(keyRates(score.outcomes)).toMatchObject({
      credits: 1,
      said: 2,
      wanted: 1,
      precision: 0.5,
      recall: 1,
    });
  });

  test("the right words with another tag are shown as such, without credit", () => {
    const score = scoreAgainstKey(text, [quote], [passage("opinion", "we will act, and soon")]);
    expect(kindsOf(score)).toEqual([["other-tag", 0]]);
    expect(score.missed).toEqual([quote]);
    expect(score.extra).toHaveLength(1);
    expect(f1(score)).toBe(0);
  });

  test("optional passages are neither rewarded nor missed", () => {
    const key = [quote, { ...statistic, optional: true }];
    for (const reader of [[quote], [quote, statistic]]) {
      const score = scoreAgainstKey(text, key, reader);
      expect(keyRates(score.outcomes)).toMatchObject({ credits: 1, said: 1, wanted: 1, f1: 1 });
      expect([score.missed, score.extra]).toEqual([[], []]);
    }
  });

  test("unsure passages are not scored, and what they meet is not missed", () => {
    const score = scoreAgainstKey(text, [quote, statistic], [{ ...quote, unsure: true }, statistic]);
    expect(keyRates(score.outcomes)).toMatchObject({ credits: 1, said: 1, wanted: 1 });
    expect(score.unsure).toHaveLength(1);
    expect(kindsOf(score)).toContainEqual(["unsure", 0]);
  });

  test("half credits are kept where texts are put together", () => {
    const halves = scoreAgainstKey(text, [quote], [passage("quote", "we will act")]).outcomes;
    expect(keyRates([...halves, ...halves, ...halves])).toMatchObject({
      credits: 1.5,
      precision: 0.5,
      recall: 0.5,
    });
  });

  test("nothing to find and nothing said is no score; nothing said is 0", () => {
    expect(f1(scoreAgainstKey(text, [], []))).toBeNull();
    expect(f1(scoreAgainstKey(text, [quote], []))).toBe(0);
  });
});

/** A text of words, and passages of it that begin and end with words. */
const words = Array.from({ length: 30 }, (_, at) => `word${at % 10}`).join(" ");

const keys = fc
  .uniqueArray(
    fc.record({
      tag: fc.constantFrom("quote", "statistic", "opinion"),
      first: fc.integer({ min: 0, max: 29 }),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 8, selector: ({ tag, first, count }) => `${tag} ${first} ${count}` },
  )
  .map((list) =>
    list.map(({ tag, first, count }) => {
      const start = first * 6;
      return {
        id: `${tag}-${start}-${count}`,
        tag,
        spans: [{ start, end: Math.min(start + count * 6 - 1, words.length) }],
      };
    }),
  );
