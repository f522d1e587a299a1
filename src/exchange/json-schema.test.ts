import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { setsWithTexts } from "./annotation-set.cases.ts";
import { publishedSchema } from "./json-schema.cases.ts";
import { lateralJson } from "./lateral-json.ts";

const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(publishedSchema()));

// When the format changed on purpose: npx vitest run --project unit src/exchange --update
test("EX3 the published schema is the one that the code generates", async () => {
  await expect(publishedSchema()).toMatchFileSnapshot("../../public/schemas/lateral-annotations-1.json");
});

test("EX3 law: every written file satisfies the schema", () => {
  fc.assert(
    fc.property(setsWithTexts, ({ set }) => {
      expect(validate(JSON.parse(lateralJson.write(set))), JSON.stringify(validate.errors)).toBe(true);
    }),
  );
});

test.each([
  ["another format", (file: Record<string, unknown>) => ({ ...file, format: "other" })],
  ["a newer version", (file: Record<string, unknown>) => ({ ...file, version: 2 })],
  ["no unit", ({ unit: _unit, ...file }: Record<string, unknown>) => file],
  ["a bad annotation", (file: Record<string, unknown>) => ({ ...file, annotations: [{ id: "x" }] })],
])("EX3 the schema refuses %s", (_name, spoil) => {
  const file = JSON.parse(lateralJson.write({ sources: [], annotations: [] }));
  expect(validate(file)).toBe(true);
  expect(validate(spoil(file))).toBe(false);
});
