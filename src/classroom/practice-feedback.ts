import { type Exercise, inParts, keyOf } from "./exercise.ts";
import { type Feedback, feedbackOf } from "./feedback.ts";
import type { Passage } from "./passage.ts";
import { scoreAgainstKey } from "./score-against-key.ts";
import { passagesOf, type Submission } from "./submission.ts";

/** A passage that the student wasn't sure of. */
export interface OpenPassage {
  readonly passage: Passage;
  /** What the key has there; null where it has nothing like it. */
  readonly feedback: Feedback | null;
}

/** What to tell a student of one text of a hand-in. */
export interface PracticeFeedback {
  /** Of each passage, in text order: theirs that are sure, and those of the key that they left out. */
  readonly told: readonly Feedback[];
  /** Not scored, for the discussion; in text order. */
  readonly open: readonly OpenPassage[];
}

/**
 * Compares what was handed in on one text with the exercise's key, passage by passage. Without a key nothing is told, and
 * what is unsure is open all the same.
 * @param text the canonical text that all spans point into
 */
export function practiceFeedback(
  exercise: Exercise,
  submission: Submission,
  sourceId: string,
  text: string,
): PracticeFeedback {
  const source = exercise.sources.find(({ id }) => id === sourceId);
  const passages = inParts(passagesOf(submission, sourceId), source ?? {});
  const score = scoreAgainstKey(text, keyOf(exercise, sourceId), passages);
  const all = exercise.key === null ? [] : feedbackOf(text, score);
  return {
    told: all.filter(({ kind }) => kind !== "unsure"),
    open: score.unsure.map((passage) => ({
      passage,
      feedback: all.find(({ reader }) => reader === passage) ?? null,
    })),
  };
}
