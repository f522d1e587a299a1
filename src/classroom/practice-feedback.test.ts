import { describe, expect, test } from "vitest";
import { annotationWith, exerciseWith, submissionWith } from "./exercise.cases.ts";
import { type KeyEntry, practiceFeedback } from "./index.ts";

const text = "The mayor said the plan was mad. Then it rained, and 40 people left early.";

/** The first place of some words. */
function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function wanted(id: string, tag: KeyEntry["tag"], words: string): KeyEntry {
  return { id, sourceId: "letter", tag, spans: [at(words)], rule: 3, reason: `Because of ${id}.` };
}

function said(id: string, tag: KeyEntry["tag"], words: string, unsure = false) {
  return annotationWith({
    id,
    tag,
    unsure,
    spans: [{ ...at(words), exact: words, prefix: "", suffix: "" }],
  });
}

const exercise = exerciseWith({
  sources: [{ id: "letter", title: "A letter", textHash: "sha256:0a" }],
  key: [
    wanted("plan", "quote", "the plan was mad"),
    wanted("mad", "opinion", "mad"),
    wanted("forty", "statistic", "40 people"),
  ],
});
const submission = submissionWith({
  annotations: [
    said("early", "opinion", "left early"),
    said("plan-too", "opinion", "the plan was mad"),
    said("forty-too", "statistic", "40 people", true),
    said("rain", "statistic", "it rained", true),
  ],
});

describe("CL83 practice", () => {
  test("each passage is told of once, in the order of the text, with rule and reason", () => {
    const { told } = practiceFeedback(exercise, submission, "letter", text);
    expect(told.map(({ kind, spans: [span], rule, reason }) => [kind, span, rule?.number, reason])).toEqual([
      ["other-tag", at("the plan was mad"), 3, "Because of plan."],
      ["missed", at("mad"), 3, "Because of mad."],
      ["extra", at("left early"), 5, null],
    ]);
    for (const { says } of told) expect(says).not.toMatch(/%|\d/);
  });

  test("what is unsure is not told of as right or wrong, but open, with what the key has", () => {
    const { open } = practiceFeedback(exercise, submission, "letter", text);
    expect(open.map(({ passage, feedback }) => [passage.id, feedback?.key?.id ?? null])).toEqual([
      ["rain", null],
      ["forty-too", "forty"],
    ]);
  });

  test("what lies outside of the parts that are to be tagged is not told of", () => {
    const part = { start: 0, end: text.indexOf(".") };
    const [source] = exercise.sources;
    if (!source) throw new Error("unexpected exercise without a source, expected one");
    const inPart = { ...exercise, sources: [{ ...source, parts: [part] }], key: exercise.key };
    const { told, open } = practiceFeedback(inPart, submission, "letter", text);
    expect(told.map(({ reader }) => reader?.id)).not.toContain("early");
    expect(open).toEqual([]);
  });

  test("without a key nothing is told, and what is unsure is open all the same", () => {
    const { told, open } = practiceFeedback({ ...exercise, key: null }, submission, "letter", text);
    expect(told).toEqual([]);
    expect(open.map(({ passage, feedback }) => [passage.id, feedback])).toEqual([
      ["rain", null],
      ["forty-too", null],
    ]);
  });
});
