import fc from "fast-check";
import { expect, test } from "vitest";
import { addUnitizingCounts, unitizingBlocks } from "./index.ts";
import { sumsOf } from "./intervals-of-sums.ts";
import { readings, within } from "./readings.cases.ts";
import { countsOfSums, unitizingSums } from "./unitizing-sums.ts";

test("CL101 law: counts added up as rows of numbers are the counts added up", () => {
  const tags = ["quote", "opinion"];
  fc.assert(
    fc.property(readings(tags), (raters) => {
      const blocks = unitizingBlocks(within, raters, tags);
      const sums = sumsOf(blocks.map(unitizingSums));
      expect(countsOfSums(sums, { raters: raters.length, tags })).toEqual(addUnitizingCounts(blocks));
    }),
  );
});
