import { type TagId, tagById, tagNames } from "../annotations/index.ts";
import { plural, t } from "../languages/index.ts";
import type { CollectedStudent } from "./collect-submissions.ts";
import type { DecidingRule } from "./deciding-rule.ts";
import { type Exercise, inParts } from "./exercise.ts";
import { type Feedback, feedbackOf } from "./feedback.ts";
import type { Passage } from "./passage.ts";
import { scoreOf, type TextsById } from "./student-result.ts";
import { passagesOf } from "./submission.ts";

/** What a student is told of their hand-in, as a page to print or to save. It names them by their code name alone. */
export interface FeedbackSheet {
  readonly title: string;
  readonly name: string;
  /** ISO 8601. */
  readonly handedIn: string;
  /** All of it in one or two sentences; never a share or a score. */
  readonly says: string;
  /** Those of which there is something to say. */
  readonly texts: readonly FeedbackText[];
}

export interface FeedbackText {
  readonly title: string;
  /** In text order. */
  readonly items: readonly FeedbackItem[];
}

/** One passage. */
export interface FeedbackItem {
  readonly kind: Feedback["kind"];
  /** What the passage says; long ones are cut in the midst. */
  readonly words: string;
  /** The student's tag, by its name; null where the student has none. */
  readonly tag: string | null;
  readonly says: string;
  /** "Opinion, rule 3: …"; null where all is right, or nothing decides. */
  readonly rule: string | null;
  /** Why it is in the key, if the key says so. */
  readonly reason: string | null;
}

/** The feedback for a student, or null without a key: then nothing can be told of a single passage. */
export function feedbackSheet(
  exercise: Exercise,
  { name, counted }: CollectedStudent,
  texts: TextsById,
): FeedbackSheet | null {
  if (exercise.key === null) return null;
  const told = exercise.sources.map((source) => {
    const text = texts.get(source.id)?.text ?? "";
    const passages = inParts(passagesOf(counted.submission, source.id), source);
    const score = scoreOf(exercise, source, passages, text);
    const paired = new Set(score.pairs.map(({ reader }) => reader));
    const open = score.unsure.filter((passage) => !paired.has(passage));
    const items = [...feedbackOf(text, score), ...open.map(unsureOf)]
      .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
      .map((feedback) => itemOf(text, feedback));
    return { title: source.title, items };
  });
  return {
    title: exercise.title,
    name,
    handedIn: counted.submission.handedIn,
    says: inWords(told.flatMap(({ items }) => items)),
    texts: told.filter(({ items }) => items.length > 0),
  };
}

/** What the student was unsure of, and the key says nothing of. */
function unsureOf(reader: Passage): Feedback {
  const says = t("You were unsure, so it isn’t counted. It is not in the key.");
  return { kind: "unsure", spans: reader.spans, reader, key: null, says, rule: null, reason: null };
}

function itemOf(text: string, { kind, spans, reader, says, rule, reason }: Feedback): FeedbackItem {
  const words = spans.map(({ start, end }) => shortened(text.slice(start, end))).join(" … ");
  const tag = reader === null ? null : t(tagNames[reader.tag as TagId]);
  return { kind, words, tag, says, rule: ruleInWords(rule), reason };
}

function ruleInWords(rule: DecidingRule | null): string | null {
  if (rule === null) return null;
  const words = tagById(rule.tag).rules[rule.number - 1];
  if (words === undefined) return null;
  const { tag, number } = rule;
  return t("{tag}, rule {number}: {words}", { tag: t(tagNames[tag]), number, words: t(words) });
}

/** How much of a passage is shown, in UTF-16 code units: enough to know it by. */
const shownLength = 400;

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= shownLength) return line;
  const half = shownLength / 2;
  return `${line.slice(0, half).trimEnd()} […] ${line.slice(-half).trimStart()}`;
}

const inOrder = [
  ["exact", (count) => plural(count, "{count} as in the key", "{count} as in the key")],
  ["half", (count) => plural(count, "{count} with other ends", "{count} with other ends")],
  ["near", (count) => plural(count, "{count} with ends far off", "{count} with ends far off")],
  ["other-tag", (count) => plural(count, "{count} with another tag", "{count} with another tag")],
  [
    "missed",
    (count) => plural(count, "{count} in the key but not in yours", "{count} in the key but not in yours"),
  ],
  [
    "extra",
    (count) => plural(count, "{count} in yours but not in the key", "{count} in yours but not in the key"),
  ],
  [
    "unsure",
    (count) =>
      plural(
        count,
        "{count} marked as unsure, for the discussion",
        "{count} marked as unsure, for the discussion",
      ),
  ],
] as const satisfies readonly (readonly [FeedbackItem["kind"], (count: number) => string])[];

function inWords(items: readonly FeedbackItem[]): string {
  if (items.length === 0) return t("Nothing was tagged, and the key asks for nothing.");
  const counts = inOrder.flatMap(([kind, words]) => {
    const count = items.filter((item) => item.kind === kind).length;
    return count === 0 ? [] : [words(count)];
  });
  return plural(items.length, "{count} passage: {what}.", "{count} passages: {what}.", {
    what: counts.join(", "),
  });
}
