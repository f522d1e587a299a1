import fc from "fast-check";
import { expect, test } from "vitest";
import { stamps } from "./annotation.cases.ts";
import { compareStamps, nextStamp, type Stamp, witness } from "./stamp.ts";

const hour = 60 * 60 * 1000;

test("RE6 a later clock starts a new count", () => {
  expect(nextStamp([5, 3, "a"], 9, "b")).toEqual([9, 0, "b"]);
  expect(nextStamp(null, 9.7, "b")).toEqual([9, 0, "b"]);
});

test("RE6 a clock that stands still or steps back counts on", () => {
  expect(nextStamp([5, 3, "z"], 5, "b")).toEqual([5, 4, "b"]);
  expect(nextStamp([5, 3, "z"], 2, "b")).toEqual([5, 4, "b"]);
});

test("RE6 a full counter moves to the next millisecond", () => {
  expect(nextStamp([5, Number.MAX_SAFE_INTEGER, "z"], 5, "b")).toEqual([6, 0, "b"]);
});

test.each([Number.NaN, -1, Number.POSITIVE_INFINITY, 9e15])("RE6 %s is not a time", (now) => {
  expect(() => nextStamp(null, now, "a")).toThrow(RangeError);
});

test("RE6 law: stamps only grow, whatever the clock does and whoever else is heard", () => {
  const events = fc.array(fc.record({ now: fc.integer({ min: 0, max: 20 }), seen: fc.option(stamps) }));
  fc.assert(
    fc.property(events, (list) => {
      let last: Stamp | null = null;
      for (const { now, seen } of list) {
        if (seen !== null) last = witness(last, seen, now);
        const next = nextStamp(last, now, "tab-a");
        if (last !== null) expect(compareStamps(next, last)).toBeGreaterThan(0);
        if (seen !== null) expect(compareStamps(next, seen)).toBeGreaterThan(0);
        last = next;
      }
    }),
  );
});

test("RE7 a stamp up to 24 hours ahead is followed, one further ahead is not", () => {
  expect(witness([5, 0, "a"], [24 * hour, 7, "b"], 0)).toEqual([24 * hour, 7, "b"]);
  expect(witness([5, 0, "a"], [24 * hour + 1, 7, "b"], 0)).toEqual([5, 0, "a"]);
  expect(witness(null, [24 * hour + 1, 7, "b"], 0)).toBeNull();
});

test("RE7 an older stamp changes nothing", () => {
  expect(witness([5, 2, "a"], [5, 1, "z"], 5)).toEqual([5, 2, "a"]);
});

test("RE8 law: stamps are in one total order", () => {
  fc.assert(
    fc.property(stamps, stamps, stamps, (a, b, c) => {
      expect(Math.sign(compareStamps(a, b))).toBe(-Math.sign(compareStamps(b, a)) + 0);
      if (compareStamps(a, b) <= 0 && compareStamps(b, c) <= 0) {
        expect(compareStamps(a, c)).toBeLessThanOrEqual(0);
      }
      expect(compareStamps(a, b) === 0).toBe(a.join() === b.join());
    }),
  );
});
