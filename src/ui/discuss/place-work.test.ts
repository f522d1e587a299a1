import { expect, test } from "vitest";
import { applyAdjudication, beginAdjudication, removeEntry, withDecision } from "../../classroom/index.ts";
import { chosenPlaces, decidingHere, nextOpen, type WorkPlace } from "./place-work.ts";

const places: readonly WorkPlace[] = [
  { sourceId: "letter", start: 0, end: 4, passages: [], disagreement: 0.2 },
  { sourceId: "letter", start: 6, end: 9, passages: [], disagreement: 0 },
  { sourceId: "letter", start: 12, end: 15, passages: [], disagreement: 0.8 },
];
const [first, second, third] = places;
const entry = { id: "a", sourceId: "letter", tag: "quote" as const, spans: [{ start: 0, end: 4 }] };

test("places come in the order of the text or of how far readers differ, with or without those on which all agree", () => {
  expect(chosenPlaces(places, { order: "text", onlyDiffering: false })).toBe(places);
  expect(chosenPlaces(places, { order: "text", onlyDiffering: true })).toEqual([first, third]);
  expect(chosenPlaces(places, { order: "difference", onlyDiffering: false })).toEqual([third, first, second]);
});

test("the next open place is looked for round the end", () => {
  let now = beginAdjudication([]);
  expect(nextOpen(places, now, 2)).toBe(first);
  for (const place of [first, second])
    if (place) now = applyAdjudication(now, withDecision(now, place, true));
  expect(nextOpen(places, now, 0)).toBe(third);
  expect(nextOpen(places, now, 2)).toBe(third);
  if (third) now = applyAdjudication(now, withDecision(now, third, true));
  expect(nextOpen(places, now, 0)).toBeNull();
});

test("what changes the key at a place decides it, in the same step; what changes nothing doesn't", () => {
  const now = beginAdjudication([entry]);
  const place = { sourceId: "letter", start: 0, end: 4 };
  expect(decidingHere(place, (one) => removeEntry(one, "a"))(now)).toEqual({
    entries: [{ id: "a", before: entry, after: null }],
    decided: [{ place, after: true }],
  });
  expect(decidingHere(place, (one) => removeEntry(one, "none"))(now)).toEqual({ entries: [], decided: [] });
});
