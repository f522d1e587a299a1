import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gamma, gammaAlignment, seededRandom, type TaggedSpan } from "./index.ts";
import { reading, readings, shuffled, within } from "./readings.cases.ts";

const tags = ["quote", "statistic", "opinion"];

test("CL2 law: the order of annotators and of their units changes nothing", () => {
  const anyOrder = readings(tags, { maxLength: 4 }).chain((raters) =>
    fc.tuple(
      fc.constant(raters),
      shuffled(raters).chain((mixed) => fc.tuple(...mixed.map((spans) => shuffled(spans)))),
    ),
  );
  fc.assert(
    fc.property(anyOrder, ([raters, mixed]) => {
      const [one, other] = [gammaAlignment(raters).disorder, gammaAlignment(mixed).disorder];
      expect(other ?? -1).toBeCloseTo(one ?? -1, 9);
    }),
    { numRuns: 60 },
  );
});

test("CL3 law: annotators who say the same have no disorder, and a gamma of 1", () => {
  fc.assert(
    fc.property(reading(tags), fc.integer({ min: 2, max: 4 }), fc.integer(), (spans, raters, seed) => {
      fc.pre(spans.length > 0);
      const all = Array.from({ length: raters }, () => spans);
      expect(gammaAlignment(all)).toEqual({ disorder: 0, isExact: true });
      const { gamma: value } = gamma(within, all, { random: seededRandom(seed), samples: 3 });
      if (value !== null) expect(value).toBeCloseTo(1, 9);
    }),
    { numRuns: 50 },
  );
});

test("CL3 CL4 annotators who marked nothing", () => {
  const spans = [{ start: 4, end: 12, tag: "quote" }];
  expect(gamma(within, [[], []], { random: seededRandom(1) }).gamma).toBeNull();
  expect(gammaAlignment([spans, spans, []]).disorder).toBeGreaterThan(0);
});

describe("CL8 gamma", () => {
  test("the same seed gives the same figure, another seed another", () => {
    const raters = [
      [
        { start: 2, end: 9, tag: "quote" },
        { start: 20, end: 26, tag: "opinion" },
      ],
      [{ start: 3, end: 9, tag: "quote" }],
    ];
    const value = (seed: number) => gamma(within, raters, { random: seededRandom(seed) }).gamma;
    expect(value(7)).toBe(value(7));
    expect(value(7)).not.toBe(value(8));
  });

  test("law: three annotators' alignment costs as little as any", () => {
    const few = fc.array(
      reading(tags).map((spans) => spans.slice(0, 2)),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(few, (raters) => {
        fc.pre(raters.some((spans) => spans.length > 0));
        const { disorder, isExact } = gammaAlignment(raters, { alpha: 1, beta: 1, deltaEmpty: 1 });
        expect(isExact).toBe(true);
        expect(disorder).toBeCloseTo(leastDisorder(raters) / (raters.flat().length / 3), 9);
      }),
    );
  });

  test("five annotators are refused", () => {
    expect(() => gammaAlignment([[], [], [], [], []])).toThrow("expected at most 4");
  });
});

/** The disorder of the best alignment of three readings, by looking at every one. */
function leastDisorder([a = [], b = [], c = []]: readonly (readonly TaggedSpan[])[]): number {
  const [first] = a;
  if (first !== undefined) return leastWith(first, [a.slice(1), b, c], [b, c]);
  const [second] = b;
  if (second !== undefined) {
    return Math.min(
      1 + leastDisorder([[], b.slice(1), c]),
      ...c.map(
        (other) => (2 + apart(second, other)) / 3 + leastDisorder([[], b.slice(1), without(c, other)]),
      ),
    );
  }
  return c.length;
}

function leastWith(
  first: TaggedSpan,
  [a = [], b = [], c = []]: readonly (readonly TaggedSpan[])[],
  [others = [], thirds = []]: readonly (readonly TaggedSpan[])[],
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of [null, ...others]) {
    for (const third of [null, ...thirds]) {
      const cost =
        ((other === null ? 1 : apart(first, other)) +
          (third === null ? 1 : apart(first, third)) +
          (other === null || third === null ? 1 : apart(other, third))) /
        3;
      least = Math.min(least, cost + leastDisorder([a, without(b, other), without(c, third)]));
    }
  }
  return least;
}

function without<T>(list: readonly T[], one: T | null): T[] {
  return list.filter((other) => other !== one);
}

function apart(a: TaggedSpan, b: TaggedSpan): number {
  const ends = Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
  return (ends / (a.end - a.start + b.end - b.start)) ** 2 + (a.tag === b.tag ? 0 : 1);
}
