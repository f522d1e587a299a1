import { annotationWith, exerciseWith, submissionWith } from "./exercise.cases.ts";
import type { CollectedStudent, Exercise, KeyEntry, Submission } from "./index.ts";

/** The text of the made-up exercise's letter. */
export const letterText =
  "“We will act,” the mayor said. It was a shameful year, and nobody knew why. He left.";

export const letterTexts = new Map([["letter", { text: letterText }]]);

/** Where words stand in the letter. */
export function spanOf(words: string): { start: number; end: number } {
  const start = letterText.indexOf(words);
  if (start < 0) throw new Error(`unexpected words ${words}, expected some of the letter`);
  return { start, end: start + words.length };
}

export function keyEntry(tag: KeyEntry["tag"], words: string, rest: Partial<KeyEntry> = {}): KeyEntry {
  return { id: `key ${words}`, sourceId: "letter", tag, spans: [spanOf(words)], ...rest };
}

/** An exercise on the letter, with these passages as its key. */
export function letterExercise(key: readonly KeyEntry[] | null): Exercise {
  return exerciseWith({ sources: [{ id: "letter", title: "A letter", textHash: "sha256:0a" }], key });
}

/** A hand-in with these passages. */
export function letterHandIn(
  passages: readonly (readonly [tag: KeyEntry["tag"], words: string, unsure?: boolean])[],
  fields: Partial<Submission> = {},
): Submission {
  const annotations = passages.map(([tag, words, unsure = false], at) =>
    annotationWith({
      id: `${fields.handedIn ?? ""} passage ${at}`,
      tag,
      unsure,
      spans: [{ ...spanOf(words), exact: words, prefix: "", suffix: "" }],
    }),
  );
  return submissionWith({ annotations, ...fields });
}

/** A student with these hand-ins, the oldest first. */
export function studentOf(...handIns: readonly Submission[]): CollectedStudent {
  const filed = handIns.map((submission, at) => ({ fileName: `${at}.json`, submission, refused: [] }));
  const counted = filed.at(-1);
  if (counted === undefined) throw new Error("unexpected no hand-ins, expected at least one");
  const { studentId, codeName } = counted.submission;
  return { studentId, name: codeName, counted, earlier: filed.slice(0, -1) };
}
