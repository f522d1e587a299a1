import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passageAt, passageOfMarked } from "./passages.cases.ts";
import { turnedPassage } from "./passages-between.ts";
import { wordShares } from "./word-shares.ts";

function sharesOf(a: string, b: string, passages: Parameters<typeof wordShares>[1]) {
  return wordShares(
    [
      { id: "A", text: a },
      { id: "B", text: b },
    ],
    passages,
  );
}

describe("how many words two texts share", () => {
  test("TR71 of each text the share of its words that stand in the other", () => {
    const { texts, passage } = passageOfMarked(
      "one two [[three four]]",
      "[[three four]] five six seven eight",
    );
    expect(sharesOf(...texts, [passage])).toEqual([
      { aId: "A", bId: "B", words: 2, ofA: 2 / 4, ofB: 2 / 6, passages: [passage] },
    ]);
  });

  test("TR71 words of several passages count once, and what differs inside of one not at all", () => {
    const text = "one two three four five six";
    const whole = passageAt(
      [0, 18],
      [0, 18],
      [{ kind: "swapped", a: { start: 4, end: 7 }, b: { start: 4, end: 7 }, weights: [] }],
    );
    const [share] = sharesOf(text, text, [whole, passageAt([8, 18], [19, 27])]);
    expect(share).toMatchObject({ words: 3, ofA: 3 / 6, ofB: 5 / 6 });
  });

  test("TR72 a pair stands once, in the order of the texts, and the greatest share first", () => {
    const texts = ["A", "B", "C"].map((id) => ({ id, text: "one two three four" }));
    const small = passageAt([0, 3], [0, 3]);
    const great = passageAt([0, 18], [0, 18]);
    const toC = { ...great, b: { ...great.b, id: "C" } };
    const found = wordShares(texts, [small, turnedPassage(toC)]);
    expect(found.map(({ aId, bId, words }) => [aId, bId, words])).toEqual([
      ["A", "C", 4],
      ["A", "B", 1],
    ]);
    expect(found[0]?.passages).toEqual([toC]);
  });

  test("TR72 texts that share nothing, or have no words, give no pair and no share above 1", () => {
    expect(sharesOf("one", "two", [])).toEqual([]);
    expect(sharesOf("", "", [])).toEqual([]);
    expect(sharesOf("one", "…", [passageAt([0, 3], [0, 1])])).toMatchObject([{ words: 0, ofA: 1, ofB: 0 }]);
    expect(
      sharesOf("one", "one", [{ ...passageAt([0, 3], [0, 3]), b: { id: "Z", start: 0, end: 3 } }]),
    ).toEqual([]);
  });

  const anySpan = fc
    .tuple(fc.nat(120), fc.nat(120))
    .map(([one, other]) => [one, other].sort((x, y) => x - y));

  test("TR71 TR72 turned passages and another order of texts change only the sides", () => {
    const words =
      "the mayor said that nobody would be turned away from the city, and that it stood by them. ".repeat(2);
    const anyPassage = fc
      .tuple(anySpan, anySpan)
      .map(([a, b]) => passageAt(a as [number, number], b as [number, number]));
    fc.assert(
      fc.property(fc.array(anyPassage, { minLength: 1, maxLength: 6 }), (passages) => {
        const [there] = sharesOf(words, words, passages);
        expect(sharesOf(words, words, passages.map(turnedPassage))).toEqual([there]);
        const texts = ["B", "A"].map((id) => ({ id, text: words }));
        expect(wordShares(texts, passages)).toMatchObject([
          { aId: "B", words: there?.words, ofA: there?.ofB, ofB: there?.ofA },
        ]);
        for (const share of [there?.ofA ?? -1, there?.ofB ?? -1]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
