import fc from "fast-check";
import { descriptionOf, ownText } from "../sources/index.ts";
import { setsWithSourceTexts } from "./annotation-set.cases.ts";
import type { CollectionFile, CollectionFileSource } from "./collection-file.ts";
import { sourceWith } from "./shelf.cases.ts";

/** A source of a file, with what a test says differently. */
export function fileSource(
  text: string,
  described: Partial<CollectionFileSource["described"]> = {},
  kind: "markdown" | "plain" = "plain",
): CollectionFileSource {
  return {
    described: { ...descriptionOf(sourceWith()), fileName: "letter.txt", ...described },
    text: ownText(text, kind),
  };
}

/** Collections of one to three sources with awkward texts and annotations. */
export const collectionFiles: fc.Arbitrary<CollectionFile> = fc
  .record({
    set: setsWithSourceTexts,
    title: fc.constantFrom("One", 'say "sources": []', "עברית", '{"sources": []}'),
    kind: fc.constantFrom("markdown" as const, "plain" as const),
    author: fc.constantFrom(null, "“Me”"),
    pages: fc.array(fc.record({ at: fc.nat(), label: fc.constantFrom("i", "12") }), { maxLength: 2 }),
  })
  .map(({ set, title, kind, author, pages }) => ({
    collection: { id: "collection-one", title },
    sources: set.sources.map(({ id, text = "" }) => ({
      ...fileSource(text, { id, author }),
      text: ownText(text, kind, pages),
    })),
    annotations: set.annotations,
  }));
