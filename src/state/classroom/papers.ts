import { isOnShelf, type OwnPaper, type PaperKind, type ShelfRecord } from "../../sources/index.ts";
import { textHash } from "../../text/index.ts";
import type { ShelfEdit } from "../shelf-change.ts";
import type { ShelfDesk } from "../shelf-commands.ts";

/** The longest id that a record of the shelf may have. */
const longestId = 64;

/** The id of an exercise's paper of a kind; there is one of each. */
function paperId(kind: PaperKind, exerciseId: string): string {
  const id = `${kind}-${exerciseId}`;
  return id.length <= longestId ? id : `${kind}-${textHash(exerciseId).slice(-40)}`;
}

/** An exercise's paper of a kind; null where there is none, or it was deleted. */
export function paperOf(
  records: ReadonlyMap<string, ShelfRecord>,
  kind: PaperKind,
  exerciseId: string,
): OwnPaper | null {
  const record = records.get(paperId(kind, exerciseId));
  return record?.type === "paper" && isOnShelf(record) ? record : null;
}

/** All papers of a kind that are not deleted, the newest first. */
export function papersOf(records: ReadonlyMap<string, ShelfRecord>, kind: PaperKind): OwnPaper[] {
  return [...records.values()]
    .filter((record) => record.type === "paper")
    .filter((record) => record.kind === kind && isOnShelf(record))
    .sort((a, b) => (a.added > b.added ? -1 : 1));
}

/** What is written of a paper; the rest is given to it. */
export type PaperFields = Pick<OwnPaper, "kind" | "exerciseId" | "title" | "content"> &
  Partial<Pick<OwnPaper, "textKeys" | "sources">>;

/** What writing a paper does to the shelf. What is left out of `fields` stays as it was. */
export function paperEdit({ lateral, own }: ShelfDesk, fields: PaperFields): ShelfEdit {
  const before = paperOf(own.getState().records, fields.kind, fields.exerciseId);
  const now = new Date(lateral.now()).toISOString();
  const fresh: OwnPaper = {
    type: "paper",
    id: paperId(fields.kind, fields.exerciseId),
    textKeys: [],
    sources: [],
    added: now,
    modified: now,
    v: [0, 0, "new"],
    ...fields,
  };
  const after = before === null ? fresh : { ...before, ...fields };
  return { id: after.id, before, after };
}

/**
 * Writes a paper as one step of undo. Texts that it needs are put with `own.kept.putTexts` before. What is left out of `fields`
 * stays as it was.
 * @param label what was done, as in "Undid …"
 */
export function writePaper(desk: ShelfDesk, fields: PaperFields, label: string): void {
  writePapers(desk, [fields], label);
}

/** Writes several papers, as `writePaper` does, as one step of undo together. */
export function writePapers(desk: ShelfDesk, papers: readonly PaperFields[], label: string): void {
  desk.own.commit(
    papers.map((fields) => paperEdit(desk, fields)),
    label,
  );
}

/** Deletes papers of an exercise as one step of undo; nothing where there are none. */
export function deletePapers(
  { own }: ShelfDesk,
  exerciseId: string,
  kinds: readonly PaperKind[],
  label: string,
): void {
  const { records } = own.getState();
  const papers = kinds.flatMap((kind) => paperOf(records, kind, exerciseId) ?? []);
  if (papers.length > 0)
    own.commit(
      papers.map((before) => ({ id: before.id, before, after: null })),
      label,
    );
}
