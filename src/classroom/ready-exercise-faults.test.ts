import * as v from "valibot";
import { expect, test } from "vitest";
import { exerciseProblems, warmUpProblems } from "./ready-exercise-problems.cases.ts";
import {
  exerciseFile,
  type KeySpan,
  type ReadyExercise,
  readyExercise,
  readyWarmUp,
  type WarmUp,
} from "./ready-exercises.cases.ts";

type Changed<T> = { -readonly [K in keyof T]?: T[K] };

/** A ready exercise in which the first entry that fits was changed. */
function spoilt(
  name: string,
  fits: (entry: KeySpan) => boolean,
  change: (entry: KeySpan) => Changed<KeySpan>,
): ReadyExercise {
  const exercise = readyExercise(name);
  const at = exercise.key.findIndex(fits);
  expect(at).toBeGreaterThanOrEqual(0);
  return {
    ...exercise,
    key: exercise.key.map((entry, index) => (index === at ? { ...entry, ...change(entry) } : entry)),
  };
}

const any = () => true;
const mixed = "quote-statistic-opinion.json";
const letter = "is-that-what-the-letter-says.json";

test.each<readonly [fault: string, name: string, exercise: ReadyExercise, problem: string]>([
  ["other words", mixed, spoilt(mixed, any, () => ({ words: "the mayer" })), "doesn't stand once"],
  ["words that stand often", mixed, spoilt(mixed, any, () => ({ words: "Malloy" })), "doesn't stand once"],
  [
    "words without what tells their place",
    letter,
    spoilt(
      letter,
      ({ before }) => before !== undefined,
      ({ words, ...entry }) => ({ ...entry, words, before: undefined }),
    ),
    "doesn't stand once",
  ],
  [
    "a lost variant",
    mixed,
    spoilt(mixed, any, () => ({ variants: [{ words: "no" }] })),
    "doesn't stand once",
  ],
  [
    "a variant elsewhere",
    mixed,
    spoilt(mixed, any, () => ({ variants: [{ words: "Thank you Mayor Boughton" }] })),
    "is elsewhere",
  ],
  [
    "a variant for nothing",
    mixed,
    spoilt(mixed, any, ({ words }) => ({ variants: [{ words }] })),
    "is the same",
  ],
  [
    "parts in another order",
    mixed,
    spoilt(
      mixed,
      ({ further }) => further !== undefined,
      ({ words, further = [] }) => ({
        words: further[0]?.words ?? "",
        further: [{ words }],
      }),
    ),
    "not in the order",
  ],
  [
    "words beside the part",
    mixed,
    spoilt(mixed, any, () => ({ words: "Become an insider" })),
    "not in a part",
  ],
  ["another source", mixed, spoilt(mixed, any, () => ({ source: "004" })), "not the exercise's"],
  [
    "a lost scope",
    mixed,
    { ...readyExercise(mixed), scope: [{ source: "003", from: "The", to: "x" }] },
    "scope “The”",
  ],
  ["another tag", mixed, { ...readyExercise(mixed), tags: ["quote", "opinion"] }, "its tag is not"],
  ["no such rule", mixed, spoilt(mixed, any, () => ({ rule: 9 })), "no rule 9"],
  [
    "no such attribute",
    mixed,
    spoilt(mixed, any, ({ attributes }) => ({ attributes: { ...attributes, holders: "writer" } })),
    "no attribute holders",
  ],
  [
    "no such choice",
    mixed,
    spoilt(
      mixed,
      ({ tag }) => tag === "opinion",
      () => ({ attributes: { holder: "me", move: "wish" } }),
    ),
    "no attribute holder me",
  ],
  [
    "a text for a list",
    letter,
    spoilt(letter, any, ({ attributes }) => ({ attributes: { ...attributes, chain: "WFSB" } })),
    "no attribute chain",
  ],
  [
    "an attribute that is asked for",
    mixed,
    spoilt(
      mixed,
      ({ optional }) => !optional,
      () => ({ attributes: {} }),
    ),
    "is asked for",
  ],
  [
    "contested and firm",
    mixed,
    spoilt(
      mixed,
      ({ optional }) => optional,
      () => ({ optional: false }),
    ),
    "contested",
  ],
  [
    "a quote without its marks",
    mixed,
    spoilt(
      mixed,
      ({ attributes }) => attributes["form"] === "direct",
      ({ words }) => ({
        words: words.slice(1),
      }),
    ),
    "quotation marks",
  ],
  [
    "a report with marks",
    mixed,
    spoilt(
      mixed,
      ({ attributes }) => attributes["form"] === "direct",
      ({ attributes }) => ({
        attributes: { ...attributes, form: "indirect" },
      }),
    ),
    "quotation marks",
  ],
  [
    "two for one",
    mixed,
    { ...readyExercise(mixed), key: [...readyExercise(mixed).key, ...readyExercise(mixed).key.slice(0, 1)] },
    "overlaps",
  ],
  [
    "a speaker's opinion given to the writer",
    mixed,
    spoilt(
      mixed,
      ({ attributes }) => attributes["holder"] === "speaker",
      () => ({
        attributes: { holder: "writer", move: "wish" },
      }),
    ),
    "its holder is not writer",
  ],
  [
    "another outcome",
    letter,
    spoilt(
      letter,
      ({ became }) => became?.outcome === "verbatim",
      ({ became }) => ({
        became: became && { ...became, outcome: "altered" },
      }),
    ),
    "it is verbatim, not altered",
  ],
  [
    "words in the letter that are said not to be there",
    letter,
    spoilt(
      letter,
      ({ became }) => became?.outcome === "styled",
      ({ became }) => ({
        became: became && { ...became, outcome: "not-there" },
      }),
    ),
    "it is styled, not not-there",
  ],
  [
    "words that the letter has not",
    letter,
    spoilt(letter, any, ({ became }) => ({
      became: became && { ...became, letter: "will not be tolerated" },
    })),
    "in the letter",
  ],
  [
    "a quote from elsewhere",
    letter,
    spoilt(letter, any, ({ became }) => ({
      became: became && { ...became, quoted: "“Deportations start!”" },
    })),
    "what is quoted is not in it",
  ],
  ["another name", mixed, { ...readyExercise(mixed), id: letter }, "not the name of the file"],
])("CL63 told of a key: %s", (_fault, name, exercise, problem) => {
  expect(exerciseProblems(name, exercise).join("\n")).toContain(problem);
});

test.each([
  ["no reason", ""],
  ["a reason that fills more than a line", "x".repeat(200)],
])("CL63 refused in a file: %s", (_fault, reason) => {
  const read = (changed: string) =>
    v.safeParse(
      exerciseFile,
      spoilt(mixed, any, () => ({ reason: changed })),
    );
  expect(read("x".repeat(199)).success).toBe(true);
  expect(read(reason).issues?.[0].path?.map(({ key }) => key)).toEqual(["key", 0, "reason"]);
});

const [first, ...rest] = readyWarmUp.statements;

test.each<readonly [fault: string, statements: WarmUp["statements"], problem: string]>([
  ["nine statements", rest, "of 9"],
  [
    "all checkable",
    readyWarmUp.statements.map((each) => ({ ...each, answer: "checkable" as const })),
    "10 of 10",
  ],
  ["two of one id", rest.concat(rest.slice(0, 1)), "one id"],
  [
    "words of nowhere",
    rest.map((each) => ({ ...each, from: { ...each.from, words: "no such words" } })),
    "don't stand once",
  ],
  ["not word for word", first ? [{ ...first, words: "Something else." }] : [], "not word for word"],
])("CL63 told of statements: %s", (_fault, statements, problem) => {
  expect(warmUpProblems({ ...readyWarmUp, statements }).join("\n")).toContain(problem);
});
