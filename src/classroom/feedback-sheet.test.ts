import { describe, expect, test } from "vitest";
import { keyEntry, letterExercise, letterHandIn, letterTexts, studentOf } from "./class-results.cases.ts";
import { feedbackSheet, readNameList } from "./index.ts";

const exercise = letterExercise([
  keyEntry("quote", "“We will act,”", { reason: "The mayor’s own words." }),
  keyEntry("opinion", "shameful year", { rule: 2 }),
]);

describe("CL94 a feedback sheet", () => {
  const student = studentOf(
    letterHandIn([
      ["quote", "“We will act,”"],
      ["statistic", "nobody knew why"],
      ["opinion", "He left", true],
    ]),
  );

  test("CL94 has each passage once, in text order, with the rule's own words and the key's reason", () => {
    const sheet = feedbackSheet(exercise, student, letterTexts);
    const items = sheet?.texts.flatMap((text) => text.items) ?? [];
    expect(items.map(({ kind, tag, words }) => [kind, tag, words])).toEqual([
      ["exact", "Quote", "“We will act,”"],
      ["missed", null, "shameful year"],
      ["extra", "Statistic", "nobody knew why"],
      ["unsure", "Opinion", "He left"],
    ]);
    expect(items[0]).toMatchObject({ rule: null, reason: "The mayor’s own words." });
    expect(items[1]?.rule).toMatch(/^Opinion, rule 2: Whether you agree does not matter/);
    expect(sheet?.says).toBe(
      "4 passages: 1 as in the key, 1 in the key but not in yours, 1 in yours but not in the key, 1 marked as unsure, for the discussion.",
    );
  });

  test("CL94 tells no share and no score", () => {
    expect(JSON.stringify(feedbackSheet(exercise, student, letterTexts))).not.toMatch(/%|0\.\d|score/);
  });

  test("CL94 there is none without a key, and one that says so where there is nothing", () => {
    expect(feedbackSheet(letterExercise(null), student, letterTexts)).toBeNull();
    const empty = feedbackSheet(letterExercise([]), studentOf(letterHandIn([])), letterTexts);
    expect(empty).toMatchObject({ texts: [], says: "Nothing was tagged, and the key asks for nothing." });
  });
});

describe("CL95 a pasted list of names", () => {
  test("CL95 has code names and real names with a comma, a semicolon or a tab between them", () => {
    const { names, problems } = readNameList(
      'blue-heron-14, Ana\r\n\nred-fox-2;"Li, Wei"\ngrey-owl-3\tO’Neill, Jo\n',
    );
    expect([...names]).toEqual([
      ["blue-heron-14", "Ana"],
      ["red-fox-2", "Li, Wei"],
      ["grey-owl-3", "O’Neill, Jo"],
    ]);
    expect(problems).toEqual([]);
  });

  test("CL95 says of each line that is none what was expected; the others count", () => {
    const { names, problems } = readNameList(`Ana\n, Ben\nred-fox-2, Cem\nold, ${"x".repeat(201)}`);
    expect([...names.keys()]).toEqual(["red-fox-2"]);
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(problems[0]?.problem).toBe("unexpected “Ana”, expected “blue-heron-14, Ana”");
  });
});
