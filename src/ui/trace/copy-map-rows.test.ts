import { describe, expect, test } from "vitest";
import type { WordShare } from "../../tracing/index.ts";
import { edgeKey, mapEdges } from "./copy-map-edges.ts";
import { layOutMap, mapRows } from "./copy-map-rows.ts";
import { sourceDated } from "./dated-source.cases.ts";

const early = sourceDated("early", "2017-02-27");
const letter = sourceDated("letter", "2019-06-24");
const article = sourceDated("article", "2019-06");
const undated = sourceDated("undated", null);
const broken = sourceDated("broken", "last summer");

function shareOf(aId: string, bId: string, ofA = 0.5, ofB = 0.25): WordShare {
  return { aId, bId, words: 100, ofA, ofB, passages: [] };
}

describe("the sources on the map", () => {
  test("stand by their dates, a month by its middle, those without one at the end in their order", () => {
    const third = sourceDated("third", "2019-06-03");
    const rows = mapRows([undated, letter, broken, article, early, third]);
    expect(rows.map(({ source }) => source.id)).toEqual([
      "early",
      "third",
      "article",
      "letter",
      "undated",
      "broken",
    ]);
    expect(rows.at(-1)?.days).toBeNull();
  });

  test.each([320, 768, 1_200])(
    "on %i pixels no row lies over another, and all dots are on the map",
    (width) => {
      const layout = layOutMap(mapRows([undated, letter, article, early]), width);
      const [first, ...rest] = layout.rows;
      let before = first;
      for (const row of rest) {
        expect(row.top).toBeGreaterThanOrEqual((before?.top ?? 0) + layout.rowHeight);
        before = row;
      }
      for (const { x, y, top } of layout.rows) {
        expect(x).toBeGreaterThanOrEqual(layout.left);
        expect(x).toBeLessThanOrEqual(layout.right);
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(layout.height);
      }
      expect(layout.right).toBeLessThan(width);
    },
  );

  test("a month reaches around its dot, a day doesn't, and what has no date stands apart", () => {
    const rows = mapRows([undated, letter, article]);
    const { rows: places, undatedTop } = layOutMap(rows, 1_000);
    const [month, day, none] = places;
    expect(month?.reach?.[0]).toBeLessThan(month?.x ?? 0);
    expect(month?.reach?.[1]).toBeGreaterThan(month?.x ?? 0);
    expect(day?.reach).toBeNull();
    expect(none?.reach).toBeNull();
    expect(none?.top).toBeGreaterThan(undatedTop ?? Number.POSITIVE_INFINITY);
    expect(layOutMap(mapRows([letter, article]), 1_000).undatedTop).toBeNull();
  });

  test("one day alone, or no date at all, is a map too", () => {
    const [only] = layOutMap(mapRows([letter]), 1_000).rows;
    const { left, right } = layOutMap(mapRows([letter]), 1_000);
    expect(only?.x).toBeCloseTo((left + right) / 2);
    expect(layOutMap(mapRows([undated]), 1_000)).toMatchObject({ days: null });
  });
});

describe("the bands between them", () => {
  const sources = [early, article, letter, undated];
  const rows = mapRows(sources);
  const pairs = sources.flatMap((a, index) => sources.slice(index + 1).map((b) => shareOf(a.id, b.id)));

  test.each([320, 768, 1_200])("on %i pixels no button lies over another or beyond the map", (width) => {
    const edges = mapEdges(pairs, rows, layOutMap(rows, width));
    expect(edges.map(({ share }) => edgeKey(share))).toEqual(pairs.map(edgeKey));
    const wide = width < 700 ? 60 : 92;
    for (const [index, one] of edges.entries()) {
      expect(one.x).toBeLessThanOrEqual(width - wide / 2 + 0.1);
      for (const other of edges.slice(0, index)) {
        expect(Math.abs(one.x - other.x) >= wide - 0.1 || Math.abs(one.y - other.y) >= 27.9).toBe(true);
      }
    }
  });

  test("a band is as broad at each text as that text's share, whichever was given first", () => {
    const layout = layOutMap(rows, 1_000);
    const [there] = mapEdges([shareOf("early", "letter", 1, 0.5)], rows, layout);
    const [back] = mapEdges([shareOf("letter", "early", 0.5, 1)], rows, layout);
    expect(there?.band).toBe(back?.band);
    const numbers = (there?.band.match(/[\d.]+/g) ?? []).map(Number);
    const [upper, lower] = [layout.rows[0], layout.rows[2]];
    expect([numbers[1], numbers.at(-1)]).toEqual([(upper?.y ?? 0) - 11, (upper?.y ?? 0) + 11]);
    expect([numbers[7], numbers[8]]).toEqual([(lower?.y ?? 0) + 5.5, (lower?.y ?? 0) - 5.5]);
  });

  test("a pair with a text that is not on the map is left out", () => {
    expect(mapEdges([shareOf("early", "gone")], rows, layOutMap(rows, 1_000))).toEqual([]);
  });
});
