import { expect, test } from "vitest";
import { madeReadings, perText } from "./class-cases.mjs";

const text = "One two three, four. ".repeat(40);

test("the readings of a class are always the same, of whole words, and never the same twice by one student", () => {
  const readings = madeReadings(text, 4, 1);
  expect(readings).toEqual(madeReadings(text, 4, 1));
  expect(readings).not.toEqual(madeReadings(text, 4, 2));
  for (const tagged of readings) {
    expect(tagged).toHaveLength(perText);
    expect(new Set(tagged.map(({ tag, span }) => `${tag} ${span.start} ${span.end}`)).size).toBe(perText);
    for (const { span } of tagged) {
      const words = text.slice(span.start, span.end);
      expect(words).toMatch(/^\w.*\w$/s);
      expect(`${text.slice(span.start - 1, span.start)}${text.slice(span.end, span.end + 1)}`).toMatch(
        /^[ ,.]*$/,
      );
    }
  }
});

test("most students know the same passages", () => {
  const [first = [], second = []] = madeReadings(text, 2, 1);
  const places = new Set(first.map(({ span }) => span.start));
  expect(second.filter(({ span }) => places.has(span.start)).length).toBeGreaterThan(perText / 3);
});
