import fc from "fast-check";
import { expect, test } from "vitest";
import { codeName } from "./code-name.ts";

test("ST19 law: two words and a number of two digits, whatever chance gives", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 3, maxLength: 3 }),
      (dice) => {
        const rest = [...dice];
        const name = codeName((below) => Math.floor((rest.shift() ?? 0) * below));
        expect(name).toMatch(/^[a-z]+-[a-z]+-[1-9][0-9]$/);
      },
    ),
  );
});

test("ST19 first and last of everything", () => {
  expect(codeName(() => 0)).toBe("amber-bunting-10");
  expect(codeName((below) => below - 1)).toBe("willow-wren-99");
});
