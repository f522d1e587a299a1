import { expect, test } from "vitest";
import type { Catalogue } from "./catalogue.ts";
import { spanish } from "./spanish/index.ts";

const placesOf = (words: string) => [...new Set(words.match(/\{\w+\}/g))].sort();

test("LG5 each translation has the places of its message", () => {
  const wrong = Object.entries<Catalogue[string]>(spanish).flatMap(([message, translation]) => {
    const forms = typeof translation === "string" ? { other: translation } : translation;
    return Object.entries(forms).flatMap(([rule, words = ""]) => {
      const [own, given] = [placesOf(words), placesOf(message)];
      const may =
        rule === "other" ? given : given.filter((place) => place !== "{count}" || own.includes(place));
      return own.join() === may.join() ? [] : [`${message}: ${words}`];
    });
  });
  expect(wrong).toEqual([]);
});
