import fc from "fast-check";
import { expect, test } from "vitest";
import { compareMarks } from "./flat-segments.ts";
import { createSpanIndex } from "./span-index.ts";

/** Reaches over several buckets of 1,024 units, with many spans at their edges. */
const offsets = fc.oneof(fc.constantFrom(0, 1023, 1024, 1025, 2048), fc.integer({ min: 0, max: 5_000 }));
const spans = fc.tuple(offsets, offsets).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const ids = fc.constantFrom("a", "b", "c", "d");
const steps = fc.array(
  fc.oneof(
    fc.record({ id: ids, spans: fc.array(spans, { maxLength: 3 }) }),
    fc.record({ id: ids, spans: fc.constant(null) }),
  ),
  { maxLength: 15 },
);

test("RE14 law: the index answers as a filter over all marks", () => {
  fc.assert(
    fc.property(steps, spans, offsets, (list, span, offset) => {
      const index = createSpanIndex();
      const all = new Map<string, { start: number; end: number }[]>();
      for (const step of list) {
        if (step.spans === null) {
          index.delete(step.id);
          all.delete(step.id);
        } else {
          index.set(step.id, step.spans);
          all.set(step.id, step.spans);
        }
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
  expect(index.at(5)).toEqual(["a"]);
});

test("RE14 setting one of 20,000 annotations does not look at the others", () => {
  const index = createSpanIndex();
  for (let at = 0; at < 20_000; at += 1) index.set(`id-${at}`, [{ start: at * 50, end: at * 50 + 60 }]);
  const started = performance.now();
  for (let at = 0; at < 2_000; at += 1) index.set("moving", [{ start: at * 500, end: at * 500 + 60 }]);
  expect(performance.now() - started).toBeLessThan(1_000);
});
