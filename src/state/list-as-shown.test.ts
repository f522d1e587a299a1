import { expect, test } from "vitest";
import { tagCoverage } from "../annotations/index.ts";
import { anchoredRecord } from "./anchored-record.ts";
import type { Found } from "./as-shown.ts";
import { listAsShown } from "./list-as-shown.ts";
import { madeOn, part } from "./stray.cases.ts";

const now = "c d. a b.";
const here = { text: now, hash: "today" };

test("ST67 where all stand, the list is the one that was given", () => {
  const list = [madeOn("[[c]] d. a b."), madeOn("c d. [[a]] b.", { id: "second-one" })];
  const shown = listAsShown(list, now, new Map());
  expect(shown.drawn).toBe(list);
  expect(shown.counted).toBe(list);
  expect(shown.apart).toEqual([]);
});

test("ST67 they come in the order of today's text; without a place they are counted and cover nothing", () => {
  const then = ["[[a]] b. c d.", "a b. [[c]] d.", "a b. c d[[.]]", "a b. [[c d]]."];
  const [a, c, dot, waiting] = then.map((fixture, index) => madeOn(fixture, { id: `record-${index}` }));
  if (!(a && c && dot && waiting)) throw new Error("unexpected lists without four annotations");
  const found = [
    anchoredRecord(a, [part({ span: { start: 5, end: 6 } }, now)], here),
    anchoredRecord(c, [part({ span: { start: 0, end: 1 } }, now)], here),
    anchoredRecord(dot, [part({})], here),
  ];
  const anchored = new Map<string, Found>(found.map((one) => [one.id, one]));
  const list = [a, c, waiting, dot];
  const shown = listAsShown(list, now, anchored);
  expect(shown.drawn.map(({ id }) => id)).toEqual([c.id, a.id]);
  expect(shown.apart).toEqual([waiting, found[2]]);
  const { counts, share } = tagCoverage(now.length, shown.counted);
  expect(counts.quote).toBe(4);
  expect(share.quote).toBeCloseTo(2 / now.length);
  expect(listAsShown(list, now, anchored)).toBe(shown);
  expect(listAsShown(list, now, new Map()).drawn).toEqual([]);
});
