import {
  type CollectedClass,
  collectSubmissions,
  type Exercise,
  type FoundFile,
  readSubmission,
} from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import type { ShelfRecord } from "../../sources/index.ts";
import type { OwnShelf } from "../open-shelf.ts";
import { soon } from "../slices.ts";
import { paperOf } from "./papers.ts";

/** One file that was collected, as the class's paper lists it. */
export interface KeptFile {
  /** No two files of a class have the same; the folder that it lay in is a part of it. */
  readonly fileName: string;
  /** Under what its text is kept; null where it is no text at all. */
  readonly textKey: string | null;
  /** When it was collected; ISO 8601. */
  readonly added: string;
  /** Why there is no text, for the teacher. */
  readonly problem?: string;
}

/** The files of a class, the oldest first; none where nothing was collected. */
export function keptFiles(records: ReadonlyMap<string, ShelfRecord>, exerciseId: string): KeptFile[] {
  const files = paperOf(records, "class", exerciseId)?.content["files"];
  return Array.isArray(files) ? files.filter(isKeptFile) : [];
}

function isKeptFile(value: unknown): value is KeptFile {
  if (typeof value !== "object" || value === null) return false;
  const { fileName, textKey, added, problem } = value as Partial<Record<keyof KeptFile, unknown>>;
  const isKey = textKey === null || typeof textKey === "string";
  const isSaid = problem === undefined || typeof problem === "string";
  return typeof fileName === "string" && isKey && typeof added === "string" && isSaid;
}

/**
 * What a collected file holds. Never throws.
 * @param text null where there is none
 * @param problem why there is none, where more is known than that
 */
function readHandIn(fileName: string, text: string | null, problem?: string): FoundFile {
  if (text === null) {
    const unsaid = t("This is not a text: unexpected bytes, expected the JSON of a hand-in.");
    return { fileName, content: { ok: false, reason: "damaged", problem: problem ?? unsaid } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = t("It is not complete JSON. {reason}", { reason });
    return { fileName, content: { ok: false, reason: "damaged", problem } };
  }
  return { fileName, content: readSubmission(value) };
}

/** What was read of the class that was read last, by the texts' keys: its pages show the same files. */
const lastRead = new WeakMap<OwnShelf, ReadonlyMap<string, FoundFile["content"]>>();

/** How long files are read before the page has its turn, in milliseconds; one file of 300 passages takes about as long. */
const sliceMs = 12;

/**
 * The class of an exercise as it is kept here: every collected file, counted, earlier or left out with the reason. The page
 * goes on answering meanwhile; what was read for another page of the class isn't read again.
 * @param onRead called after each file with how many are read, of how many
 * @param signal stops the reading, which then rejects with its reason
 */
export async function readClass(
  own: OwnShelf,
  exercise: Exercise,
  onRead?: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<CollectedClass> {
  const files = keptFiles(own.getState().records, exercise.id);
  const before = lastRead.get(own);
  const read = new Map<string, FoundFile["content"]>();
  const found: FoundFile[] = [];
  let turn = performance.now();
  for (const { fileName, textKey, problem } of files) {
    signal?.throwIfAborted();
    const known = textKey === null ? undefined : (read.get(textKey) ?? before?.get(textKey));
    const content = known ?? (await contentOf(own, { fileName, textKey, problem }));
    if (textKey !== null) read.set(textKey, content);
    found.push({ fileName, content });
    onRead?.(found.length, files.length);
    if (performance.now() - turn < sliceMs) continue;
    await new Promise<void>((resolve) => soon(resolve));
    turn = performance.now();
  }
  signal?.throwIfAborted();
  lastRead.set(own, read);
  return collectSubmissions(exercise, found);
}

async function contentOf(
  { kept }: OwnShelf,
  { fileName, textKey, problem }: Pick<KeptFile, "fileName" | "textKey"> & { problem: string | undefined },
): Promise<FoundFile["content"]> {
  if (textKey === null) return readHandIn(fileName, null, problem).content;
  const gone = t("Its text is not in this browser any more. Collect the file again, or restore a backup.");
  try {
    const text = await kept.text(textKey);
    return readHandIn(fileName, text?.text ?? null, gone).content;
  } catch (error) {
    return readHandIn(fileName, null, error instanceof Error ? error.message : String(error)).content;
  }
}
