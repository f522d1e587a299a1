import * as v from "valibot";
import { expect, test } from "vitest";
import { exerciseProblems, warmUpProblems } from "./ready-exercise-problems.cases.ts";
import {
  exerciseFile,
  type ReadyEntry,
  type ReadyExercise,
  readyExercise,
  readyWarmUp,
  type WarmUp,
} from "./ready-exercises.cases.ts";

const mixed = "quote-statistic-opinion.json";
const letter = "is-that-what-the-letter-says.json";

/** A ready exercise in which the first entry that fits was changed. */
function spoilt(
  name: string,
  change: (entry: ReadyEntry) => Partial<ReadyEntry>,
  fits: (entry: ReadyEntry) => boolean = () => true,
): ReadyExercise {
  const exercise = readyExercise(name);
  const at = exercise.key.findIndex(fits);
  expect(at).toBeGreaterThanOrEqual(0);
  return {
    ...exercise,
    key: exercise.key.map((entry, index) => (index === at ? { ...entry, ...change(entry) } : entry)),
  };
}

/** The same with other attributes beside its own. */
function described(
  name: string,
  attributes: ReadyEntry["attributes"],
  fits?: (entry: ReadyEntry) => boolean,
): ReadyExercise {
  return spoilt(name, (entry) => ({ attributes: { ...entry.attributes, ...attributes } }), fits);
}

/** The letter's exercise with something else said of a quote. */
function retold(
  change: Partial<NonNullable<ReadyEntry["became"]>>,
  fits?: (entry: ReadyEntry) => boolean,
): ReadyExercise {
  return spoilt(letter, ({ became }) => ({ became: became && { ...became, ...change } }), fits);
}

const isDirect = ({ attributes }: ReadyEntry) => attributes["form"] === "direct";
const whole = readyExercise(mixed);

/** The words of the key's last passage, as a place far from its first. */
const lastSpans = whole.key.at(-1)?.spans ?? [];

test.each<readonly [fault: string, name: string, exercise: ReadyExercise, problem: string]>([
  [
    "other words",
    mixed,
    spoilt(mixed, ({ spans }) => ({ spans: spans.map((span) => ({ ...span, exact: "the mayer" })) })),
    "“the mayer” doesn't stand at",
  ],
  [
    "another place",
    mixed,
    spoilt(mixed, ({ spans }) => ({ spans: spans.map((span) => ({ ...span, end: span.end + 1 })) })),
    "doesn't stand at",
  ],
  [
    "a variant with other words",
    mixed,
    spoilt(mixed, ({ spans }) => ({ variants: [spans.map((span) => ({ ...span, exact: "no" }))] })),
    "“no” doesn't stand at",
  ],
  ["a variant elsewhere", mixed, spoilt(mixed, () => ({ variants: [lastSpans] })), "a variant is elsewhere"],
  [
    "a variant for nothing",
    mixed,
    spoilt(mixed, ({ spans }) => ({ variants: [spans] })),
    "a variant is the same",
  ],
  [
    "parts in another order",
    mixed,
    spoilt(
      mixed,
      ({ spans }) => ({ spans: spans.toReversed() }),
      ({ spans }) => spans.length > 1,
    ),
    "not in the order",
  ],
  [
    "words beside the part",
    mixed,
    spoilt(mixed, () => ({ spans: [{ start: 0, end: 6, exact: "Please" }] })),
    "not in a part",
  ],
  ["another source", mixed, spoilt(mixed, () => ({ sourceId: "004" })), "its source is not the exercise's"],
  [
    "another text",
    mixed,
    { ...whole, sources: whole.sources.map((each) => ({ ...each, textHash: "x" })) },
    "text",
  ],
  [
    "another title",
    mixed,
    { ...whole, sources: whole.sources.map((each) => ({ ...each, title: "x" })) },
    "title",
  ],
  [
    "a part that ends elsewhere",
    mixed,
    { ...whole, scope: whole.scope.map((part) => ({ ...part, end: part.end - 1 })) },
    "not the only one",
  ],
  [
    "a text of which students are asked for something else",
    mixed,
    { ...whole, sources: whole.sources.map((each) => ({ ...each, parts: [] })) },
    "not those of the scope",
  ],
  [
    "a part that begins with words that stand often",
    mixed,
    { ...whole, scope: whole.scope.map((part) => ({ ...part, from: "W" })) },
    "not the only one",
  ],
  ["another tag", mixed, { ...whole, tags: ["quote", "opinion"] }, "its tag is not"],
  ["no such rule", mixed, spoilt(mixed, () => ({ rule: 9 })), "no rule 9"],
  ["no such attribute", mixed, described(mixed, { holders: "writer" }), "no attribute holders"],
  ["no such choice", mixed, described(mixed, { holder: "me" }, ({ tag }) => tag === "opinion"), "holder me"],
  ["a text for a list", letter, described(letter, { chain: "WFSB" }), "no attribute chain"],
  [
    "an attribute that is asked for",
    mixed,
    spoilt(
      mixed,
      () => ({ attributes: {} }),
      ({ optional }) => !optional,
    ),
    "is asked for",
  ],
  [
    "contested and firm",
    mixed,
    spoilt(
      mixed,
      () => ({ optional: false }),
      ({ optional }) => optional,
    ),
    "what is contested",
  ],
  [
    "a quote without its marks",
    mixed,
    spoilt(
      mixed,
      ({ spans }) => ({ spans: spans.map((span) => ({ ...span, exact: span.exact.slice(1) })) }),
      isDirect,
    ),
    "quotation marks",
  ],
  ["a report with marks", mixed, described(mixed, { form: "indirect" }, isDirect), "quotation marks"],
  ["two for one", mixed, { ...whole, key: [...whole.key, ...whole.key.slice(0, 1)] }, "overlaps"],
  ["two of one id", mixed, { ...whole, key: whole.key.map((each) => ({ ...each, id: "a" })) }, "have one id"],
  [
    "a speaker's opinion given to the writer",
    mixed,
    described(mixed, { holder: "writer" }, ({ attributes }) => attributes["holder"] === "speaker"),
    "its holder is not writer",
  ],
  [
    "another outcome",
    letter,
    retold({ outcome: "altered" }, ({ became }) => became?.outcome === "verbatim"),
    "it is verbatim, not altered",
  ],
  [
    "words in the letter that are said not to be there",
    letter,
    retold({ outcome: "not-there" }, ({ became }) => became?.outcome === "styled"),
    "it is styled, not not-there",
  ],
  [
    "words that the letter has not",
    letter,
    retold({ letter: "will not be tolerated" }),
    "once in the letter",
  ],
  [
    "a quote from elsewhere",
    letter,
    retold({ quoted: "Deportations start!" }),
    "what is quoted is not in it",
  ],
  ["another name", mixed, { ...whole, id: letter }, "not the name of the file"],
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
      spoilt(mixed, () => ({ reason: changed })),
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
