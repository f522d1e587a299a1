import { expect, test } from "vitest";
import { findingCase } from "./finding-cases.mjs";

test("a quote's place holds its words, or longer ones where some were exchanged", () => {
  const { paragraphs, quotes, places } = findingCase(50_000, 200);
  const text = paragraphs.join("\n\n");
  let same = 0;
  for (const [index, { exact }] of quotes.entries()) {
    const { start = 0, end = 0 } = places[index] ?? {};
    const words = text.slice(start, end);
    if (words === exact) same += 1;
    else expect(words.split(" ").length).toBe(exact.split(" ").length);
  }
  // Of seven words on average some seven of a hundred quotes have one exchanged.
  expect(same).toBeGreaterThan(160);
  expect(same).toBeLessThan(200);
});

test("quotes can be had of any length", () => {
  expect(findingCase(20_000, 50, 1).quotes.every(({ exact }) => exact.length === 1)).toBe(true);
});
