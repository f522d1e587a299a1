import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import type { Catalogue } from "./catalogue.ts";
import { spanish } from "./spanish/index.ts";

const parts = import.meta.glob<Record<string, Catalogue>>("./spanish/*.ts", { eager: true });

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

test("LG6 no message stands twice", () => {
  const names = Object.entries(parts)
    .filter(([path]) => !path.endsWith("/index.ts"))
    .flatMap(([, part]) => Object.values(part).flatMap((catalogue) => Object.keys(catalogue)));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(Object.keys(parts).length).toBe(readdirSync(new URL("./spanish", import.meta.url)).length);
  expect(names.length).toBe(Object.keys(spanish).length);
});
