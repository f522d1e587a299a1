import { plural, said, t } from "../languages/index.ts";
import {
  type Collection,
  isOnShelf,
  memberIds,
  movedId,
  type OwnCollection,
  type OwnSource,
  type ShelfRecord,
} from "../sources/index.ts";
import { isolated } from "../text/index.ts";
import type { Lateral } from "./lateral.ts";
import { type NewSource, type SourceFields, sourceRecord } from "./make-source.ts";
import type { OwnShelf } from "./open-shelf.ts";
import type { ShelfEdit } from "./shelf-change.ts";
import { countedSources } from "./shelf-in-backup.ts";

/*
 * What the reader does with own sources and collections. Each is one step of undo and says what was done; each does
 * nothing where what it is about is not there any more.
 */

/** The name of the first collection, which is made when a source is added and there is none. */
const firstTitle = said("My sources");

/** What all commands work with. */
export interface ShelfDesk {
  readonly lateral: Lateral;
  readonly own: OwnShelf;
}

/** All live records of a kind, the oldest first. */
export function sourcesOf(records: ReadonlyMap<string, ShelfRecord>): OwnSource[] {
  return [...records.values()].filter(
    (record) => record.type === "source" && isOnShelf(record),
  ) as OwnSource[];
}

export function collectionsOf(records: ReadonlyMap<string, ShelfRecord>): OwnCollection[] {
  const all = [...records.values()] as OwnCollection[];
  return all
    .filter((record) => record.type === "collection" && isOnShelf(record) && record.hidden !== true)
    .sort((a, b) => (a.added < b.added ? -1 : 1));
}

/** The live own source with an id; null where there is none. */
export function sourceWith({ own }: ShelfDesk, id: string): OwnSource | null {
  const record = own.getState().records.get(id);
  return record?.type === "source" && isOnShelf(record) ? record : null;
}

function collectionWith({ own }: ShelfDesk, id: string): OwnCollection | null {
  const record = own.getState().records.get(id);
  return record?.type === "collection" && isOnShelf(record) && record.hidden !== true ? record : null;
}

function edited<Kept extends ShelfRecord>(before: Kept, patch: Partial<Kept>): ShelfEdit {
  return { id: before.id, before, after: { ...before, ...patch } };
}

function named(title: string): string {
  return `“${isolated(title)}”`;
}

/** The record of a collection that is not there yet. */
export function newCollection(
  { lateral }: ShelfDesk,
  title: string,
  sourceIds: readonly string[],
): OwnCollection {
  const added = new Date(lateral.now()).toISOString();
  const id = `collection-${lateral.newId()}`;
  return { type: "collection", id, title, sourceIds, added, modified: added, v: [0, 0, "new"] };
}

/**
 * Adds sources to a collection, or to a new one where it is null, and opens the first of them. Their texts are kept
 * before anything names them.
 */
export async function addSources(
  desk: ShelfDesk,
  added: readonly NewSource[],
  collectionId: string | null,
): Promise<void> {
  const { lateral, own } = desk;
  await own.kept.putTexts(added.map(({ text }) => text));
  const there = collectionId === null ? null : collectionWith(desk, collectionId);
  const home = there ?? newCollection(desk, t(firstTitle), []);
  const records = added.map((one) => sourceRecord(lateral, one, home.id));
  const [first] = records;
  if (!first) return;
  const sourceIds = [...home.sourceIds, ...records.map(({ id }) => id)];
  const what = records.length === 1 ? named(first.title) : countedSources(records.length);
  own.commit(
    [
      ...records.map((after) => ({ id: after.id, before: null, after })),
      { id: home.id, before: there, after: { ...home, sourceIds } },
    ],
    t("adding {what}", { what }),
  );
  lateral.shelf.choose(home.id);
  lateral.place.openSource(first.id);
  const { unkept } = own.getState();
  if (unkept === null)
    lateral.messages.say(t("Added {what} to {collection}.", { what, collection: named(home.title) }), {
      undo: true,
    });
  else lateral.messages.warn(`${t("Added {what}, but only until this page closes.", { what })} ${unkept}`);
}

/** Changes what is known of a source. */
export function editSource(desk: ShelfDesk, id: string, fields: SourceFields): void {
  const before = sourceWith(desk, id);
  if (!before) return;
  desk.own.commit([edited(before, fields)], t("editing {title}", { title: named(before.title) }));
  desk.lateral.messages.say(t("Changed {title}.", { title: named(fields.title) }), { undo: true });
}

/** Deletes a source from all collections. Its annotations stay, and belong to it again when it comes back. */
export function deleteSource(desk: ShelfDesk, id: string): void {
  const before = sourceWith(desk, id);
  if (!before) return;
  desk.own.commit([{ id, before, after: null }], t("deleting {title}", { title: named(before.title) }));
  desk.lateral.messages.say(t("Deleted {title}. Its annotations are kept.", { title: named(before.title) }), {
    undo: true,
  });
}

/** Makes an empty collection and opens it. */
export function makeCollection(desk: ShelfDesk, title: string): string {
  const after = newCollection(desk, title, []);
  desk.own.commit([{ id: after.id, before: null, after }], t("making {title}", { title: named(title) }));
  desk.lateral.shelf.choose(after.id);
  desk.lateral.place.openSource(null);
  desk.lateral.messages.say(t("Made the collection {title}.", { title: named(title) }), { undo: true });
  return after.id;
}

export function renameCollection(desk: ShelfDesk, id: string, title: string): void {
  const before = collectionWith(desk, id);
  if (!before || before.title === title) return;
  desk.own.commit([edited(before, { title })], t("renaming {title}", { title: named(before.title) }));
  desk.lateral.messages.say(
    t("{before} is called {title} now.", { before: named(before.title), title: named(title) }),
    { undo: true },
  );
}

/** Deletes a collection, and with it those of its sources that no other collection has. Annotations stay. */
export function deleteCollection(desk: ShelfDesk, id: string): void {
  const before = collectionWith(desk, id);
  if (!before) return;
  const { records } = desk.own.getState();
  const members = new Set(memberIds(before, sourcesOf(records)));
  const elsewhere = new Set(
    collectionsOf(records)
      .filter((other) => other.id !== id)
      .flatMap((other) => memberIds(other, sourcesOf(records))),
  );
  const gone = sourcesOf(records).filter((source) => members.has(source.id) && !elsewhere.has(source.id));
  desk.own.commit(
    [{ id, before, after: null }, ...gone.map((source) => ({ id: source.id, before: source, after: null }))],
    t("deleting {title}", { title: named(before.title) }),
  );
  desk.lateral.place.openSource(null);
  const deleted = { title: named(before.title) };
  desk.lateral.messages.say(
    gone.length === 0
      ? t("Deleted {title}. Annotations are kept.", deleted)
      : plural(
          gone.length,
          "Deleted {title} with one source. Annotations are kept.",
          "Deleted {title} with {count} sources. Annotations are kept.",
          deleted,
        ),
    { undo: true },
  );
}

/** Moves a source up or down in the list of a collection. Returns its new place, counted from 1; 0 where it did not move. */
export function moveSource(desk: ShelfDesk, collectionId: string, id: string, by: 1 | -1): number {
  const before = collectionWith(desk, collectionId);
  if (!before) return 0;
  // What is not there any more has no place that could be seen.
  const known = new Set(shownIds(desk, before));
  const sourceIds = movedId([...known], id, by);
  if (sourceIds.every((other, at) => other === [...known][at])) return 0;
  const gone = before.sourceIds.filter((other) => !known.has(other));
  desk.own.commit(
    [edited(before, { sourceIds: [...sourceIds, ...gone] })],
    t("moving in {title}", { title: named(before.title) }),
  );
  return sourceIds.indexOf(id) + 1;
}

function shownIds({ own }: ShelfDesk, collection: OwnCollection): string[] {
  const { records } = own.getState();
  return memberIds(collection, sourcesOf(records)).filter((id) => {
    const record = records.get(id);
    return record === undefined || isOnShelf(record);
  });
}

/** Puts a source, own or not, at the end of another collection, too. */
export function addToCollection(
  desk: ShelfDesk,
  collectionId: string,
  { id, title }: { id: string; title: string },
): void {
  const before = collectionWith(desk, collectionId);
  if (!before || memberIds(before, sourcesOf(desk.own.getState().records)).includes(id)) return;
  desk.own.commit(
    [edited(before, { sourceIds: [...shownIds(desk, before), id] })],
    t("adding {title} to {collection}", { title: named(title), collection: named(before.title) }),
  );
  desk.lateral.messages.say(
    t("Added {what} to {collection}.", { what: named(title), collection: named(before.title) }),
    { undo: true },
  );
}

/** Takes a source out of one collection. An own source that would then be in none is not taken out: it is deleted instead. */
export function removeFromCollection(
  desk: ShelfDesk,
  collectionId: string,
  { id, title }: { id: string; title: string },
): void {
  const before = collectionWith(desk, collectionId);
  if (!before) return;
  const { records } = desk.own.getState();
  const source = sourceWith(desk, id);
  const other = collectionsOf(records).find(
    (one) => one.id !== collectionId && memberIds(one, sourcesOf(records)).includes(id),
  );
  if (source && !other) return;
  const edits = [edited(before, { sourceIds: shownIds(desk, before).filter((one) => one !== id) })];
  if (source && other && source.home === collectionId) {
    edits.push(edited(source, { home: other.id }));
    if (!other.sourceIds.includes(id))
      edits.push(edited(other, { sourceIds: [...shownIds(desk, other), id] }));
  }
  desk.own.commit(
    edits,
    t("taking {title} out of {collection}", { title: named(title), collection: named(before.title) }),
  );
  desk.lateral.messages.say(
    t("Took {title} out of {collection}.", { title: named(title), collection: named(before.title) }),
    { undo: true },
  );
}

/** Hides the collection that comes with Lateral, or offers it again. */
export function setHidden(desk: ShelfDesk, { id, title }: Collection, hidden: boolean): void {
  const known = desk.own.getState().records.get(id) ?? null;
  const before = known?.type === "collection" && isOnShelf(known) ? known : null;
  const { hidden: _, ...shown } = before ?? { ...newCollection(desk, title, []), id };
  const after = hidden ? { ...shown, hidden: true as const } : null;
  const what = { title: named(title) };
  desk.own.commit([{ id, before, after }], hidden ? t("hiding {title}", what) : t("showing {title}", what));
  desk.lateral.messages.say(hidden ? t("Hid {title}.", what) : t("{title} is offered again.", what), {
    undo: true,
  });
}
