import { type OwnCollection, type OwnSource, textKey } from "../sources/index.ts";

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
