import { afterEach, expect, test } from "vitest";
import { loadCatalogue, speak } from "../../languages/index.ts";
import { dateOf, firstWords, orderInWords, sharesInWords } from "./copy-map-words.ts";
import { sourceDated } from "./dated-source.cases.ts";

afterEach(() => speak({ code: "en", tag: "en" }, {}));

/** Without the signs that keep a title from steering the words around it. */
function plain(words: string): string {
  return words.replace(/[\u2066-\u2069]/g, "");
}

const letter = sourceDated("letter", "2019-06-24");
const article = sourceDated("article", "2019-06", "Told by its words.");
const early = sourceDated("early", "2017-02-27");
const undated = sourceDated("page", null);

test("a date says how well it is known", () => {
  expect([letter, article, undated].map(dateOf)).toEqual([
    "June 24, 2019",
    "June 2019 (day not known)",
    "Undated",
  ]);
  expect(dateOf(sourceDated("news", "2019-06-24", "Told by its words."))).toBe("June 24, 2019 (about)");
});

test("which is earlier is told only where the dates tell it", () => {
  expect(plain(orderInWords(letter, early))).toBe(
    "“The early” is dated earlier: February 27, 2017, the other June 24, 2019.",
  );
  expect(plain(orderInWords(letter, article))).toBe(
    "June 24, 2019, June 2019 (day not known): these dates don’t tell which is earlier.",
  );
  expect(plain(orderInWords(letter, undated))).toBe(
    "“The page” has no date here, so that dates don’t tell which is earlier.",
  );
  expect(orderInWords(letter, letter)).toContain("don’t tell which is earlier");
});

test("how much is shared is told for both texts", () => {
  const share = { aId: "letter", bId: "early", words: 9, ofA: 0.556, ofB: 0.001, passages: [] };
  expect(plain(sharesInWords(share, letter, early))).toBe(
    "56 % of “The letter” stands in “The early”, under 1 % of “The early” stands in “The letter”.",
  );
});

test("the first words of a passage are one line, cut between words", () => {
  const text = `One\n\ntwo  three. ${"word ".repeat(100)}`;
  expect(firstWords(text, { id: "a", start: 0, end: 16 })).toBe("One two three.");
  const long = firstWords(text, { id: "a", start: 5, end: text.length });
  expect(long).toMatch(/^two three\. (word )+word…$/);
  expect(long.length).toBeLessThanOrEqual(141);
});

test("in Spanish the dates are those of its readers, and one text without a date is one", async () => {
  speak({ code: "es", tag: "es" }, await loadCatalogue("es"));
  expect(plain(orderInWords(letter, early))).toBe(
    "“The early” lleva una fecha anterior: 27 de febrero de 2017; el otro, 24 de junio de 2019.",
  );
  const none = "no tiene fecha aquí, así que las fechas no dicen cuál es anterior.";
  expect(plain(orderInWords(letter, undated))).toBe(`“The page” ${none}`);
  expect(plain(orderInWords(undated, undated))).toBe(
    `“The page” y “The page” ${none.replace("tiene", "tienen")}`,
  );
});
