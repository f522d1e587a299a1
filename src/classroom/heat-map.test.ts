import fc from "fast-check";
import { expect, test } from "vitest";
import { heatMap, type Passage } from "./index.ts";
import { readings, within } from "./readings.cases.ts";

const classes = readings(["quote", "opinion"], { minLength: 1, maxLength: 6 }).map((raters) =>
  raters.map((spans) =>
    spans.map(({ tag, ...span }): Passage => ({ id: `${span.start}`, tag, spans: [span] })),
  ),
);

test("CL17 law: the segments cover the text in order, and say of each place what its readers say", () => {
  fc.assert(
    fc.property(classes, (readers) => {
      const segments = heatMap(within.end, readers);
      expect(segments.map(({ start }) => start)).toEqual([0, ...segments.slice(0, -1).map(({ end }) => end)]);
      expect(segments.at(-1)?.end).toBe(within.end);
      const looked = segments.map(({ start, end }) => {
        const said = readers.map((passages) => passages.find(({ spans }) => covers(spans, start))?.tag);
        const pairs = said.flatMap((one, at) => said.slice(at + 1).map((other) => one !== other));
        return {
          isLong: end > start,
          quote: said.filter((one) => one === "quote").length,
          opinion: said.filter((one) => one === "opinion").length,
          nothing: said.filter((one) => one === undefined).length,
          disagreement:
            pairs.length === 0 ? null : expect.closeTo(pairs.filter(Boolean).length / pairs.length, 9),
        };
      });
      expect(
        segments.map(({ tags, nothing, disagreement }) => ({
          isLong: true,
          quote: tags.get("quote") ?? 0,
          opinion: tags.get("opinion") ?? 0,
          nothing,
          disagreement,
        })),
      ).toEqual(looked);
    }),
  );
});

function covers(spans: Passage["spans"], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}

test("CL17 several tags of one reader are one label and count for each tag", () => {
  const both: Passage[] = ["quote", "opinion"].map((tag) => ({
    id: tag,
    tag,
    spans: [{ start: 2, end: 4 }],
  }));
  expect(heatMap(6, [both, both.slice(0, 1), []])[1]).toMatchObject({
    labels: new Map([
      ["opinion+quote", 1],
      ["quote", 1],
    ]),
    tags: new Map([
      ["opinion", 1],
      ["quote", 2],
    ]),
    nothing: 1,
    disagreement: 1,
  });
});

test("CL17 an empty text has no segments; what reaches beyond a text ends with it", () => {
  expect(heatMap(0, [[], []])).toEqual([]);
  expect(
    heatMap(5, [[{ id: "a", tag: "quote", spans: [{ start: 3, end: 9 }] }]]).map(({ end }) => end),
  ).toEqual([3, 5]);
});
