import fc from "fast-check";
import { expect, test } from "vitest";
import { annotationWith } from "./annotation.cases.ts";
import { claimNumber } from "./claim-number.ts";
import { numberIn } from "./number-in.ts";

/** Ways to write one number, by how it is shown. */
const same: readonly (readonly [shown: string, ...written: string[]])[] = [
  [
    "2,000",
    "2,000",
    "2000",
    "two thousand",
    "approximately 2,000 people",
    "Two thousand",
    "2 thousand",
    "2k",
  ],
  [
    "5 %",
    "5%",
    "5 percent",
    "five per cent",
    "5 per cent of residents",
    "about five percent",
    "５％",
    "5-percent",
  ],
  ["12", "12", "twelve", "a dozen calls", "one dozen"],
  ["2,500,000", "2.5 million", "2,500,000", "two million five hundred thousand", "2.5m"],
  ["200,000", "two hundred thousand", "200,000 jobs"],
  ["125", "one hundred and twenty-five", "a hundred and twenty five", "125"],
  ["$1,000,000", "$1 million", "one million dollars", "1,000,000 USD", "a million dollars"],
  ["0.5", "half of the city", "one half", "0.5", "a half"],
  ["500,000", "half a million", "500,000 people"],
  ["0.333", "a third of voters", "one third"],
  ["0.667", "two thirds", "two-thirds of them"],
  ["10–12 %", "10 to 12 percent", "between 10 and 12 percent", "10–12%", "ten to twelve percent"],
  ["2,000,000–3,000,000", "2 to 3 million", "two million to three million", "two to three million"],
  ["$10–20", "$10 to $20", "between $10 and $20"],
  ["1 in 5", "one in five", "1 in 5 residents"],
  ["-5 %", "-5%", "−5 percent"],
  ["3", "three officers in 2015", "3 in 2015"],
  ["1.5", "1.5 times"],
  ["19", "COVID-19"],
  ["$-3", "-$3"],
];

const statistic = (words: string, attributes: Record<string, string> = {}) =>
  annotationWith({
    tag: "statistic",
    spans: [{ start: 0, end: words.length, exact: words, prefix: "", suffix: "" }],
    attributes,
  });

test.each(same.flatMap(([shown, ...written]) => written.map((words) => [words, shown] as const)))(
  "RE25 “%s” is %s",
  (words, shown) => {
    expect(claimNumber(statistic(words))?.shown).toBe(shown);
  },
);

test.each([
  "dozens of calls",
  "most residents",
  "many",
  "",
  "the mayor said",
  "a lot",
  "an officer",
  "and a",
])("RE25 “%s” is no number", (words) => {
  expect(numberIn(words)).toBeNull();
});

test("RE25 law: any whole number reads the same with commas and without, and in any text reading never fails", () => {
  fc.assert(
    fc.property(fc.nat(), fc.string({ unit: "grapheme" }), (value, text) => {
      expect(numberIn(`about ${value.toLocaleString("en")} people`)).toEqual({ value, unit: "" });
      expect(numberIn(String(value))).toEqual({ value, unit: "" });
      numberIn(text);
    }),
  );
});

test("RE26 the noted value wins over the words, and takes its unit from where one is said", () => {
  expect(claimNumber(statistic("some", { value: "2,000" }))?.shown).toBe("2,000");
  expect(claimNumber(statistic("1,999 people", { value: "about 2,000" }))?.shown).toBe("2,000");
  expect(claimNumber(statistic("12 people", { value: "12", unit: "percent" }))?.shown).toBe("12 %");
  expect(claimNumber(statistic("12 percent of homes", { value: "12" }))?.shown).toBe("12 %");
  expect(claimNumber(statistic("12 percent of homes", { value: "13" }))?.shown).toBe("13");
  expect(claimNumber(statistic("12 percent of homes", { value: "a few" }))?.shown).toBe("12 %");
});

test("RE26 only statistics have a number, and equal numbers an equal key", () => {
  expect(claimNumber({ ...statistic("12 percent"), tag: "quote" })).toBeNull();
  expect(claimNumber(statistic("no number"))).toBeNull();
  expect(claimNumber(statistic("two thousand"))).toEqual(claimNumber(statistic("2,000 people")));
});
