import { expect, test } from "vitest";
import { nameCharacters } from "./name-characters.mjs";

test.each([
  ["Rock &amp; roll, AT&T, a&nbsp;b &#960; &lt;p&gt;", false],
  ["", false],
  ["&NotEqualTilde;", true],
  ["&copy; 1956", true],
  ["&frac12;", true],
])("whether %s names characters that the whole list is needed for: %s", (text, isNeeded) => {
  expect(nameCharacters(["Plain.", text])).toBe(isNeeded);
});

test("no texts name none", () => {
  expect(nameCharacters([])).toBe(false);
});
