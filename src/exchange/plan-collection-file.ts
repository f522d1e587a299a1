import {
  isOnShelf,
  looseId,
  memberIds,
  type OwnSource,
  type OwnText,
  type ShelfRecord,
} from "../sources/index.ts";
import { textHash } from "../text/index.ts";
import type { CollectionFile, CollectionFileSource } from "./collection-file.ts";

/** What is here already when a collection's file is opened. */
export interface CollectionsHere {
  /** The shelf's records by id, tombstones too. */
  readonly records: ReadonlyMap<string, ShelfRecord>;
  /** The id of the collection that comes with Lateral. */
  readonly builtInId: string;
  /** The keys of its texts, by the ids of its sources. */
  readonly builtInKeys: ReadonlyMap<string, string>;
}

/** A source that would be added. */
export interface AddedSource {
  readonly record: OwnSource;
  readonly text: OwnText;
}

/** What opening a collection's file would do to sources and collections. Every source of the file is in one list. */
export interface CollectionPlan {
  readonly adds: readonly AddedSource[];
  /** Their texts are here already; they are used as they are. */
  readonly same: readonly CollectionFileSource[];
  /** Here with another text, which stays. */
  readonly others: readonly CollectionFileSource[];
  /** By the id of each source in the file, its id here. */
  readonly ids: ReadonlyMap<string, string>;
  /** The own collection that they are put together in; null where that is the one that comes with Lateral. */
  readonly collection: { readonly id: string; readonly title: string } | null;
}

/**
 * Tells of each source of a file which one it is here: the one with the same text, else the one with the same id, else a
 * new one. Ids follow from what is in the file, so that the same file a second time finds what the first one brought.
 * @param now ISO 8601, when they would be added
 */
export function planCollection(file: CollectionFile, here: CollectionsHere, now: string): CollectionPlan {
  const keys = keysHere(here);
  const byKey = new Map([...keys].reverse().map(([id, key]) => [key, id]));
  const ids = new Map<string, string>();
  const adds: { id: string; source: CollectionFileSource }[] = [];
  const same: CollectionFileSource[] = [];
  const others: CollectionFileSource[] = [];
  for (const source of file.sources) {
    const { id } = source.described;
    const { key } = source.text;
    const free = ownIdOf(source, here);
    const twin = keys.get(id) === key ? id : byKey.get(key);
    ids.set(id, twin ?? free);
    if (twin !== undefined) same.push(source);
    else if (keys.has(free)) others.push(source);
    else adds.push({ id: free, source });
  }
  const isBuiltIn =
    file.collection.id === here.builtInId && [...ids.values()].every((id) => here.builtInKeys.has(id));
  const collection = isBuiltIn
    ? null
    : { id: collectionIdOf(file.collection, here), title: file.collection.title };
  return {
    adds: adds.map(({ id, source }) => added(id, source, collection?.id ?? here.builtInId, now)),
    same,
    others,
    ids,
    collection,
  };
}

/**
 * The ids of a collection's sources when those of a plan are in it, too: at the end, in the order of the file. Null
 * where all are in it already. A collection that is not here, or was deleted, has none before.
 */
export function plannedMembers(
  { collection, ids }: Pick<CollectionPlan, "collection" | "ids">,
  records: ReadonlyMap<string, ShelfRecord>,
): string[] | null {
  if (collection === null) return null;
  const known = records.get(collection.id);
  const isHere = known?.type === "collection" && isOnShelf(known);
  const sources = [...records.values()].filter(
    (record) => record.type === "source" && isOnShelf(record),
  ) as OwnSource[];
  const before = isHere ? memberIds(known, sources) : [];
  const missing = new Set(ids.values());
  for (const id of before) missing.delete(id);
  return isHere && missing.size === 0 ? null : [...before, ...missing];
}

/** The keys of all texts here by the ids of their sources; those that come with Lateral first. */
function keysHere({ records, builtInKeys }: CollectionsHere): Map<string, string> {
  const keys = new Map(builtInKeys);
  for (const record of records.values()) {
    if (record.type === "source" && isOnShelf(record)) keys.set(record.id, record.textKey);
  }
  return keys;
}

/** Under which id a source of a file would be an own one here: its own, unless that stands for something else. */
function ownIdOf({ described: { id }, text: { key } }: CollectionFileSource, here: CollectionsHere): string {
  const known = here.records.get(id);
  const isFree = known === undefined ? !here.builtInKeys.has(id) : known.type === "source";
  return id.startsWith("own-") && isFree ? id : `own-${shortHash(`${id}\n${key}`)}`;
}

function collectionIdOf({ id, title }: CollectionFile["collection"], here: CollectionsHere): string {
  const known = here.records.get(id);
  const isTaken = id === here.builtInId || id === looseId || id.startsWith("own-");
  const isFree = !isTaken && (known === undefined || known.type === "collection");
  return isFree ? id : `collection-${shortHash(`${id}\n${title}`)}`;
}

/** Long enough that no two are the same, short enough for an id. */
function shortHash(text: string): string {
  return textHash(text).slice(-32);
}

function added(
  id: string,
  { described, text }: CollectionFileSource,
  home: string,
  now: string,
): AddedSource {
  const record: OwnSource = {
    ...described,
    type: "source",
    id,
    textKey: text.key,
    textKind: text.kind,
    earlier: [],
    home,
    added: now,
    modified: now,
    // The shelf stamps it when it is written.
    v: [0, 0, "new"],
  };
  return { record, text };
}
