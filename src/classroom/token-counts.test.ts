import fc from "fast-check";
import { expect, test } from "vitest";
import { layerOf, tokenCounts, tokenLabels } from "./index.ts";
import { readings, within } from "./readings.cases.ts";

/** Words of three letters with a space between. */
const tokens = Array.from({ length: 10 }, (_, at) => ({ start: 4 * at, end: 4 * at + 3 }));

test("CL13 law: counts are those of looking at every token and reader", () => {
  fc.assert(
    fc.property(readings(["quote", "opinion"]), (raters) => {
      const layers = raters.map((spans) => layerOf(spans, "quote"));
      const looked = tokens.map((token) => {
        const tagged = layers.filter((layer) =>
          layer.some(({ start, end }) => Math.max(start, token.start) < Math.min(end, token.end)),
        ).length;
        return [raters.length - tagged, tagged];
      });
      expect(tokenCounts(tokens, layers)).toEqual(looked);
    }),
  );
});

test("CL13 two spans on one word count once", () => {
  const layer = [
    { start: 0, end: 1, tag: "quote" },
    { start: 2, end: within.end, tag: "quote" },
  ];
  expect(tokenCounts(tokens.slice(0, 2), [layer])).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(tokenLabels(tokens.slice(0, 2), [{ start: 3, end: 5, tag: "quote" }])).toEqual([false, true]);
});
