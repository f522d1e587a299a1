import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphs } from "./index.ts";

test("CL75 paragraphs are the lines that say something", () => {
  const text = "A title\n\n  First, and more. \nSecond\r\n\n \n";
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "A title",
    "First, and more.",
    "Second",
  ]);
});

test("CL75 law: outside of paragraphs there is nothing but white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "\u2028", "“", "\t") }), (text) => {
      let rest = "";
      let from = 0;
      for (const { start, end } of paragraphs(text)) {
        rest += text.slice(from, start);
        from = end;
      }
      expect((rest + text.slice(from)).trim()).toBe("");
    }),
  );
});
