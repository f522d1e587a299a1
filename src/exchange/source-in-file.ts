import { type CollectionFileSource, describedFields } from "./collection-file.ts";

/** A source with its text as files carry both. */
export function sourceInFile({ described, text: { key, kind, text, pages } }: CollectionFileSource): object {
  return {
    ...Object.fromEntries(describedFields.map((name) => [name, described[name]])),
    textHash: key.slice(kind.length + 1),
    textKind: kind,
    text,
    pages: pages.map(({ at, label }) => ({ at, label })),
  };
}
