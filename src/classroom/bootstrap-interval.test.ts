import fc from "fast-check";
import { expect, test } from "vitest";
import { bootstrapInterval, seededRandom } from "./index.ts";

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

test("CL15 law: the interval lies among the parts, and is the same for the same numbers", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 20 }),
      fc.integer(),
      (parts, seed) => {
        const interval = bootstrapInterval(parts, mean, seededRandom(seed), 50);
        expect(interval).toEqual(bootstrapInterval(parts, mean, seededRandom(seed), 50));
        expect(interval?.low).toBeGreaterThanOrEqual(Math.min(...parts));
        expect(interval?.high).toBeLessThanOrEqual(Math.max(...parts));
        expect(interval?.low).toBeLessThanOrEqual(interval?.high ?? Number.NaN);
      },
    ),
  );
});

test("CL15 of a hundred coins the interval is that of the books", () => {
  const coins = Array.from({ length: 100 }, (_, at) => at % 2);
  const { low, high } = bootstrapInterval(coins, mean, seededRandom(1), 2000) ?? { low: 0, high: 0 };
  // 0.5 plus and minus 1.96 standard errors of 0.05.
  expect(low).toBeCloseTo(0.402, 1);
  expect(high).toBeCloseTo(0.598, 1);
  expect(high - low).toBeGreaterThan(0.15);
});

test("CL15 too few parts, or nothing to say, give no interval", () => {
  expect(bootstrapInterval([1], mean, seededRandom(1))).toBeNull();
  expect(bootstrapInterval([1, 2], () => null, seededRandom(1))).toBeNull();
});
