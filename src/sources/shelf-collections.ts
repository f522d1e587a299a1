import { said, t } from "../languages/index.ts";
import { shownSource } from "./own-text.ts";
import {
  isOnShelf,
  type OwnCollection,
  type OwnPaper,
  type OwnSource,
  type ShelfRecord,
} from "./shelf-record.ts";
import type { Collection, Source } from "./source.ts";
import { taskCollection } from "./task-collection.ts";

/** The id of the list of sources whose collections are all gone; no collection of the reader has it. */
export const looseId = "loose";

const rights = said("Texts that you added. They stay in this browser.");

/**
 * All collections that are offered: the one that comes with Lateral first, unless it is hidden and there is another,
 * then the reader's own in the order in which they were made. Every own source is in at least one of them: what no
 * collection has any more comes last, in a list of its own; behind it the exercises that are done.
 */
export function offeredCollections(builtIn: Collection, records: Iterable<ShelfRecord>): Collection[] {
  const { sources, collections, hidden, tasks } = sorted(records);
  const known = new Map<string, Source>(builtIn.sources.map((source) => [source.id, source]));
  for (const source of sources) known.set(source.id, shownSource(source));
  const left = new Set(sources.map(({ id }) => id));
  const own = collections
    .filter(({ id }) => id !== builtIn.id)
    .map((collection): Collection => {
      const members = memberIds(collection, sources).flatMap((id) => known.get(id) ?? []);
      for (const { id } of members) left.delete(id);
      return { id: collection.id, title: collection.title, rights: t(rights), sources: members };
    });
  if (left.size > 0) {
    const loose = [...left].flatMap((id) => known.get(id) ?? []);
    own.push({ id: looseId, title: t("In no collection"), rights: t(rights), sources: loose });
  }
  const read = hidden.has(builtIn.id) && own.length > 0 ? own : [builtIn, ...own];
  return [...read, ...tasks.map(taskCollection)];
}

/**
 * The ids of a collection's sources in their order: those of its list, then own sources that were added to it and that
 * the list does not name. Ids of sources that are gone stay, since they may come back.
 */
export function memberIds({ id, sourceIds }: OwnCollection, sources: readonly OwnSource[]): string[] {
  const named = new Set(sourceIds);
  const unnamed = sources.filter(
    (source) => source.home === id && isOnShelf(source) && !named.has(source.id),
  );
  return [...sourceIds, ...unnamed.sort(byAdded).map((source) => source.id)];
}

/** The list with one id moved so many places, as far as there are places. */
export function movedId(ids: readonly string[], id: string, by: number): string[] {
  const from = ids.indexOf(id);
  if (from < 0) return [...ids];
  const rest = ids.filter((other) => other !== id);
  rest.splice(Math.min(rest.length, Math.max(0, from + by)), 0, id);
  return rest;
}

function sorted(records: Iterable<ShelfRecord>) {
  const sources: OwnSource[] = [];
  const collections: OwnCollection[] = [];
  const hidden = new Set<string>();
  const tasks: OwnPaper[] = [];
  for (const record of records) {
    if (!isOnShelf(record)) continue;
    if (record.type === "source") sources.push(record);
    else if (record.type === "collection") collections.push(record);
    else if (record.kind === "task") tasks.push(record);
    if ("hidden" in record && record.hidden) hidden.add(record.id);
  }
  return {
    sources: sources.sort(byAdded),
    collections: collections.sort(byAdded),
    hidden,
    tasks: tasks.sort(byAdded),
  };
}

function byAdded(a: ShelfRecord, b: ShelfRecord): number {
  if (a.added !== b.added) return a.added < b.added ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
