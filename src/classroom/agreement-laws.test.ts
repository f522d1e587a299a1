import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addUnitizingCounts,
  categoryCounts,
  contingencyTable,
  layerOf,
  manyRaterAgreement,
  nominalAlpha,
  type TaggedSpan,
  twoRaterAgreement,
  type UnitizingAlpha,
  unitizingAlpha,
  unitizingAlpha1995,
  unitizingBlocks,
} from "./index.ts";
import { reading, readings, shuffled, within } from "./readings.cases.ts";

const tags = ["quote", "statistic", "opinion"];

function alphaOf(raters: readonly (readonly TaggedSpan[])[], names = tags, text = within): UnitizingAlpha {
  const counts = addUnitizingCounts(unitizingBlocks(text, raters, names));
  if (counts === null) throw new Error("unexpected empty text");
  return unitizingAlpha(counts);
}

/** All figures, in one order of the tags. */
function figuresOf({ whole, place, tag, tagCoverage, byTag }: UnitizingAlpha): (number | null)[] {
  const named = byTag.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  return [whole, place, tag, tagCoverage, ...named.flatMap(({ alpha, coverage }) => [alpha, coverage])];
}

function expectSame(actual: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(actual.map((value) => value === null)).toEqual(expected.map((value) => value === null));
  expect(
    Math.max(0, ...expected.map((value, at) => Math.abs((value ?? 0) - (actual[at] ?? 0)))),
  ).toBeLessThan(1e-9);
}

const items = fc.array(fc.array(fc.constantFrom("a", "b", "c", null), { minLength: 4, maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
});

function coefficientsOf(list: readonly (readonly (string | null)[])[]): (number | null)[] {
  const counts = categoryCounts(list);
  const { kappa, ac1 } = manyRaterAgreement(counts);
  return [kappa, ac1, nominalAlpha(counts).alpha];
}

describe("CL2 order changes nothing", () => {
  test("law: of raters, their spans and the tags, for u-alpha", () => {
    const anyOrder = readings(tags).chain((raters) =>
      fc.tuple(
        fc.constant(raters),
        shuffled(raters).chain((mixed) => fc.tuple(...mixed.map((spans) => shuffled(spans)))),
        shuffled(tags),
      ),
    );
    fc.assert(
      fc.property(anyOrder, ([raters, mixed, names]) => {
        expectSame(figuresOf(alphaOf(mixed, names)), figuresOf(alphaOf(raters)));
      }),
    );
  });

  test("law: of raters and items, for coefficients by item", () => {
    const anyOrder = items.chain((list) =>
      fc.tuple(
        fc.constant(list),
        shuffled(list).chain((mixed) => fc.tuple(...mixed.map((ratings) => shuffled(ratings)))),
      ),
    );
    fc.assert(
      fc.property(anyOrder, ([list, mixed]) => {
        expectSame(coefficientsOf(mixed), coefficientsOf(list));
      }),
    );
  });

  test("law: of the two raters and of the names of categories", () => {
    const ratings = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom("a", "b", "c")), {
      minLength: 1,
      maxLength: 20,
    });
    const renamed: Record<string, string> = { a: "z", b: "x", c: "y" };
    fc.assert(
      fc.property(ratings, (pairs) => {
        const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        const one = Object.values(twoRaterAgreement(contingencyTable(a, b)));
        expectSame(Object.values(twoRaterAgreement(contingencyTable(b, a))), one);
        const named = contingencyTable(
          a.map((category) => renamed[category] ?? ""),
          b.map((category) => renamed[category] ?? ""),
        );
        expectSame(Object.values(twoRaterAgreement(named)), one);
      }),
    );
  });
});

describe("CL3 raters who say the same", () => {
  test("law: agree fully in place and tag, or have nothing to say", () => {
    fc.assert(
      fc.property(reading(tags), fc.integer({ min: 2, max: 6 }), (spans, raters) => {
        const { whole, place, tag } = alphaOf(Array.from({ length: raters }, () => spans));
        for (const figure of [whole, place, tag]) if (figure !== null) expect(figure).toBeCloseTo(1, 9);
        const covered = spans.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(place === null).toBe(covered === 0 || covered === within.end);
      }),
    );
  });

  test("law: have kappas and alphas of 1, or nothing to say", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b"), { minLength: 1 }), (ratings) => {
        const figures = [
          ...coefficientsOf(ratings.map((rating) => [rating, rating, rating])),
          twoRaterAgreement(contingencyTable(ratings, ratings)).kappa,
        ];
        const varies = new Set(ratings).size > 1;
        for (const figure of figures) {
          if (varies) expect(figure).toBeCloseTo(1, 9);
          else expect(figure).toBeNull();
        }
      }),
    );
  });
});

describe("CL3 nothing varies", () => {
  const everything = [{ start: 0, end: 40, tag: "quote" }];

  test("nobody tagged anything", () => {
    expect(alphaOf([[], [], []])).toMatchObject({ whole: null, place: null, tag: null, tagCoverage: 0 });
    expect(unitizingAlpha1995(within, [[], []]).alpha).toBeNull();
  });

  test("everyone tagged everything", () => {
    expect(alphaOf([everything, everything])).toMatchObject({ whole: null, place: null, tag: null });
  });

  test("one category, although two were on offer", () => {
    const { observed, kappa, ac1, alpha, pi } = twoRaterAgreement([
      [7, 0],
      [0, 0],
    ]);
    expect({ observed, kappa, ac1, alpha, pi }).toEqual({
      observed: 1,
      kappa: null,
      ac1: null,
      alpha: null,
      pi: null,
    });
  });

  test("no items at all", () => {
    expect(coefficientsOf([])).toEqual([null, null, null]);
    expect(coefficientsOf([["a", null, null, null]])).toEqual([null, null, null]);
    expect(Object.values(twoRaterAgreement([]))).toEqual([null, null, null, null, null, null]);
  });
});

test("CL4 a rater without spans takes part", () => {
  const spans = [{ start: 4, end: 12, tag: "quote" }];
  // Of two who mark and one who doesn't, two of three pairs differ over the span.
  const { place } = alphaOf([spans, spans, []]);
  expect(place).toBeLessThan(0.5);
  expect(alphaOf([spans, []]).place).toBeLessThan(0);
});

test("CL5 touching units are two for u-alpha, and one rater's overlaps are refused", () => {
  const one = [{ start: 0, end: 10, tag: "quote" }];
  const two = [
    { start: 0, end: 5, tag: "quote" },
    { start: 5, end: 10, tag: "quote" },
  ];
  const uncut = alphaOf([one, one, []]).whole ?? 0;
  expect(alphaOf([two, two, []]).whole).not.toBeCloseTo(uncut, 3);
  const overlapping = [...one, { start: 9, end: 12, tag: "quote" }];
  expect(() => alphaOf([overlapping, one])).toThrow("may not overlap");
  expect(layerOf(overlapping, "quote")).toEqual([{ start: 0, end: 12, tag: "quote" }]);
  expect(layerOf(two, "quote")).toEqual(two);
  expect(layerOf(two, "opinion")).toEqual([]);
});

test("CL6 law: with one tag, u-alpha and |u-alpha are the same", () => {
  fc.assert(
    fc.property(readings(["quote"]), (raters) => {
      const { whole, place, tag } = alphaOf(raters, ["quote"]);
      expectSame([whole], [place]);
      expect(tag).toBeNull();
    }),
  );
});

test("CL7 law: blocks measured together are the text measured at once", () => {
  const later = (spans: readonly TaggedSpan[]) =>
    spans.map(({ start, end, tag }) => ({ start: start + within.end, end: end + within.end, tag }));
  fc.assert(
    fc.property(
      readings(tags, { minLength: 3, maxLength: 3 }),
      readings(tags, { minLength: 3, maxLength: 3 }),
      (a, b) => {
        const apart = addUnitizingCounts([
          ...unitizingBlocks(within, a, tags),
          ...unitizingBlocks(within, b, tags),
        ]);
        const both = a.map((spans, rater) => [...spans, ...later(b[rater] ?? [])]);
        const together = alphaOf(both, tags, { start: 0, end: 2 * within.end });
        expectSame(apart === null ? [] : figuresOf(unitizingAlpha(apart)), figuresOf(together));
      },
    ),
  );
});

test("CL7 counts of other raters or tags are not added", () => {
  const [two] = unitizingBlocks(within, [[], []], tags);
  const [three] = unitizingBlocks(within, [[], [], []], tags);
  if (two === undefined || three === undefined) throw new Error("unexpected text without blocks");
  expect(() => addUnitizingCounts([two, three])).toThrow("expected the same");
  expect(addUnitizingCounts([])).toBeNull();
});

test("CL9 law: a rater who tagged nothing says nothing about which tag is right", () => {
  fc.assert(
    fc.property(readings(tags), (raters) => {
      const [before, after] = [alphaOf(raters), alphaOf([...raters, []])];
      expectSame([after.tag], [before.tag]);
      expectSame(
        after.byTag.map(({ alpha }) => alpha),
        before.byTag.map(({ alpha }) => alpha),
      );
    }),
  );
});
