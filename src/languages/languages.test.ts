import { afterEach, describe, expect, test } from "vitest";
import { chosenLanguage } from "./chosen-language.ts";
import { filled } from "./filled.ts";
import { formatDate } from "./format-date.ts";
import { formatList } from "./format-list.ts";
import { formatNumber } from "./format-number.ts";
import { languageCodes, languages } from "./languages.ts";
import { ownPage } from "./own-page.ts";
import { plural } from "./plural.ts";
import { said } from "./said.ts";
import { spanish } from "./spanish/index.ts";
import { speak } from "./speech.ts";
import { t } from "./t.ts";

const english = { code: "en", tag: "en" } as const;
const inSpain = { code: "es", tag: "es" } as const;

afterEach(() => speak(english, {}));

describe("LG1 the language", () => {
  test("LG1 is the one asked for, with the reader's region where it is of that language", () => {
    expect(chosenLanguage("es", ["en-GB", "es-MX", "es"])).toEqual({ code: "es", tag: "es-MX" });
    expect(chosenLanguage("es", ["en-GB"])).toEqual({ code: "es", tag: "es" });
  });

  test("LG1 is else the first of the reader's that the page has, else English", () => {
    expect(chosenLanguage(null, ["fr", "es-AR", "en-US"])).toEqual({ code: "es", tag: "es-AR" });
    expect(chosenLanguage(null, ["fr", "EN-us"])).toEqual({ code: "en", tag: "EN-us" });
    expect(chosenLanguage(null, ["fr", "est"])).toEqual({ code: "en", tag: "en" });
    expect(chosenLanguage(null, [])).toEqual({ code: "en", tag: "en" });
  });

  test("LG1 names itself", () => {
    expect(languageCodes.map((code) => languages[code].name)).toEqual(["English", "Español"]);
  });
});

describe("LG2 a message", () => {
  test("LG2 is its own words in English", () => {
    expect(t("There is nothing to undo.")).toBe("There is nothing to undo.");
  });

  test("LG2 is said in the language that is spoken, wherever it was named before", () => {
    const named = said("There is nothing to undo.");
    speak(inSpain, spanish);
    expect(t(named)).toBe("No hay nada que deshacer.");
    expect(t("Undid {step}.", { step: "x" })).toBe("Deshecho: x.");
  });
});

test("LG2 a page of one file that is fetched speaks the same", () => {
  expect(ownPage("lateral.html")).toBe("lateral.html");
  speak(inSpain, spanish);
  expect(ownPage("lateral.html")).toBe("lateral.es.html");
});

describe("LG3 values", () => {
  test("LG3 stand in their places in any order", () => {
    expect(filled("{b}, {a}, {b}", { a: "1", b: "2" })).toBe("2, 1, 2");
    expect(filled("{a}", { a: "{b} $& $1", b: "no" })).toBe("{b} $& $1");
    expect(filled("{a}", {})).toBe("{a}");
  });

  test("LG3 are written as the language writes them", () => {
    const day = Date.UTC(2026, 10, 3, 12);
    const long = { dateStyle: "long", timeZone: "UTC" } as const;
    expect([filled("{n}", { n: 12345.5 }), formatNumber(0.25, { style: "percent" })]).toEqual([
      "12,345.5",
      "25%",
    ]);
    expect([formatDate(day, long), formatList(["a", "b", "c"])]).toEqual(["November 3, 2026", "a, b, and c"]);
    speak(inSpain, spanish);
    expect([filled("{n}", { n: 12345.5 }), formatNumber(0.25, { style: "percent" })]).toEqual([
      "12.345,5",
      "25\u00a0%",
    ]);
    expect([formatDate(day, long), formatList(["a", "b", "c"])]).toEqual([
      "3 de noviembre de 2026",
      "a, b y c",
    ]);
  });
});

describe("LG4 numbers that decide over words", () => {
  const left = (count: number) =>
    plural(
      count,
      "One was left as it is: another tab changed it since.",
      "{count} were left as they are: another tab changed them since.",
    );

  test("LG4 have one form for one in English and Spanish, and another for all else", () => {
    expect([left(1), left(0)].map((words) => words.slice(0, 6))).toEqual(["One wa", "0 were"]);
    expect(left(1200)).toMatch(/^1,200 were left/);
    speak(inSpain, spanish);
    expect(left(1)).toMatch(/^Una ha/);
    expect([left(0), left(12000), left(1_000_000)].map((words) => words.split(" ")[0])).toEqual([
      "0",
      "12.000",
      "1.000.000",
    ]);
  });

  test("LG4 have the forms of the language", () => {
    const arabic = { zero: "z", one: "o", two: "t", few: "f", many: "m", other: "x" };
    speak(
      { ...english, code: "ar" as "en" },
      { "{count} were left as they are: another tab changed them since.": arabic },
    );
    expect([0, 1, 2, 5, 11, 100].map(left)).toEqual(["z", "o", "t", "f", "m", "x"]);
  });
});
