import { type Submission, writeSubmission } from "../../classroom/index.ts";
import type { OwnText } from "../../sources/index.ts";
import type { FileAt } from "../../storage/index.ts";
import type { OwnShelf } from "../open-shelf.ts";
import { openShelfDesk } from "../shelf-desk.cases.ts";
import { exerciseWith } from "./exercise.cases.ts";
import { keepExercise } from "./exercises.ts";

/** An exercise on one letter. */
export const exercise = exerciseWith({ key: [] });

/** The text of a hand-in's file, without any tag. */
export function handIn(codeName: string, fields: Partial<Submission> = {}): string {
  return writeSubmission({
    exerciseId: exercise.id,
    studentId: `student-${codeName}`,
    codeName,
    begun: "2026-11-22T09:00:00Z",
    handedIn: "2026-11-22T09:20:00Z",
    generator: "Lateral 0.1.0",
    sources: [{ id: "letter", textHash: "sha256:0a" }],
    annotations: [],
    ...fields,
  });
}

/** A file as it was dropped. */
export function fileAt(path: string, content: string | Uint8Array<ArrayBuffer>): FileAt {
  return { path, file: new File([content], path.split("/").at(-1) ?? path) };
}

/** A desk on a browser whose database takes texts. */
export async function openTextsDesk() {
  const desk = await openShelfDesk();
  const texts = new Map<string, OwnText>();
  const kept: OwnShelf["kept"] = {
    ...desk.own.kept,
    putTexts: (added) => {
      for (const text of added) texts.set(text.key, text);
      return Promise.resolve();
    },
    text: (key) => Promise.resolve(texts.get(key) ?? null),
    removeTexts: (keys) => {
      for (const key of keys) texts.delete(key);
      return Promise.resolve();
    },
  };
  return { ...desk, own: Object.assign(desk.own, { kept }) };
}

/** The same with the exercise. */
export async function openClassDesk() {
  const desk = await openTextsDesk();
  keepExercise(desk, "exercise", { exercise, sources: [] }, "making");
  return desk;
}
