import fc from "fast-check";
import { expect, test } from "vitest";
import { type Alliance, bestAlliances } from "./best-alliances.ts";

/** Alliances of two to four of eight things. */
const alliances = fc.array(
  fc.record({
    members: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 4 }),
    worth: fc.double({ min: 0.01, max: 3, noNaN: true }),
  }),
  { maxLength: 12 },
);

/** The most that can be had, by looking at every way. */
function most([first, ...rest]: readonly Alliance[]): number {
  if (first === undefined) return 0;
  const apart = rest.filter(({ members }) => !members.some((member) => first.members.includes(member)));
  return Math.max(most(rest), first.worth + most(apart));
}

test("CL8 law: no way is worth more", () => {
  fc.assert(
    fc.property(alliances, (list) => {
      const best = bestAlliances(8, list);
      expect(best.isExact).toBe(true);
      expect(best.worth).toBeCloseTo(most(list), 9);
    }),
  );
});

test("CL8 where too many ways are left out, it says so and gives what can be had", () => {
  const list = Array.from({ length: 6 }, (_, at) => [at, (at + 1) % 6, (at + 2) % 6]).map((members) => ({
    members,
    worth: 1,
  }));
  const { worth, isExact } = bestAlliances(6, list, 1);
  expect(isExact).toBe(false);
  expect(worth).toBeLessThanOrEqual(most(list));
});
