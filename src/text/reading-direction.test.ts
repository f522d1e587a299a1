import { expect, test } from "vitest";
import { readingDirection } from "./reading-direction.ts";

test.each([
  ["The mayor said", "ltr"],
  ["“12” – אמר ראש העיר in English", "rtl"],
  ["قال العمدة", "rtl"],
  ["市長は言った", "ltr"],
  ["мэр сказал", "ltr"],
  ["12 %", "ltr"],
  ["", "ltr"],
  [`${" ".repeat(2_000)}אמר`, "ltr"],
])("TX25 a text is read as its first letter says: %s", (text, direction) => {
  expect(readingDirection(text)).toBe(direction);
});
