import fc from "fast-check";
import { expect, test } from "vitest";
import { compareMarks } from "./flat-segments.ts";
import { createSpanIndex } from "./span-index.ts";

/** Few enough that spans often meet at their ends. */
const offsets = fc.integer({ min: 0, max: 60 });
const spans = fc.tuple(offsets, offsets).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
type Entry = readonly [id: string, spans: readonly { start: number; end: number }[]];

/** So many ids that the marks fill several blocks. */
const ids = fc.integer({ min: 0, max: 150 }).map((number) => `id-${number}`);
const entries: fc.Arbitrary<Entry> = fc.tuple(ids, fc.array(spans, { maxLength: 3 }));
const steps = fc.array(
  fc.oneof(
    entries.map((entry) => [entry]),
    fc.array(entries, { minLength: 2, maxLength: 120 }),
    ids.map((id) => id),
  ),
  { maxLength: 15 },
);

test("RE14 law: the index answers as a filter over all marks", () => {
  fc.assert(
    fc.property(steps, spans, offsets, (list, span, offset) => {
      const index = createSpanIndex();
      const all = new Map<string, readonly { start: number; end: number }[]>();
      for (const step of list) {
        // A question in between, so that what is remembered for the next one is put to the test.
        index.at(offset);
        if (typeof step === "string") {
          index.delete(step);
          all.delete(step);
          continue;
        }
        const [only] = step;
        if (only && step.length === 1) index.set(...only);
        else index.setAll(step);
        for (const [id, own] of step) all.set(id, own);
      }
      const marks = [...all]
        .flatMap(([id, own]) => own.map((mark) => ({ id, ...mark })))
        .filter((mark) => mark.start < mark.end)
        .sort(compareMarks);
      const over = marks.filter((mark) => Math.max(mark.start, span.start) < Math.min(mark.end, span.end));
      expect(index.over(span)).toEqual(over);
      const at = marks.filter((mark) => mark.start <= offset && offset < mark.end).map((mark) => mark.id);
      expect(index.at(offset)).toEqual([...new Set(at)]);
    }),
  );
});

test("RE14 a question about everything costs no more than what is filed", () => {
  const index = createSpanIndex();
  index.set("a", [{ start: 5, end: 9 }]);
  expect(index.over({ start: 0, end: Number.MAX_SAFE_INTEGER })).toEqual([{ id: "a", start: 5, end: 9 }]);
});

test("RE14 offsets that are no whole numbers are misuse, and change nothing", () => {
  const index = createSpanIndex();
  index.set("a", [{ start: 5, end: 9 }]);
  expect(() => index.set("a", [{ start: 1.5, end: 9 }])).toThrow(RangeError);
  expect(() =>
    index.setAll([
      ["b", [{ start: 0, end: 9 }]],
      ["a", [{ start: -1, end: 9 }]],
    ]),
  ).toThrow(RangeError);
  expect(index.over({ start: 0, end: 99 })).toEqual([{ id: "a", start: 5, end: 9 }]);
});
