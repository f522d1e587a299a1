import fc from "fast-check";
import { expect, test } from "vitest";
import { anyCharacter } from "./any-character.cases.ts";
import { writeDamagedValues } from "./damaged-values.ts";

test("EX27 law: the file holds every key and raw value exactly, whatever they are", () => {
  const texts = fc.string({ unit: anyCharacter });
  const values = fc.array(fc.record({ key: texts, raw: texts, problem: texts }), { maxLength: 5 });
  fc.assert(
    fc.property(values, (made) => {
      const bytes = new TextEncoder().encode(writeDamagedValues(made));
      const file = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
      expect(file.values).toEqual(made);
      expect(file).toMatchObject({ format: "lateral-damaged-values", version: 1 });
    }),
  );
});
