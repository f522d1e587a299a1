import fc from "fast-check";
import { expect, test } from "vitest";
import { addMucCounts, mucEvaluation, mucScores, type TaggedSpan } from "./index.ts";
import { shuffled } from "./readings.cases.ts";

/** Spans that may overlap, of one reader. */
const spans = fc.array(
  fc
    .record({
      tag: fc.constantFrom("quote", "opinion"),
      start: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 1, max: 8 }),
    })
    .map(({ tag, start, length }): TaggedSpan => ({ tag, start, end: start + length })),
  { maxLength: 6 },
);

test("CL11 law: the order of the lists changes no count", () => {
  const anyOrder = fc
    .tuple(spans, spans)
    .chain(([key, reader]) => fc.tuple(fc.constant([key, reader] as const), shuffled(key), shuffled(reader)));
  fc.assert(
    fc.property(anyOrder, ([[key, reader], otherKey, otherReader]) => {
      expect(mucEvaluation(otherKey, otherReader)).toEqual(mucEvaluation(key, reader));
    }),
  );
});

test("CL11 law: precision of one is recall of the other, and F1 is the same", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      const [there, back] = [mucScores(mucEvaluation(a, b).partial), mucScores(mucEvaluation(b, a).partial)];
      expect(back).toEqual({ precision: there.recall, recall: there.precision, f1: there.f1 });
    }),
  );
});

test("CL11 law: every span counts once", () => {
  fc.assert(
    fc.property(spans, spans, (key, reader) => {
      for (const { correct, incorrect, partial, missed, spurious } of Object.values(
        mucEvaluation(key, reader),
      )) {
        const met = correct + incorrect + partial;
        expect([met + missed, met + spurious]).toEqual([key.length, reader.length]);
      }
    }),
  );
});

test("CL11 an exact span is not given away to an overlap that comes first", () => {
  const key = [{ tag: "quote", start: 10, end: 21 }];
  const reader = [{ tag: "quote", start: 5, end: 11 }, ...key];
  expect(mucEvaluation(key, reader).strict).toMatchObject({ correct: 1, spurious: 1, missed: 0 });
});

test("CL11 spans that touch share nothing", () => {
  const touching = mucEvaluation([{ tag: "quote", start: 0, end: 5 }], [{ tag: "quote", start: 5, end: 9 }]);
  expect(touching.partial).toMatchObject({ partial: 0, missed: 1, spurious: 1 });
});

test("CL12 halves are kept when texts are put together", () => {
  const one = { correct: 1, incorrect: 0, partial: 1, missed: 0, spurious: 0 };
  const other = { correct: 1, incorrect: 0, partial: 2, missed: 0, spurious: 0 };
  expect(mucScores(addMucCounts([one, other]))).toEqual({ precision: 0.7, recall: 0.7, f1: 0.7 });
  expect(mucScores(addMucCounts([]))).toEqual({ precision: null, recall: null, f1: null });
});
