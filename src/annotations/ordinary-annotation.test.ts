import fc from "fast-check";
import { expect, test } from "vitest";
import { annotations, annotationWith } from "./annotation.cases.ts";
import { isOrdinaryAnnotation } from "./ordinary-annotation.ts";
import { readBySchema } from "./read-annotation.ts";

/** Values that are almost right somewhere: each is put in the place of one field. */
const oddValues = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    "a",
    -1,
    0,
    1.5,
    2 ** 53,
    true,
    false,
    [],
    {},
    [""],
    [1, 2, "a"],
    [1, 2, "a", 3],
    [8_640_000_000_000_001, 0, "a"],
    "2026-02-30T10:00:00Z",
    "2026-11-22T10:00:00+01:00",
    "2026-11-22T24:00:00Z",
    "2026-11-22T25:00:00Z",
    "x".repeat(1_001),
    [{ start: 4, end: 9, exact: "mayor", prefix: "", suffix: "" }],
    [{ start: 4, end: 9, exact: "mayors", prefix: "", suffix: "" }],
    { speaker: "she", chain: ["a", "b"] },
    JSON.parse('{"__proto__": "x"}'),
  ),
  fc.jsonValue(),
);

const fieldNames = fc.oneof(
  fc.constantFrom(...Object.keys(annotationWith()), "deleted", "__proto__", "unknown"),
  fc.string(),
);

function withField(annotation: object, name: string, value: unknown): unknown {
  const copy: Record<string, unknown> = { ...annotation };
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  return JSON.parse(JSON.stringify(copy));
}

test("RE19 what the app writes is ordinary", () => {
  expect(isOrdinaryAnnotation(annotationWith())).toBe(true);
  expect(isOrdinaryAnnotation(annotationWith({ deleted: true }))).toBe(true);
  expect(isOrdinaryAnnotation(annotationWith({ attributes: { speaker: "the mayor" } }))).toBe(true);
  expect(isOrdinaryAnnotation(annotationWith({ unknown: 1 }))).toBe(false);
});

test("RE19 law: what is ordinary is what the schema reads, to the letter", () => {
  fc.assert(
    fc.property(annotations, fieldNames, oddValues, (annotation, name, odd) => {
      for (const value of [JSON.parse(JSON.stringify(annotation)), withField(annotation, name, odd)]) {
        if (isOrdinaryAnnotation(value)) expect(readBySchema(value)).toEqual({ ok: true, annotation: value });
      }
    }),
    { numRuns: 1_000 },
  );
});
