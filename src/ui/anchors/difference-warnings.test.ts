import { afterEach, expect, test } from "vitest";
import type { DifferenceKind } from "../../anchoring/index.ts";
import { loadCatalogue, speak } from "../../languages/index.ts";
import { differenceWarnings } from "./difference-warnings.ts";

const span = { start: 0, end: 0 };

afterEach(() => speak({ code: "en", tag: "en" }, {}));

test.each<[was: string, now: string, kinds: DifferenceKind[], warning: string[]]>([
  ["12", "18", ["number"], ["A number differs: 12 → 18"]],
  ["", "not ", ["negation"], ["A negation was added: not"]],
  ["never", "", ["negation"], ["A negation was taken out: never"]],
  ["all", "some", ["quantifier"], ["A quantity word differs: all → some"]],
  ["may", "must", ["modal"], ["A modal verb differs: may → must"]],
  ["Bronin", "Byron", ["name"], ["A name differs: Bronin → Byron"]],
  ["all 12", "some 18", ["number", "quantifier"], ["A number and a quantity word differ: all 12 → some 18"]],
  ["", "not 18", ["number", "negation"], ["A number and a negation were added: not 18"]],
  ["big", "large", [], []],
])("“%s” to “%s” (%j)", (was, now, kinds, warning) => {
  expect(differenceWarnings([{ span, was, now, kinds }])).toEqual(warning);
});

test("what steers direction is seen, and long words are cut", () => {
  const kinds: DifferenceKind[] = ["number"];
  expect(differenceWarnings([{ span, was: "1\u202E2", now: "18 ".repeat(50), kinds }])).toEqual([
    `A number differs: 1\uFFFD2 → ${"18 ".repeat(20).trim()}…`,
  ]);
});

test("a warning is one sentence of the language that is spoken", async () => {
  speak({ code: "es", tag: "es" }, await loadCatalogue("es"));
  const warningsOf = (was: string, now: string, kinds: DifferenceKind[]) =>
    differenceWarnings([{ span, was, now, kinds }]);
  expect(warningsOf("12", "18", ["number"])).toEqual(["Cambia un número: 12 → 18"]);
  expect(warningsOf("", "no 18", ["number", "negation"])).toEqual([
    "Se han añadido un número y una negación: no 18",
  ]);
});
