import {
  type CollectedClass,
  collectSubmissions,
  type Exercise,
  type FoundFile,
  readSubmission,
} from "../../classroom/index.ts";
import type { ShelfRecord } from "../../sources/index.ts";
import type { OwnShelf } from "../open-shelf.ts";
import { paperOf } from "./papers.ts";

/** One file that was collected, as the class's paper lists it. */
export interface KeptFile {
  readonly fileName: string;
  /** Under what its text is kept; null where it is no text at all. */
  readonly textKey: string | null;
  /** When it was collected; ISO 8601. */
  readonly added: string;
}

/** The files of a class, the oldest first; none where nothing was collected. */
export function keptFiles(records: ReadonlyMap<string, ShelfRecord>, exerciseId: string): KeptFile[] {
  const files = paperOf(records, "class", exerciseId)?.content["files"];
  return Array.isArray(files) ? files.filter(isKeptFile) : [];
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== "object" || value === null) return false;
  const { fileName, textKey, added } = value as Partial<Record<keyof KeptFile, unknown>>;
  const isKey = textKey === null || typeof textKey === "string";
  return typeof fileName === "string" && isKey && typeof added === "string";
}

/** What a collected file holds. Never throws. */
export function readHandIn(fileName: string, text: string | null): FoundFile {
  if (text === null) {
    const problem = "This is not a text: unexpected bytes, expected the JSON of a hand-in.";
    return { fileName, content: { ok: false, reason: "damaged", problem } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const problem = `It is not complete JSON. ${error instanceof Error ? error.message : String(error)}`;
    return { fileName, content: { ok: false, reason: "damaged", problem } };
  }
  return { fileName, content: readSubmission(value) };
}

/**
 * The class of an exercise as it is kept here: every collected file, counted, earlier or left out with the reason.
 * @param onRead called after each file with how many are read, of how many; a promise that it returns is waited for
 */
export async function readClass(
  own: OwnShelf,
  exercise: Exercise,
  onRead?: (done: number, all: number) => Promise<void> | void,
): Promise<CollectedClass> {
  const files = keptFiles(own.getState().records, exercise.id);
  const found: FoundFile[] = [];
  for (const { fileName, textKey } of files) {
    const kept = textKey === null ? null : await own.kept.text(textKey);
    found.push(readHandIn(fileName, kept?.text ?? null));
    await onRead?.(found.length, files.length);
  }
  return collectSubmissions(exercise, found);
}
