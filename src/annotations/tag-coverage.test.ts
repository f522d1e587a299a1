import fc from "fast-check";
import { expect, test } from "vitest";
import { annotations, annotationWith, marked } from "./annotation.cases.ts";
import { sharedCoverage, tagCoverage } from "./tag-coverage.ts";

function over(start: number, end: number) {
  return [{ start, end, exact: "x".repeat(end - start), prefix: "", suffix: "" }];
}

test("RE15 overlaps count once, tombstones not at all", () => {
  const { text, spans } = marked("[[12345]]67[[890]]");
  const [first, second] = spans as [{ start: number; end: number }, { start: number; end: number }];
  const coverage = tagCoverage(text.length, [
    annotationWith({ tag: "quote", spans: over(first.start, first.end) }),
    annotationWith({ tag: "quote", spans: over(first.start, first.end - 2) }),
    annotationWith({ tag: "opinion", spans: over(second.start, second.end) }),
    annotationWith({ tag: "statistic", spans: over(0, 10), deleted: true }),
  ]);
  expect(coverage).toEqual({
    counts: { quote: 2, statistic: 0, opinion: 1 },
    share: { quote: 0.5, statistic: 0, opinion: 0.3 },
    any: 0.8,
  });
});

test("RE15 an empty text is covered by nothing", () => {
  expect(tagCoverage(0, [annotationWith()])).toMatchObject({ share: { quote: 0 }, any: 0 });
});

test("RE15 spans beyond the text count as far as it goes", () => {
  expect(tagCoverage(10, [annotationWith({ spans: over(5, 50) })]).any).toBe(0.5);
});

test("RE15 law: the share is that of a count unit by unit", () => {
  fc.assert(
    fc.property(fc.array(annotations), fc.integer({ min: 1, max: 320 }), (list, length) => {
      const live = list.filter((annotation) => annotation.deleted !== true);
      const units = Array.from({ length }, (_, at) =>
        live.some(({ spans }) => spans.some(({ start, end }) => start <= at && at < end)),
      );
      expect(tagCoverage(length, list).any).toBeCloseTo(units.filter(Boolean).length / length);
    }),
  );
});

test("RE27 what is shared counts once, and the rest is neither tagged nor shared", () => {
  const tagged = [
    annotationWith({ spans: over(0, 10) }),
    annotationWith({ spans: over(50, 60), deleted: true }),
  ];
  const shared = [
    { start: 20, end: 40 },
    { start: 5, end: 15 },
    { start: 30, end: 45 },
    { start: 95, end: 130 },
  ];
  expect(sharedCoverage(100, tagged, shared)).toEqual({ shared: 0.4, none: expect.closeTo(0.55) });
  expect(sharedCoverage(100, tagged, [])).toEqual({ shared: 0, none: 0.9 });
  expect(sharedCoverage(0, tagged, shared)).toEqual({ shared: 0, none: 0 });
});
