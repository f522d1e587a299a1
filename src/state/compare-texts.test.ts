import fc from "fast-check";
import { expect, test } from "vitest";
import { compareTexts } from "./compare-texts.ts";

function shown(was: string, now: string, language = "en"): string {
  const signs = { same: ["", ""], out: ["[-", "-]"], in: ["[+", "+]"] };
  return (compareTexts(was, now, language) ?? []).map(({ kind, text }) => signs[kind].join(text)).join("");
}

test.each([
  ["rose by 12 percent", "rose by 18 percent", "en", "rose by [-12-][+18+] percent"],
  ["家賃が上がった", "家賃は上がった", "ja", "家賃[-が-][+は+]上がった"],
  ["the same", "the same", "und", "the same"],
])("ST112 words that differ are told: %s", (was, now, language, expected) => {
  expect(shown(was, now, language)).toBe(expected);
});

test("ST112 law: without what came in it is the first text, without what went out the second", () => {
  const texts = fc.array(fc.constantFrom("one", "two", " ", "\n", "שלום", "。"), { maxLength: 20 });
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [was, now] = [a.join(""), b.join("")];
      const pieces = compareTexts(was, now, "en") ?? [];
      const without = (kind: string) => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text);
      expect([without("in").join(""), without("out").join("")]).toEqual([was, now]);
    }),
  );
});
