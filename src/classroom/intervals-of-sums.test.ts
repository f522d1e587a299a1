import fc from "fast-check";
import { expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { bootstrapInterval, seededRandom } from "./index.ts";
import { intervalsOfSums } from "./intervals-of-sums.ts";

type Part = readonly [met: number, all: number];

const part = fc.nat({ max: 9 }).chain((all) => fc.nat({ max: all }).map((met): Part => [met, all]));

/** What was met of all, and what was missed of all; nothing to say of nothing. */
function ratesOf(sums: readonly number[]): [number | null, number | null] {
  const [met = 0, all = 0] = sums;
  return all === 0 ? [null, null] : [met / all, 1 - met / all];
}

test("CL101 law: intervals of sums are those of the parts themselves", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.integer(), (parts, seed) => {
      const rate = (some: readonly Part[]) =>
        ratesOf(some.reduce<number[]>(([met = 0, all = 0], one) => [met + one[0], all + one[1]], [0, 0]))[0];
      const [met, missed] = finish(intervalsOfSums(parts, ratesOf, seededRandom(seed), 40));
      const own = bootstrapInterval(parts, rate, seededRandom(seed), 40);
      expect(met).toEqual(own);
      if (own === null) expect(missed).toBeNull();
      else {
        expect(missed?.low).toBeCloseTo(1 - own.high, 9);
        expect(missed?.high).toBeCloseTo(1 - own.low, 9);
      }
    }),
  );
});

test("CL101 shares go up to all of the work", () => {
  const steps = intervalsOfSums(
    [
      [1, 2],
      [0, 1],
    ],
    ratesOf,
    seededRandom(1),
    4,
  );
  const told: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) told.push(step.value);
  expect(told).toEqual([0.25, 0.5, 0.75, 1]);
});
