import { describe, expect, test } from "vitest";
import {
  keyEntry,
  letterExercise,
  letterHandIn,
  letterText,
  letterTexts,
  spanOf,
  studentOf,
} from "./class-results.cases.ts";
import {
  classSummary,
  handInResult,
  progressInWords,
  type Submission,
  studentMuc,
  studentResult,
} from "./index.ts";

const key = [keyEntry("quote", "“We will act,”"), keyEntry("opinion", "shameful year")];
const exercise = letterExercise(key);

function result(...handIns: Submission[]) {
  return studentResult(exercise, studentOf(...handIns), letterTexts);
}

describe("CL90 a student's row", () => {
  const one = letterHandIn([
    ["quote", "“We will act,”"],
    ["opinion", "nobody knew why"],
    ["opinion", "He left", true],
  ]);

  test("CL90 counts what was tagged, unsure, missed and extra, together and by tag", () => {
    const { against, byTag, ...row } = result(one);
    expect(row).toMatchObject({ name: "blue-heron-14", handIns: 1, tagged: 3, unsure: 1 });
    expect(against).toMatchObject({ missed: 1, extra: 1, rates: { precision: 0.5, recall: 0.5, f1: 0.5 } });
    expect(byTag).toMatchObject([
      { tag: "quote", tagged: 1, rates: { precision: 1, recall: 1 } },
      { tag: "opinion", tagged: 2, rates: { precision: 0, recall: 0 } },
    ]);
    const tagged = "“We will act,”".length + "nobody knew why".length + "He left".length;
    expect(row.coverage).toBeCloseTo(tagged / letterText.length, 12);
  });

  test("CL90 without a key there are counts and coverage, and no score", () => {
    const row = studentResult(letterExercise(null), studentOf(one), letterTexts);
    expect(row).toMatchObject({ tagged: 3, unsure: 1, against: null });
    expect(row.byTag.map(({ rates }) => rates)).toEqual([null, null]);
    expect(row.coverage).toBeGreaterThan(0);
  });

  test("CL90 what lies outside of the parts is neither counted, covered nor asked for", () => {
    const part = spanOf("It was a shameful year");
    const inPart = {
      ...exercise,
      sources: exercise.sources.map((source) => ({ ...source, parts: [part] })),
    };
    const row = studentResult(inPart, studentOf(one), letterTexts);
    expect(row).toMatchObject({ tagged: 0, coverage: 0, against: { missed: 1, extra: 0 } });
    const over = letterHandIn([["opinion", "shameful year, and nobody"]]);
    const half = studentResult(inPart, studentOf(over), letterTexts);
    expect(half.coverage).toBeCloseTo("shameful year".length / (part.end - part.start), 12);
  });

  test("CL90 the newest hand-in counts, and the others are counted", () => {
    expect(result(letterHandIn([]), one)).toMatchObject({ handIns: 2, tagged: 3 });
  });

  test("CL91 by SemEval's ways what is open in the key, and unsure, counts for nothing", () => {
    const open = letterExercise([...key, keyEntry("opinion", "nobody knew why", { optional: true })]);
    const { strict, type } = studentMuc(open, studentOf(one).counted, letterTexts);
    expect(strict).toEqual({ correct: 1, incorrect: 0, partial: 0, missed: 1, spurious: 0 });
    const wider = letterHandIn([["opinion", "It was a shameful year"]]);
    const loose = studentMuc(exercise, studentOf(wider).counted, letterTexts);
    expect([loose.strict.correct, loose.strict.incorrect, loose.type.correct]).toEqual([0, 1, 1]);
    expect(type.missed).toBe(1);
  });
});

describe("CL92 a class in words", () => {
  const all = letterHandIn([
    ["quote", "“We will act,”"],
    ["opinion", "shameful year"],
  ]);
  const none = letterHandIn([["quote", "He left", true]], { studentId: "student-2", codeName: "red-fox-2" });

  test("CL92 says who takes part, what was tagged and where scores lie, and names nobody", () => {
    const said = classSummary([result(letterHandIn([]), all), result(none)]);
    expect(said).toEqual([
      "2 students take part. 1 of them handed in more than once; the newest counts.",
      "They tagged from 1 to 2 passages each, in the middle 1.5. Of 1 passage they were unsure: it goes to the discussion.",
      "Against the key scores lie between 0.00 and 1.00 of 1, the middle one at 0.50.",
    ]);
    expect(said.join()).not.toMatch(/heron|fox/);
  });

  test("CL92 names the tags that were found most and least", () => {
    const opinions = letterHandIn([["opinion", "shameful year"]], { studentId: "other" });
    expect(classSummary([result(all), result(opinions)]).at(-1)).toBe(
      "Of the key’s opinions the class found most (100 %), of its quotes least (50 %).",
    );
  });

  test("CL92 without a key nothing is said of scores; without students nothing at all", () => {
    const row = studentResult(letterExercise(null), studentOf(all), letterTexts);
    expect(classSummary([row])).toEqual(["1 student takes part.", "They tagged 2 passages."]);
    expect(classSummary([])).toEqual([]);
  });
});

describe("CL93 repeated hand-ins", () => {
  const first = letterHandIn([["quote", "“We will act,”"]], { handedIn: "2026-11-22T10:00:00Z" });
  const second = letterHandIn(
    [
      ["quote", "“We will act,”"],
      ["opinion", "shameful year"],
    ],
    { handedIn: "2026-11-22T11:00:00Z" },
  );
  const results = [first, first, second].map((submission) =>
    handInResult(exercise, { fileName: "a.json", submission, refused: [] }, letterTexts),
  );

  test("CL93 say how many tags each had and how the score went; the same one twice is one", () => {
    expect(progressInWords(results)).toBe("2 hand-ins: 1, 2 tags; the score rose from 0.67 to 1.00.");
    expect(progressInWords(results.toReversed())).toContain("the score fell from 1.00 to 0.67");
    expect(progressInWords(results.slice(0, 2))).toBeNull();
  });
});
