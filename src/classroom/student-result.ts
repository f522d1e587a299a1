import type { Span } from "../text/index.ts";
import { coverageOf } from "./class-agreement.ts";
import type { CollectedStudent, FiledSubmission } from "./collect-submissions.ts";
import { type Exercise, type ExerciseSource, inParts, keyOf } from "./exercise.ts";
import { type KeyRates, keyRates, type Outcome } from "./key-rates.ts";
import { addMucCounts, type MucEvaluation, mucEvaluation } from "./muc-counts.ts";
import { lengthOf, type Passage } from "./passage.ts";
import { type KeyScore, scoreAgainstKey } from "./score-against-key.ts";
import { passagesOf } from "./submission.ts";
import type { TaggedSpan } from "./unitized-segments.ts";

/** The canonical texts of an exercise, by the exercise's ids. */
export type TextsById = ReadonlyMap<string, { readonly text: string }>;

/** What one hand-in has, and how it meets the key. */
export interface HandInResult {
  readonly handedIn: string;
  /** Passages in the parts that are to be tagged, those that the student was unsure of included. */
  readonly tagged: number;
  readonly unsure: number;
  /** The share of what is to be read that has any tag, 0 to 1; null where there is nothing to read. */
  readonly coverage: number | null;
  readonly byTag: readonly {
    readonly tag: string;
    readonly tagged: number;
    /** Null without a key. */
    readonly rates: KeyRates | null;
  }[];
  /** Null without a key. */
  readonly against: AgainstKey | null;
}

/** All texts of a hand-in against the key, together. */
export interface AgainstKey {
  readonly rates: KeyRates;
  /** Passages of the key without credit, and of the student. */
  readonly missed: number;
  readonly extra: number;
  /** For figures with intervals. */
  readonly outcomes: readonly Outcome[];
}

/** A student's newest hand-in, as a row of the class's table. */
export interface StudentResult extends HandInResult {
  readonly studentId: string;
  readonly name: string;
  /** How many hand-ins there are, the one that counts included. */
  readonly handIns: number;
}

/** The row of a student. Figures of several texts are put together before anything is divided. */
export function studentResult(
  exercise: Exercise,
  { studentId, name, counted, earlier }: CollectedStudent,
  texts: TextsById,
): StudentResult {
  const result = handInResult(exercise, counted, texts);
  return { studentId, name, handIns: earlier.length + 1, ...result };
}

/** The same of any hand-in, for how a student's work grew. */
export function handInResult(
  exercise: Exercise,
  { submission }: FiledSubmission,
  texts: TextsById,
): HandInResult {
  const read = exercise.sources.map((source) => {
    const passages = inParts(passagesOf(submission, source.id), source);
    return { source, passages, text: texts.get(source.id)?.text ?? "" };
  });
  const scores =
    exercise.key === null
      ? null
      : read.map(({ source, passages, text }) => scoreOf(exercise, source, passages, text));
  const outcomes = scores?.flatMap((score) => score.outcomes) ?? null;
  const all = read.flatMap(({ passages }) => passages);
  return {
    handedIn: submission.handedIn,
    tagged: all.length,
    unsure: all.filter(({ unsure }) => unsure === true).length,
    coverage: coverageTogether(read),
    byTag: exercise.tags.map((tag) => ({
      tag,
      tagged: all.filter((passage) => passage.tag === tag).length,
      rates: outcomes && keyRates(outcomes.filter((outcome) => outcome.tag === tag)),
    })),
    against: scores &&
      outcomes && {
        rates: keyRates(outcomes),
        missed: sum(scores.map(({ missed }) => missed.length)),
        extra: sum(scores.map(({ extra }) => extra.length)),
        outcomes,
      },
  };
}

/** One text of a hand-in against the key, in the parts that are to be tagged. */
export function scoreOf(
  exercise: Exercise,
  source: ExerciseSource,
  passages: readonly Passage[],
  text: string,
): KeyScore {
  return scoreAgainstKey(text, inParts(keyOf(exercise, source.id), source), passages);
}

/**
 * A hand-in by SemEval's four ways, span by span. What the key leaves open, and what meets it there, and what the student was
 * unsure of, is left out on both sides. Without a key everything is extra.
 */
export function studentMuc(
  exercise: Exercise,
  { submission }: FiledSubmission,
  texts: TextsById,
): MucEvaluation {
  const counted = exercise.sources.map((source) => {
    const passages = inParts(passagesOf(submission, source.id), source);
    const { pairs } = scoreOf(exercise, source, passages, texts.get(source.id)?.text ?? "");
    const open = new Set(pairs.filter(({ key }) => key.optional === true).map(({ reader }) => reader));
    const key = inParts(keyOf(exercise, source.id), source).filter(({ optional }) => optional !== true);
    const said = passages.filter((passage) => passage.unsure !== true && !open.has(passage));
    return mucEvaluation(key.flatMap(spansOf), said.flatMap(spansOf));
  });
  const together = (way: keyof MucEvaluation) => addMucCounts(counted.map((counts) => counts[way]));
  return {
    strict: together("strict"),
    exact: together("exact"),
    partial: together("partial"),
    type: together("type"),
  };
}

function spansOf({ tag, spans }: Passage): TaggedSpan[] {
  return spans.map(({ start, end }) => ({ tag, start, end }));
}

function coverageTogether(
  read: readonly { source: ExerciseSource; passages: readonly Passage[]; text: string }[],
): number | null {
  let covered = 0;
  let length = 0;
  for (const { source, passages, text } of read) {
    const parts = source.parts ?? [{ start: 0, end: text.length }];
    const whole = lengthOf(parts);
    const within = passages.map((passage) => ({
      ...passage,
      spans: passage.spans.flatMap((span) => parts.flatMap((part) => common(span, part))),
    }));
    covered += (coverageOf(whole, within) ?? 0) * whole;
    length += whole;
  }
  return length === 0 ? null : covered / length;
}

function common(a: Span, b: Span): Span[] {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? [{ start, end }] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
