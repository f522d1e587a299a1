import { expect, test } from "vitest";
import type { AnchorState } from "../anchoring/index.ts";
import { anchoredRecord } from "./anchored-record.ts";
import { madeOn, part } from "./stray.cases.ts";

const text = "New. a b c d";
const record = madeOn("[[a]] b [[c]] d");
const here = { text, hash: "today" };
const first = { start: 5, end: 6 };
const second = { start: 9, end: 10 };

test.each([
  ["anchored", "anchored", "anchored"],
  ["anchored", "moved", "moved"],
  ["moved", "changed", "changed"],
  ["changed", "anchored", "changed"],
] as const)("ST61 %s and %s are %s, with the places of both", (one, other, state) => {
  const parts = [part({ state: one, span: first }, text), part({ state: other, span: second }, text)];
  const found = anchoredRecord(record, parts, here);
  expect(found.anchor).toEqual({ state, parts, record, text });
  expect(found.spans.map(({ start, end, exact }) => [start, end, exact])).toEqual([
    [5, 6, "a"],
    [9, 10, "c"],
  ]);
  expect(found.textHash).toBe("today");
});

test.each([
  ["moved", "ambiguous", "ambiguous"],
  ["changed", "orphan", "orphan"],
  ["ambiguous", "orphan", "orphan"],
] as const)("ST61 %s and %s are %s, and the record's own places stay", (one, other, state) => {
  const hasSpan = (name: AnchorState) => name === "moved" || name === "changed";
  const parts = [
    part({ state: one, span: hasSpan(one) ? first : null }, text),
    part({ state: other, span: hasSpan(other) ? second : null }, text),
  ];
  const found = anchoredRecord(record, parts, here);
  expect(found.anchor.state).toBe(state);
  expect(found.spans).toBe(record.spans);
  expect(found.textHash).toBe(record.textHash);
});

test("ST61 parts that come in another order are put into that of the text, with their own fields", () => {
  const spans = record.spans.map((span, page) => ({ ...span, page }));
  const parts = [part({ span: second }, text), part({ span: first }, text)];
  const found = anchoredRecord({ ...record, spans }, parts, here);
  expect(found.spans).toMatchObject([
    { start: 5, exact: "a", page: 1 },
    { start: 9, exact: "c", page: 0 },
  ]);
});

test("ST61 parts that overlap have no place", () => {
  const parts = [part({ span: { start: 5, end: 8 } }, text), part({ span: { start: 7, end: 10 } }, text)];
  expect(anchoredRecord(record, parts, here)).toMatchObject({
    spans: record.spans,
    anchor: { state: "orphan" },
  });
});

test("ST64 without parts, as where its place was rejected, it is an orphan", () => {
  expect(anchoredRecord(record, [], here)).toEqual({
    ...record,
    anchor: { state: "orphan", parts: [], record, text },
  });
});
