import { expect, test } from "vitest";
import { tagIds, tagNames } from "./tag-names.ts";
import { tagById, tags } from "./tags.ts";

test("RE1 the three tags are there, in the order in which they are offered", () => {
  expect(tagIds).toEqual(["quote", "statistic", "opinion"]);
  expect(tags.map((tag) => tag.key)).toEqual(["q", "s", "o"]);
  expect(Object.fromEntries(tags.map(({ id, name }) => [id, name]))).toEqual(tagNames);
  expect(tagById("opinion").name).toBe("Opinion");
});

test("RE1 an unknown tag is misuse", () => {
  expect(() => tagById("rumour" as never)).toThrow(RangeError);
});

test.each(tags.map((tag) => [tag.id, tag] as const))("RE1 %s is fully described", (_id, tag) => {
  expect(tag.definition).toMatch(/\.$/);
  expect(tag.definition.split(/\s+/).length).toBeLessThan(40);
  for (const rule of tag.rules) {
    expect(rule).toMatch(/\.$/);
    expect(rule.split(/\s+/).length).toBeLessThan(30);
  }
  const names = tag.attributes.map((field) => field.name);
  expect(new Set(names).size).toBe(names.length);
  for (const field of tag.attributes) {
    expect(field.choices !== undefined).toBe(field.kind === "choice");
    const values = (field.choices ?? []).map((choice) => choice.value);
    expect(new Set(values).size).toBe(values.length);
  }
});

test("RE1 the attributes are those of the design, by the names that files carry", () => {
  const names = Object.fromEntries(tags.map((tag) => [tag.id, tag.attributes.map((field) => field.name)]));
  expect(names).toEqual({
    quote: ["speaker", "speakerGiven", "form", "cue", "chain"],
    statistic: ["value", "unit", "counted", "when", "where", "stater", "sourceGiven", "precision"],
    opinion: ["holder", "move", "reasons"],
  });
});
