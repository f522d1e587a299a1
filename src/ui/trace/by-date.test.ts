import { expect, test } from "vitest";
import { byDate } from "./by-date.ts";

test("a day comes before the month and the year that it may be the last of, and undated sources come last", () => {
  const dates = [null, "2019", "2019-06", "2019-06-24", "2017-02-27", "2019-07"];
  const ordered = dates.map((date) => ({ date })).sort(byDate);
  expect(ordered.map(({ date }) => date)).toEqual([
    "2017-02-27",
    "2019-06-24",
    "2019-06",
    "2019-07",
    "2019",
    null,
  ]);
});
