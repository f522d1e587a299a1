import fc from "fast-check";
import { expect, test } from "vitest";
import { marked } from "./annotation.cases.ts";
import { compareMarks, flatSegments, type Mark, type Segment } from "./flat-segments.ts";

/** Small offsets and few ids, so that spans touch, nest, repeat, stand empty and reach outside. */
const marks: fc.Arbitrary<Mark[]> = fc.array(
  fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    start: fc.integer({ min: 0, max: 30 }),
    end: fc.integer({ min: 0, max: 30 }),
  }),
  { maxLength: 12 },
);
const stretches = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** Unit by unit: slow, and plainly right. */
function idsAt(offset: number, list: readonly Mark[]): string[] {
  const over = list.filter((mark) => mark.start <= offset && offset < mark.end).sort(compareMarks);
  return [...new Set(over.map((mark) => mark.id))];
}

test("RE13 nested and crossing spans are cut at every boundary", () => {
  const { text, spans } = marked("“[[We [[will]] act]],” she said");
  const list = spans.map((span, index) => ({ ...span, id: `id-${index}` }));
  const segments = flatSegments({ start: 0, end: text.length }, list);
  expect(segments.map(({ start, end, ids }) => [text.slice(start, end), ids.length])).toEqual([
    ["“", 0],
    ["We ", 1],
    ["will", 2],
    [" act", 1],
    [",” she said", 0],
  ]);
});

test("RE13 touching annotations stay apart", () => {
  const list = [
    { id: "a", start: 0, end: 2 },
    { id: "a", start: 2, end: 4 },
  ];
  expect(flatSegments({ start: 0, end: 4 }, list)).toEqual([
    { start: 0, end: 2, ids: ["a"] },
    { start: 2, end: 4, ids: ["a"] },
  ]);
});

test("RE13 an empty stretch has no segments, a stretch that runs backwards is misuse", () => {
  expect(flatSegments({ start: 3, end: 3 }, [{ id: "a", start: 0, end: 9 }])).toEqual([]);
  expect(() => flatSegments({ start: 3, end: 2 }, [])).toThrow(RangeError);
});

test("RE13 law: segments cover the stretch and carry the ids that a look at each unit gives", () => {
  fc.assert(
    fc.property(stretches, marks, (within, list) => {
      const segments: Segment[] = flatSegments(within, list);
      let reached = within.start;
      for (const { start, end, ids } of segments) {
        expect(start).toBe(reached);
        expect(end).toBeGreaterThan(start);
        for (let offset = start; offset < end; offset += 1) expect(ids).toEqual(idsAt(offset, list));
        reached = end;
      }
      expect(reached).toBe(within.end);
      const inside = list.filter((mark) => mark.start < mark.end).flatMap(({ start, end }) => [start, end]);
      const edges = new Set([...inside.filter((at) => at > within.start && at < within.end), within.end]);
      const expected = within.start === within.end ? [] : [...edges].sort((a, b) => a - b);
      expect(segments.map((segment) => segment.end)).toEqual(expected);
    }),
  );
});

test("RE13 of 20,000 marks each is looked at a few times only", () => {
  let looks = 0;
  const list = Array.from({ length: 20_000 }, (_, index) => {
    const start = (index * 7919) % 1_000_000;
    return {
      id: `id-${index}`,
      get start() {
        looks += 1;
        return start;
      },
      get end() {
        looks += 1;
        return start + 60;
      },
    };
  });
  expect(flatSegments({ start: 0, end: 1_000_100 }, list).length).toBeGreaterThan(20_000);
  // Sorting looks at each some 30 times, at either side of a comparison.
  expect(looks).toBeLessThan(100 * list.length);
});
