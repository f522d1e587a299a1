import fc from "fast-check";
import { expect, test } from "vitest";
import { annotations, annotationWith } from "./annotation.cases.ts";
import { annotationFields } from "./annotation-fields.ts";
import { isOrdinaryAnnotation } from "./ordinary-annotation.ts";
import { readBySchema } from "./read-annotation.ts";

const span = { start: 4, end: 9, exact: "mayor", prefix: "", suffix: "" };

/** Values that are almost right for one field or another: each is put in the place of every field. */
const almostRight: readonly unknown[] = [
  null,
  "",
  "a",
  "two words",
  "an-id-with-slash/",
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
  [1, 2, ""],
  [-1, 2, "a"],
  [1, 0.5, "a"],
  [8_640_000_000_000_001, 0, "a"],
  "2026-02-30T10:00:00Z",
  "2026-11-22T10:00:00",
  "2026-11-22T10:00:00+01:00",
  "2026-11-22T24:00:00Z",
  "2026-11-22T25:00:00Z",
  "x".repeat(1_001),
  [span],
  [{ ...span, exact: "mayors" }],
  [{ ...span, exact: "" }],
  [{ ...span, end: 4, exact: "" }],
  [{ ...span, start: -1, end: 4 }],
  [{ ...span, start: 4.5, end: 9.5 }],
  [{ ...span, prefix: 1 }],
  [{ ...span, suffix: null }],
  [{ ...span, page: 3 }],
  JSON.parse('[{"start":4,"end":9,"exact":"mayor","prefix":"","suffix":"","__proto__":{"a":1}}]'),
  [span, { ...span, start: 8, end: 13 }],
  [span, { ...span, start: 0, end: 5 }],
  [span, null],
  { speaker: 3 },
  { speaker: "she", chain: ["a", "b"] },
  { speaker: "x".repeat(10_001) },
  { ["x".repeat(1_001)]: "she" },
  [{ kind: "supports", to: "second-one" }],
  [{ kind: "supports", to: "short" }],
  [{ kind: "", to: "second-one" }],
  [{ kind: "supports" }],
  [{ kind: "supports", to: "second-one", since: 1 }],
  { kind: "supports", to: "second-one" },
  JSON.parse('{"__proto__": "x"}'),
  JSON.parse('{"constructor": "x"}'),
];

const oddValues = fc.oneof(fc.constantFrom(...almostRight), fc.jsonValue());

const fieldNames = fc.oneof(
  fc.constantFrom(...Object.keys(annotationWith()), "deleted", "links", "__proto__", "unknown"),
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
  const links = [{ kind: "supports", to: "second-one" }];
  expect(isOrdinaryAnnotation(annotationWith({ links }))).toBe(true);
  expect(isOrdinaryAnnotation(annotationWith({ unknown: 1 }))).toBe(false);
});

/** The schema has the last word: whatever passes for ordinary, it must read as the same record. */
function expectNoDisagreement(value: unknown): void {
  if (isOrdinaryAnnotation(value)) expect(readBySchema(value)).toEqual({ ok: true, annotation: value });
}

const knownFields = [...annotationFields, "deleted", "links", "unknown", "__proto__"];

test.each(knownFields)(
  "RE19 what is almost right in %s is left to the schema where it would refuse",
  (name) => {
    for (const odd of almostRight) expectNoDisagreement(withField(annotationWith(), name, odd));
  },
);

test("RE19 what has an unknown field, or lacks a known one, is not ordinary", () => {
  expect(isOrdinaryAnnotation(withField(annotationWith(), "unknown", "x"))).toBe(false);
  for (const name of annotationFields) {
    const { [name]: _, ...rest } = annotationWith();
    expect(isOrdinaryAnnotation(rest)).toBe(false);
  }
});

test("RE19 law: what is ordinary is what the schema reads, to the letter", () => {
  fc.assert(
    fc.property(annotations, fieldNames, oddValues, (annotation, name, odd) => {
      expectNoDisagreement(JSON.parse(JSON.stringify(annotation)));
      expectNoDisagreement(withField(annotation, name, odd));
      expectNoDisagreement(withField(annotationWith(), name, odd));
    }),
    { numRuns: 1_000 },
  );
});
