import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daySpan, middleOf, timeTicks } from "./time-axis.ts";

function day(date: string): number {
  const span = daySpan(date);
  if (!span) throw new RangeError(`unexpected ${date}, expected a date`);
  return span.first;
}

describe("where a date lies", () => {
  test.each([
    ["1970-01-02", 1, 2],
    ["1970-02", 31, 59],
    ["1972", 730, 1096],
    ["1969-12-31", -1, 0],
  ])("TR76 %s is from day %i to before day %i", (date, first, end) => {
    expect(daySpan(date)).toEqual({ first, end });
  });

  test.each(["", "June 2019", "2019-6", "2019-06-24T10:00"])("TR76 %j is no date", (date) => {
    expect(daySpan(date)).toBeNull();
  });

  test("TR76 a month stands at its middle", () => {
    expect(middleOf({ first: 31, end: 59 })).toBe(45);
    expect(middleOf({ first: 7, end: 8 })).toBe(7.5);
  });
});

describe("the lines of an axis", () => {
  test.each([
    ["2019-06-24", "2019-06-27", ["2019-06-24", "2019-06-25", "2019-06-26", "2019-06-27"]],
    ["2019-06-20", "2019-07-12", ["2019-06-24", "2019-07-01", "2019-07-08"]],
    ["2019-01-15", "2019-05-15", ["2019-02", "2019-03", "2019-04", "2019-05"]],
    ["2017-02-27", "2019-06-24", ["2017-07", "2018-01", "2018-07", "2019-01"]],
    ["1900-06-24", "2019-06-24", ["1950", "2000"]],
    ["0003-06-24", "0003-06-24", ["0003-06-24"]],
  ])("TR77 from %s to %s there are %j", (from, to, dates) => {
    expect(timeTicks(day(from), day(to), 4).map(({ date }) => date)).toEqual(dates);
  });

  test("TR77 they lie in order between both ends, and are no more than there may be", () => {
    const anyDay = fc.integer({ min: -400_000, max: 400_000 });
    fc.assert(
      fc.property(anyDay, fc.nat(400_000), fc.integer({ min: 1, max: 12 }), (from, length, atMost) => {
        const ticks = timeTicks(from, from + length, atMost);
        expect(ticks.length).toBeLessThanOrEqual(atMost);
        let before = from;
        for (const tick of ticks) {
          expect(tick.day).toBeGreaterThanOrEqual(before);
          expect(tick.day).toBeLessThanOrEqual(from + length);
          before = tick.day + 1;
        }
      }),
    );
  });
});
