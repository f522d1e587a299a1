import { expect, test } from "vitest";
import { annotationWith } from "./annotation.cases.ts";
import { compareByPlace } from "./compare-by-place.ts";

test("RE16 by start, then longer first, then id", () => {
  const at = (id: string, start: number, end: number) =>
    annotationWith({ id, spans: [{ start, end, exact: "x".repeat(end - start), prefix: "", suffix: "" }] });
  const list = [at("later-one", 9, 12), at("short-one", 2, 4), at("long-twin", 2, 8), at("long-one", 2, 8)];
  expect(list.sort(compareByPlace).map((annotation) => annotation.id)).toEqual([
    "long-one",
    "long-twin",
    "short-one",
    "later-one",
  ]);
});
