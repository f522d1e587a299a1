import { type Exercise, readExercise, writeExercise } from "../../classroom/index.ts";
import type { OwnPaper, ShelfRecord, Source } from "../../sources/index.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import { type PaperFields, paperOf, papersOf, writePaper } from "./papers.ts";

/** An exercise that is kept here, with what is needed to show its texts. */
export interface KeptExercise {
  readonly exercise: Exercise;
  /** Their ids are those of the exercise. */
  readonly sources: readonly Source[];
  /** ISO 8601. */
  readonly modified: string;
}

/** By paper: what didn't change is the same object, whatever else changes on the shelf, and nothing is measured anew. */
const known = new WeakMap<OwnPaper, KeptExercise | null>();

function read(paper: OwnPaper): KeptExercise | null {
  const before = known.get(paper);
  if (before !== undefined) return before;
  const { content, sources, modified } = paper;
  const found = readExercise(content);
  const kept = found.ok ? { exercise: found.value, sources, modified } : null;
  known.set(paper, kept);
  return kept;
}

/** The exercises that the reader made, the newest first. What a later version made is left out. */
export function keptExercises(records: ReadonlyMap<string, ShelfRecord>): KeptExercise[] {
  return papersOf(records, "exercise").flatMap((paper) => read(paper) ?? []);
}

/** One exercise, made or done here; null where there is none that can be read. */
export function keptExercise(
  records: ReadonlyMap<string, ShelfRecord>,
  kind: "exercise" | "task",
  exerciseId: string,
): KeptExercise | null {
  const paper = paperOf(records, kind, exerciseId);
  return paper && read(paper);
}

/** Keeps an exercise, new or changed, as one step of undo: "exercise" for one that is made here, "task" for one to be done. */
export function keepExercise(
  desk: ShelfDesk,
  kind: "exercise" | "task",
  { exercise, sources }: Pick<KeptExercise, "exercise" | "sources">,
  label: string,
): void {
  writePaper(desk, exerciseFields(kind, { exercise, sources }), label);
}

/** What the paper of an exercise says. */
export function exerciseFields(
  kind: "exercise" | "task",
  { exercise, sources }: Pick<KeptExercise, "exercise" | "sources">,
): PaperFields {
  const content = JSON.parse(writeExercise(exercise));
  return { kind, exerciseId: exercise.id, title: exercise.title, content, sources };
}
