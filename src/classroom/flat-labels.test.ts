import fc from "fast-check";
import { expect, test } from "vitest";
import { flatLabels, type Passage, tagsOfLabel } from "./index.ts";

const passages = fc.array(
  fc
    .record({
      tag: fc.constantFrom("quote", "statistic", "opinion"),
      start: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 0, max: 9 }),
    })
    .map(
      ({ tag, start, length }): Passage => ({
        id: `${tag}-${start}-${length}`,
        tag,
        spans: [{ start, end: start + length }],
      }),
    ),
  { maxLength: 8 },
);

test("CL16 law: each place has the label of the passages over it", () => {
  fc.assert(
    fc.property(passages, (list) => {
      const labels = flatLabels(list);
      const places = Array.from({ length: 30 }, (_, at) => at);
      const isOver = (at: number) => (span: { start: number; end: number }) =>
        span.start <= at && at < span.end;
      expect(places.map((at) => labels.filter(isOver(at)).map(({ tag }) => tagsOfLabel(tag)))).toEqual(
        places.map((at) => {
          const tags = new Set(list.filter(({ spans }) => spans.some(isOver(at))).map(({ tag }) => tag));
          return tags.size === 0 ? [] : [[...tags].sort()];
        }),
      );
    }),
  );
});

test("CL16 overlapping passages of a tag are one, touching ones two", () => {
  const passage = (start: number, end: number): Passage => ({
    id: `${start}`,
    tag: "quote",
    spans: [{ start, end }],
  });
  expect(flatLabels([passage(0, 6), passage(4, 9)])).toEqual([{ start: 0, end: 9, tag: "quote" }]);
  expect(flatLabels([passage(0, 4), passage(4, 9)])).toHaveLength(2);
});

test("CL16 what a reader wasn't sure of is left out", () => {
  expect(flatLabels([{ id: "a", tag: "quote", spans: [{ start: 0, end: 4 }], unsure: true }])).toEqual([]);
  expect(tagsOfLabel("")).toEqual([]);
});
