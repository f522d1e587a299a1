import fc from "fast-check";
import { textKey } from "./own-text.ts";
import type { OwnCollection, OwnSource, ShelfRecord } from "./shelf-record.ts";
import type { Collection } from "./source.ts";

const added = "2026-11-22T10:00:00.000Z";

export function sourceWith(fields: Partial<OwnSource> = {}): OwnSource {
  return {
    type: "source",
    id: "own-letter",
    title: "A letter",
    publisher: null,
    author: "Nobody",
    date: "2019-06",
    dateNote: null,
    kind: "primary",
    language: "en",
    link: "https://example.org/letter",
    provenance: "From a file.",
    textKey: textKey("Dear reader", "plain"),
    textKind: "plain",
    earlier: [],
    fileName: "letter.txt",
    home: "collection-one",
    added,
    modified: added,
    v: [1_000, 0, "tab-a"],
    ...fields,
  };
}

export function collectionWith(fields: Partial<OwnCollection> = {}): OwnCollection {
  return {
    type: "collection",
    id: "collection-one",
    title: "One",
    sourceIds: [],
    added,
    modified: added,
    v: [1_000, 0, "tab-a"],
    ...fields,
  };
}

/** What comes with the app, made up: two sources. */
export const builtIn: Collection = {
  id: "built-in",
  title: "Built in",
  rights: "None.",
  sources: ["000", "001"].map((id) => ({
    id,
    title: id,
    publisher: null,
    author: null,
    date: null,
    dateNote: null,
    kind: "report",
    language: "en",
    provenance: "Made for a test.",
    file: `${id}.md`,
    originalFile: `${id}.txt`,
  })),
};

const sourceIds = ["own-a", "own-b", "own-c", "own-d"];
const collectionIds = ["collection-a", "collection-b", "collection-c"];
const times = fc.constantFrom(added, "2026-11-22T11:00:00.000Z", "2026-11-22T12:00:00.000Z");
const stamps = fc.tuple(fc.nat(3), fc.nat(1), fc.constantFrom("tab-a", "tab-b"));
const deleted = fc.option(fc.constant(true as const), { nil: undefined });

/** Records of few ids, so that they meet: live ones, tombstones, lists that name what is not there. */
export const shelfRecords: fc.Arbitrary<ShelfRecord> = fc.oneof(
  fc
    .record({
      id: fc.constantFrom(...sourceIds),
      home: fc.constantFrom(...collectionIds, "collection-gone"),
      title: fc.constantFrom("one", "two"),
      added: times,
      v: stamps,
      deleted,
    })
    .map(({ deleted, ...fields }) => sourceWith({ ...fields, ...(deleted && { deleted }) })),
  fc
    .record({
      id: fc.constantFrom(...collectionIds, "built-in"),
      sourceIds: fc.uniqueArray(fc.constantFrom(...sourceIds, "000", "001", "own-gone")),
      hidden: deleted,
      added: times,
      v: stamps,
      deleted,
    })
    .map(({ deleted, hidden, ...fields }) =>
      collectionWith({
        ...fields,
        ...(hidden && fields.id === "built-in" && { hidden }),
        ...(deleted && { deleted }),
      }),
    ),
);
