import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Passage } from "./passage.ts";
import { placesOf, stretchesOf } from "./stretches.ts";

function passage(a: [string, number, number], b: [string, number, number], words = a[2] - a[1]): Passage {
  const place = ([id, start, end]: [string, number, number]) => ({ id, start, end });
  return { a: place(a), b: place(b), words, weight: 1, changes: [] };
}

const passages = [
  passage(["article", 50, 90], ["letter", 0, 40]),
  passage(["article", 0, 20], ["report", 100, 120]),
  passage(["report", 5, 25], ["article", 10, 30]),
  passage(["letter", 40, 60], ["report", 200, 220]),
];

describe("TR90: a passage is seen from either of its texts", () => {
  test("places stand in text order, whichever side the text is on", () => {
    expect(placesOf(passages, "article").map(({ here, there }) => [here.start, there.id])).toEqual([
      [0, "report"],
      [10, "report"],
      [50, "letter"],
    ]);
    expect(placesOf(passages, "nothing")).toEqual([]);
  });

  test("overlapping passages make one stretch, others stay apart", () => {
    expect(stretchesOf(passages, "article")).toMatchObject([
      { start: 0, end: 30, others: ["report"] },
      { start: 50, end: 90, others: ["letter"] },
    ]);
  });

  test("passages that only touch stay apart", () => {
    const touching = [passage(["a", 0, 10], ["b", 0, 10]), passage(["a", 10, 20], ["b", 30, 40])];
    expect(stretchesOf(touching, "a")).toHaveLength(2);
  });

  test("the text that has the most words of a stretch is named first", () => {
    const both = [passage(["a", 0, 100], ["b", 0, 100], 8), passage(["a", 5, 90], ["c", 0, 85], 12)];
    expect(stretchesOf(both, "a")[0]?.others).toEqual(["c", "b"]);
  });

  const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 })), { maxLength: 12 });

  test("stretches lie apart, in order, and cover exactly what the passages cover", () => {
    fc.assert(
      fc.property(spans, (starts) => {
        const all = starts.map(([start, length]) => passage(["a", start, start + length], ["b", 0, length]));
        const stretches = stretchesOf(all, "a");
        const covered = (parts: readonly { start: number; end: number }[]) =>
          Array.from({ length: 260 }, (_, at) => parts.some(({ start, end }) => start <= at && at < end));
        expect(covered(stretches)).toEqual(covered(all.map(({ a }) => a)));
        for (const [index, stretch] of stretches.entries()) {
          expect(stretch.start).toBeGreaterThanOrEqual(stretches[index - 1]?.end ?? 0);
        }
        expect(stretches.reduce((sum, { places }) => sum + places.length, 0)).toBe(all.length);
      }),
    );
  });
});
