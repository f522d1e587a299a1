import type { ShelfEdit } from "../shelf-change.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import { type KeptFile, keptFiles } from "./hand-ins.ts";
import { paperOf, writePaper } from "./papers.ts";

/** Which class a paper is of. */
export interface ClassOf {
  readonly id: string;
  readonly title: string;
}

/** The text of a file that was taken out: it is still there, as taking out may be undone. */
interface RemovedText {
  readonly textKey: string;
  /** ISO 8601. */
  readonly at: string;
}

/** How long texts that were taken out are kept, in milliseconds: another tab may still undo it. */
const keptAfterRemovalMs = 7 * 24 * 60 * 60 * 1_000;

/** Puts files to a class, as one step of undo. Their texts are kept before. */
export function putFiles(desk: ShelfDesk, of: ClassOf, added: readonly KeptFile[], label: string): void {
  write(desk, of, [...filesOf(desk, of), ...added], removedOf(desk, of), label);
}

/** Takes files out of a class by their names, as one step of undo. Their texts go for good a week later. */
export function takeFilesOut(
  desk: ShelfDesk,
  of: ClassOf,
  fileNames: ReadonlySet<string>,
  label: string,
): void {
  const files = filesOf(desk, of);
  const at = new Date(desk.lateral.now()).toISOString();
  const out = files.filter(({ fileName }) => fileNames.has(fileName));
  if (out.length === 0) return;
  const removed = out.flatMap(({ textKey }) => (textKey === null ? [] : [{ textKey, at }]));
  const left = files.filter(({ fileName }) => !fileNames.has(fileName));
  write(desk, of, left, [...removedOf(desk, of), ...removed], label);
}

/** Forgets the texts of files that were taken out a week ago. It is no step of undo. */
export async function forgetRemoved(desk: ShelfDesk, of: ClassOf): Promise<void> {
  const before = paperOf(desk.own.getState().records, "class", of.id);
  const removed = removedOf(desk, of);
  const oldest = desk.lateral.now() - keptAfterRemovalMs;
  const isOld = ({ at }: RemovedText) => Date.parse(at) < oldest;
  if (before === null || !removed.some(isOld)) return;
  const stay = removed.filter((one) => !isOld(one));
  const after = { ...before, ...fieldsOf(filesOf(desk, of), stay) };
  const edit: ShelfEdit = { id: before.id, before, after };
  desk.own.change([edit]);
  const wanted = new Set(after.textKeys);
  await desk.own.kept.removeTexts(removed.map(({ textKey }) => textKey).filter((key) => !wanted.has(key)));
}

function filesOf({ own }: ShelfDesk, { id }: ClassOf): KeptFile[] {
  return keptFiles(own.getState().records, id);
}

function removedOf({ own }: ShelfDesk, { id }: ClassOf): RemovedText[] {
  const removed = paperOf(own.getState().records, "class", id)?.content["removed"];
  return Array.isArray(removed) ? removed.filter(isRemoved) : [];
}

function isRemoved(value: unknown): value is RemovedText {
  if (typeof value !== "object" || value === null) return false;
  const { textKey, at } = value as Partial<Record<keyof RemovedText, unknown>>;
  return typeof textKey === "string" && typeof at === "string";
}

function write(
  desk: ShelfDesk,
  { id, title }: ClassOf,
  files: readonly KeptFile[],
  removed: readonly RemovedText[],
  label: string,
): void {
  writePaper(desk, { kind: "class", exerciseId: id, title, ...fieldsOf(files, removed) }, label);
}

/** Texts that were taken out are named, too: what no record names may be cleared away. */
function fieldsOf(files: readonly KeptFile[], removed: readonly RemovedText[]) {
  const kept = new Set(files.flatMap(({ textKey }) => textKey ?? []));
  const still = removed.filter(({ textKey }) => !kept.has(textKey));
  const textKeys = [...new Set([...kept, ...still.map(({ textKey }) => textKey)])];
  return { content: { files, removed: still }, textKeys };
}
