import { expect, test } from "vitest";
import type { KeyEntry } from "../../classroom/index.ts";
import { inTextOrder, keyStretches } from "./key-stretches.ts";

function entry(tag: KeyEntry["tag"], ...spans: readonly (readonly [number, number])[]): KeyEntry {
  const made = spans.map(([start, end]) => ({ start, end }));
  return { id: `${tag}-${spans[0]?.[0]}`, sourceId: "letter", tag, spans: made };
}

test("a paragraph of the key is cut where passages end, and each end has the passage’s number", () => {
  const entries = inTextOrder([entry("opinion", [6, 9]), entry("quote", [2, 8], [10, 12])]);
  expect(entries.map(({ tag }) => tag)).toEqual(["quote", "opinion"]);
  expect(keyStretches({ start: 0, end: 14 }, entries)).toEqual([
    { start: 0, end: 2, tags: [], ends: [] },
    { start: 2, end: 6, tags: ["quote"], ends: [] },
    { start: 6, end: 8, tags: ["quote", "opinion"], ends: [1] },
    { start: 8, end: 9, tags: ["opinion"], ends: [2] },
    { start: 9, end: 10, tags: [], ends: [] },
    { start: 10, end: 12, tags: ["quote"], ends: [1] },
    { start: 12, end: 14, tags: [], ends: [] },
  ]);
});
