import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotations, annotationWith } from "./annotation.cases.ts";
import { isReadOnly } from "./annotation.ts";
import { isOrdinaryAnnotation } from "./ordinary-annotation.ts";
import { readAnnotation } from "./read-annotation.ts";

const span = { start: 4, end: 9, exact: "mayor", prefix: "", suffix: "" };

test("RE2 law: what is written as JSON is read back the same", () => {
  fc.assert(
    fc.property(annotations, (annotation) => {
      expect(readAnnotation(JSON.parse(JSON.stringify(annotation)))).toEqual({ ok: true, annotation });
    }),
  );
});

test("RE2 unknown fields of a span are kept too, and names of Object's own methods are names like others", () => {
  const annotation = annotationWith({ toString: "a field", spans: [{ ...span, page: 3 }] as never });
  expect(readAnnotation(annotation)).toEqual({ ok: true, annotation });
});

test("RE21 a record of a later layout is read whole and is read-only; others are not", () => {
  const later = annotationWith({ schema: 2, strength: { of: ["a claim"] } });
  expect(readAnnotation(later)).toEqual({ ok: true, annotation: later });
  expect([later, annotationWith({ schema: 1 }), annotationWith()].map(isReadOnly)).toEqual([
    true,
    false,
    false,
  ]);
});

test("RE22 a record may say on which text its place was rejected", () => {
  const annotation = annotationWith({ rejected: "sha256:0b" });
  expect(readAnnotation(annotation)).toEqual({ ok: true, annotation });
  expect(isOrdinaryAnnotation(annotation)).toBe(true);
});

describe("RE3 RE4 a wrong value is told with its path", () => {
  const cases: [name: string, fields: Record<string, unknown>, path: string, problem: RegExp][] = [
    ["layout as text", { schema: "2" }, "schema", /unexpected "2", expected a whole number/],
    ["RE22 rejected as number", { rejected: 7 }, "rejected", /unexpected 7, expected/],
    ["RE22 rejected nothing", { rejected: "" }, "rejected", /at least one character/],
    ["short id", { id: "a" }, "id", /unexpected "a", expected an id of 8 to 64/],
    ["id with a slash", { id: "../../etc/passwd" }, "id", /expected an id/],
    ["no source", { sourceId: undefined }, "sourceId", /unexpected nothing, expected this field/],
    ["no spans", { spans: [] }, "spans", /at least one span/],
    ["span as text", { spans: ["4-9"] }, "spans[0]", /expected an object/],
    [
      "end before start",
      { spans: [{ ...span, end: 3 }] },
      "spans[0].end",
      /unexpected 3, expected more than/,
    ],
    ["empty span", { spans: [{ ...span, end: 4, exact: "" }] }, "spans[0].exact", /at least one character/],
    [
      "negative start",
      { spans: [{ ...span, start: -1 }] },
      "spans[0].start",
      /unexpected -1, expected a whole/,
    ],
    ["fraction", { spans: [{ ...span, start: 4.5 }] }, "spans[0].start", /whole number/],
    ["1e400", { spans: [{ ...span, end: JSON.parse("1e400") }] }, "spans[0].end", /unexpected Infinity/],
    ["2 to the 53rd", { spans: [{ ...span, end: 2 ** 53 }] }, "spans[0].end", /expected/],
    ["other length", { spans: [{ ...span, exact: "mayors" }] }, "spans[0].exact", /unexpected 6 characters/],
    ["overlap", { spans: [span, { ...span, start: 8, end: 13 }] }, "spans[1].start", /expected at least 9/],
    ["order", { spans: [span, { ...span, start: 0, end: 5 }] }, "spans[1].start", /expected at least 9/],
    [
      "unknown tag",
      { tag: "rumour" },
      "tag",
      /unexpected "rumour", expected one of quote, statistic, opinion/,
    ],
    ["attribute", { attributes: { speaker: 3 } }, "attributes.speaker", /text or a list of texts/],
    ["attributes as list", { attributes: [] }, "attributes", /object/],
    ["note", { note: null }, "note", /unexpected null, expected text/],
    ["long note", { note: "x".repeat(500_001) }, "note", /at most 500,000 characters/],
    ["unsure", { unsure: "no" }, "unsure", /true or false/],
    ["no zone", { created: "2026-11-22T10:00:00" }, "created", /date and time with zone/],
    ["30 February", { created: "2026-02-30T10:00:00Z" }, "created", /a day and time that exist/],
    ["29 February 2027", { modified: "2027-02-29T10:00:00Z" }, "modified", /a day and time that exist/],
    ["25 o'clock", { modified: "2026-02-20T25:00:00Z" }, "modified", /a day and time that exist/],
    ["short stamp", { v: [1, 2] }, "v[2]", /expected/],
    ["long stamp", { v: [1, 2, "a", 4] }, "v[3]", /expected/],
    ["stamp beyond time", { v: [9e15, 0, "a"] }, "v[0]", /at most 8,640,000,000,000,000/],
    ["deleted: false", { deleted: false }, "deleted", /true, or no such field/],
  ];
  test.each(cases)("%s", (_name, fields, path, problem) => {
    const read = readAnnotation({ ...annotationWith(), ...fields });
    expect(read).toMatchObject({ ok: false });
    if (read.ok) return;
    expect(read.problems[0]?.path).toBe(path);
    expect(read.problems[0]?.problem).toMatch(problem);
    expect(read.problems[0]?.problem).toMatch(/^unexpected .+, expected .+/);
  });
});

test("RE4 leap days and offsets from UTC exist", () => {
  for (const created of ["2024-02-29T23:59:59.5+14:00", "2000-02-29T00:00Z"]) {
    expect(readAnnotation(annotationWith({ created })).ok).toBe(true);
  }
});

test("RE3 deep nesting is refused, not a stack overflow", () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  const read = readAnnotation(annotationWith({ deep }));
  expect(read).toEqual({
    ok: false,
    problems: [{ path: "", problem: "unexpected nesting, expected at most 32 levels" }],
  });
});

test("RE3 law: any JSON is read or refused with reasons; nothing throws, nothing given is changed", () => {
  const fields = fc.dictionary(fc.constantFrom(...Object.keys(annotationWith()), "x"), fc.jsonValue());
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fields), fc.boolean(), (value, isOverlay) => {
      const given = isOverlay && typeof value === "object" ? { ...annotationWith(), ...value } : value;
      const before = JSON.stringify(given);
      const read = readAnnotation(given);
      expect(JSON.stringify(given)).toBe(before);
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
    }),
  );
});

test("RE5 keys that reach into every object are dropped at any depth", () => {
  const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"fine":1}';
  const text = JSON.stringify(annotationWith({ unknown: 0, attributes: {} }))
    .replace('"unknown":0', `"unknown":${hostile},"__proto__":{"polluted":1}`)
    .replace('"attributes":{}', `"attributes":{"__proto__":["x"],"constructor":"y","speaker":"z"}`);
  const read = readAnnotation(JSON.parse(text));
  expect(read).toEqual({
    ok: true,
    annotation: annotationWith({ unknown: { fine: 1 }, attributes: { speaker: "z" } }),
  });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  if (!read.ok) return;
  expect(Object.getPrototypeOf(read.annotation)).toBe(Object.prototype);
  expect((read.annotation as { polluted?: number }).polluted).toBeUndefined();
});
