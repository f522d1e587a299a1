import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { jsonTop } from "./json-top.ts";

function top(text: string) {
  const { kind, fields } = finish(jsonTop(text));
  return { kind, fields: Object.fromEntries(fields) };
}

describe("EX62 what stands at the top", () => {
  test.each([
    [
      "an object",
      '{"a": "x", "b": [1, {"c": 2}], "d": {"e": "f"}, "g": null}',
      { a: "x", b: null, d: null, g: null },
    ],
    ["marks in texts", '{"a\\"}": "{[\\\\", "b": "\\u0022,"}', { 'a"}': "{[\\", b: '",' }],
    ["what follows the first object", '{"a": 1}\n{"b": 2}', { a: null }],
    ["a byte order mark", '\uFEFF {"a": "x"}', { a: "x" }],
    ["long texts", `{"a": "${"x".repeat(300)}"}`, { a: null }],
    ["a cut after a key", '{"a": "x", "b"', { a: "x", b: null }],
    ["a cut inside a text", '{"a": "x", "b": "y', { a: "x", b: null }],
    ["a cut after a backslash", '{"a": "x", "b": "y\\', { a: "x", b: null }],
    ["nothing inside", "{}", {}],
  ])("EX62 %s", (_name, text, fields) => {
    expect(top(text)).toEqual({ kind: "object", fields });
  });

  test.each([
    ["the first object of a list", '[{"a": "x", "b": [{"c": 1}]}, {"d": 1}]', { a: "x", b: null }],
    ["a list of lists", "[[1, 2], [3]]", {}],
    ["an empty list", "[]", {}],
  ])("EX62 %s", (_name, text, fields) => {
    expect(top(text)).toEqual({ kind: "list", fields });
  });

  test.each(["", "The mayor", '"text"', "12", "\uFEFF"])("EX62 %j is neither", (text) => {
    expect(top(text)).toEqual({ kind: "other", fields: {} });
  });

  test("EX62 law: the fields are those that parsing finds", () => {
    const objects = fc.dictionary(fc.string({ minLength: 1, maxLength: 20 }), fc.jsonValue(), {
      maxKeys: 20,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(objects, fc.constantFrom(undefined, 2), fc.boolean(), (object, indent, isListed) => {
        const text = JSON.stringify(isListed ? [object, 1] : object, null, indent);
        const short = (value: unknown) => (typeof value === "string" && value.length < 100 ? value : null);
        const expected = Object.entries(object).map(([key, value]) => [key, short(value)] as const);
        expect(new Map(finish(jsonTop(text)).fields)).toEqual(new Map(expected));
      }),
    );
  });

  test("EX62 what follows is not looked over when enough was found", () => {
    const long = `{"format": "ours", "list": [${"1,".repeat(200_000)}1]}`;
    const steps = jsonTop(long, ({ fields }) => fields.has("format"));
    expect(steps.next()).toEqual({
      done: true,
      value: { kind: "object", fields: new Map([["format", "ours"]]) },
    });
  });

  test("EX62 law: any text is looked over, in small steps, and a cut one has fields of the whole", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const whole = finish(jsonTop(text)).fields;
        const part = finish(jsonTop(text.slice(0, at % (text.length + 1)))).fields;
        expect([...whole.keys()]).toEqual(expect.arrayContaining([...part.keys()]));
      }),
    );
    const long = `{"a": [${"1,".repeat(200_000)}1], "b": 1}`;
    const told = [...jsonTop(long)];
    expect(told.length).toBeGreaterThanOrEqual(Math.floor(long.length / 65_536));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});
