import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { type Passage, sharedPassages, type TracedText } from "./index.ts";
import { createWordReader } from "./words.ts";

/** Any character of Unicode. Fast-check's own unit "binary" makes a map of all million of them at its first use. */
const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));

/** Words in blocks, of which texts are put together: so they share much, in any order, and several times. */
const blocks = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 2, maxLength: 9 }), {
  minLength: 1,
  maxLength: 4,
});
const texts = blocks.chain((all) => {
  const text = fc.array(fc.nat({ max: all.length - 1 }), { maxLength: 12 });
  return fc.array(text, { minLength: 2, maxLength: 3 }).map((rows) =>
    rows.map((row, index): TracedText => {
      const words = row.flatMap((at) => all[at] ?? []);
      return { id: String(index), text: words.map((word) => `w${word}`).join(" ") };
    }),
  );
});

/** Texts of all that strings can hold. */
const anyTexts = fc
  .array(
    fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc.string({ unit: "grapheme", maxLength: 200 }),
    ),
    {
      maxLength: 3,
    },
  )
  .map((all) =>
    all.map((text, index): TracedText => ({ id: String(index), text: `${text} ${all[0] ?? ""}` })),
  );

/** All runs of equal words that can't be made longer, by their first words and lengths. */
function runsOf(one: readonly string[], other: readonly string[], least: number) {
  const found: { a: number; b: number; length: number }[] = [];
  for (let a = 0; a < one.length; a++) {
    for (let b = 0; b < other.length; b++) {
      if (a > 0 && b > 0 && one[a - 1] === other[b - 1]) continue;
      let length = 0;
      while (a + length < one.length && one[a + length] === other[b + length]) length++;
      if (length >= least) found.push({ a, b, length });
    }
  }
  return found;
}

/** Where the words of a text begin that is written with single spaces. */
function startsOf(words: readonly string[]): number[] {
  let at = 0;
  return words.map((word) => {
    at += word.length + 1;
    return at - word.length - 1;
  });
}

function idsOf(text: string, reader: ReturnType<typeof createWordReader>) {
  return [...finish(reader.read(text)).ids];
}

/** What of one side the changes don't list, as numbers of words. */
function unchanged(
  text: string,
  side: "a" | "b",
  passage: Passage,
  reader: ReturnType<typeof createWordReader>,
) {
  const { start, end } = passage[side];
  let from = start;
  const rest: number[] = [];
  for (const change of [...passage.changes.map((one) => one[side]), { start: end, end }]) {
    rest.push(...idsOf(text.slice(from, change.start), reader));
    from = change.end;
  }
  return rest;
}

function requireSound(all: readonly TracedText[], passages: readonly Passage[]): void {
  const textOf = (id: string) => all.find((text) => text.id === id)?.text ?? "";
  const reader = createWordReader();
  for (const passage of passages) {
    expect(all.findIndex(({ id }) => id === passage.a.id)).toBeLessThan(
      all.findIndex(({ id }) => id === passage.b.id),
    );
    const [a, b] = [
      unchanged(textOf(passage.a.id), "a", passage, reader),
      unchanged(textOf(passage.b.id), "b", passage, reader),
    ];
    expect(a).toEqual(b);
    expect(a.length).toBe(passage.words);
    for (const { a: inA, b: inB, kind } of passage.changes) {
      expect(kind === "dropped").toBe(inB.start === inB.end);
      expect(kind === "added").toBe(inA.start === inA.end);
    }
  }
  const weights = passages.map(({ weight }) => weight);
  expect(weights).toEqual(weights.toSorted((one, other) => other - one));
}

describe("laws of shared passages", () => {
  test("TR2 TR6 what the changes don't list is equal on both sides, and the weightiest come first", () => {
    fc.assert(
      fc.property(texts, (all) => requireSound(all, sharedPassages(all))),
      { numRuns: 100 },
    );
  });

  test("TR3 every run of twelve words or more is within a passage at both places", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const passages = sharedPassages(all);
        const rows = all.map(({ text }) => (text === "" ? [] : text.split(" ")));
        for (const [one, first] of rows.entries()) {
          for (const [other, second] of rows.entries()) {
            if (one >= other) continue;
            const [startsA, startsB] = [startsOf(first), startsOf(second)];
            for (const { a, b, length } of runsOf(first, second, 12)) {
              const [fromA = 0, fromB = 0] = [startsA[a], startsB[b]];
              const units = first.slice(a, a + length).join(" ").length;
              expect(
                passages.some(
                  (passage) =>
                    passage.a.id === String(one) &&
                    passage.b.id === String(other) &&
                    passage.a.start <= fromA &&
                    fromA + units <= passage.a.end &&
                    passage.b.start <= fromB &&
                    fromB + units <= passage.b.end,
                ),
              ).toBe(true);
            }
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("TR7 another order of the texts only exchanges a and b", () => {
    const turned = { added: "dropped", dropped: "added", swapped: "swapped" } as const;
    const inOneOrder = (passages: readonly Passage[]) =>
      passages
        .map(({ a, b, changes, ...rest }) =>
          a.id < b.id
            ? { a, b, changes, ...rest }
            : {
                a: b,
                b: a,
                changes: changes.map((one) => ({ ...one, kind: turned[one.kind], a: one.b, b: one.a })),
                ...rest,
              },
        )
        .map((passage) => JSON.stringify(Object.entries(passage).sort()))
        .sort();
    fc.assert(
      fc.property(texts, (all) => {
        expect(inOneOrder(sharedPassages(all.toReversed()))).toEqual(inOneOrder(sharedPassages(all)));
      }),
      { numRuns: 100 },
    );
  });

  test("TR5 no passage lies within another one on both sides", () => {
    fc.assert(
      fc.property(texts, (all) => {
        const passages = sharedPassages(all);
        const holds = (outer: Passage, inner: Passage) =>
          (["a", "b"] as const).every(
            (side) =>
              outer[side].id === inner[side].id &&
              outer[side].start <= inner[side].start &&
              inner[side].end <= outer[side].end,
          );
        for (const inner of passages) {
          expect(passages.filter((outer) => holds(outer, inner))).toEqual([inner]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("TR9 any strings are taken", () => {
    fc.assert(
      fc.property(anyTexts, (all) => requireSound(all, sharedPassages(all))),
      { numRuns: 100 },
    );
  });
});
