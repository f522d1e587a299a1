import { expect, test } from "vitest";
import { tagById } from "../annotations/index.ts";
import {
  type Feedback,
  feedbackOf,
  type KeyPassage,
  noVariation,
  type Passage,
  scoreAgainstKey,
  scoreFigures,
  seededRandom,
  wordsOfFigure,
} from "./index.ts";

const text = "“We will act,” the mayor said. About 12 percent of residents left. It was a shameful year.";

function passage(tag: string, words: string, rest: Partial<KeyPassage> = {}): KeyPassage {
  const start = text.indexOf(words);
  return { id: `${tag} ${words}`, tag, spans: [{ start, end: start + words.length }], ...rest };
}

function feedback(key: readonly KeyPassage[], reader: readonly Passage[]): Feedback[] {
  return feedbackOf(text, scoreAgainstKey(text, key, reader));
}

/** The words of the rule that is named. */
function ruleOf({ rule }: Feedback): string | null {
  return rule === null ? null : (tagById(rule.tag).rules[rule.number - 1] ?? "no such rule");
}

const quote = passage("quote", "“We will act,”", { reason: "The mayor’s own words." });

test("CL25 what is right has no rule, and gives the key's reason", () => {
  expect(feedback([quote], [passage("quote", "We will act")])).toMatchObject([
    { kind: "exact", says: "Right words, right tag.", rule: null, reason: "The mayor’s own words." },
  ]);
});

const table: [string, KeyPassage[], KeyPassage[], string, string][] = [
  [
    "ends that differ",
    [quote],
    [passage("quote", "“We will act,” the")],
    "Right tag; the ends differ",
    "Leave out the cue",
  ],
  ["ends far off", [quote], [passage("quote", text)], "Right tag, but the ends are far", "Leave out the cue"],
  [
    "another tag",
    [quote],
    [passage("opinion", "We will act")],
    "Right words, other tag: the key says quote",
    "An opinion inside a quote",
  ],
  ["unsure", [quote], [{ ...quote, unsure: true }], "You were unsure", "scare quotes"],
  [
    "missed",
    [passage("statistic", "12 percent of residents")],
    [],
    "In the key, but not in yours: statistic",
    "Not a statistic: dates",
  ],
  [
    "extra",
    [],
    [passage("opinion", "shameful")],
    "In yours, but not in the key: opinion",
    "describe and judge at once",
  ],
];
for (const [name, key, reader, says, rule] of table) {
  test(`CL25 ${name}: says what, and names the rule`, () => {
    const [only, ...rest] = feedback(key, reader);
    expect(rest).toEqual([]);
    expect(only?.says).toContain(says);
    expect(only && ruleOf(only)).toContain(rule);
  });
}

test("CL25 the rule that the key names comes first, but for ends", () => {
  const key = { ...quote, rule: 5 };
  const rules = (reader: Passage[]) => feedback([key], reader).map(({ rule }) => rule);
  expect(rules([])).toEqual([{ tag: "quote", number: 5 }]);
  expect(rules([passage("opinion", "We will act")])).toEqual([{ tag: "quote", number: 5 }]);
  expect(rules([passage("quote", "We will")])).toEqual([{ tag: "quote", number: 2 }]);
});

test("CL25 an open passage is said to be open; each passage is told of once, in text order", () => {
  const open = passage("opinion", "shameful", { optional: true });
  const all = feedback([open, quote], [passage("opinion", "shameful"), passage("statistic", "12 percent")]);
  expect(all.map(({ kind }) => kind)).toEqual(["missed", "extra", "exact"]);
  expect(all[2]?.says).toContain("leaves this one open");
});

test("CL25 a tag without rules is refused", () => {
  expect(() => feedback([], [passage("rumour", "shameful")])).toThrow("unexpected tag rumour");
});

test("CL26 a student's figures, together and by tag, with intervals of drawn passages", () => {
  const key = [quote, passage("statistic", "12 percent of residents"), passage("opinion", "shameful")];
  const { outcomes } = scoreAgainstKey(text, key, [quote, passage("opinion", "It was a shameful year")]);
  const { together, byTag } = scoreFigures(outcomes, ["quote", "statistic", "rumour"], seededRandom(1), 200);
  expect(together.map(({ id, value }) => [id, value])).toEqual([
    ["score", 0.4],
    ["precision", 0.5],
    ["recall", 1 / 3],
  ]);
  expect(together[0]?.interval?.low).toBe(0);
  expect(together[0] && wordsOfFigure(together[0]).means).toBe(
    "Counting misses and extras, 40 % of what was tagged and asked for was met.",
  );
  expect(byTag.map(({ figures }) => figures.map(({ value }) => value))).toEqual([
    [1, 1, 1],
    [0, noVariation, 0],
    [noVariation, noVariation, noVariation],
  ]);
});
