import type { TextHere } from "./find-steps.ts";
import type { AnnotationSet } from "./format.ts";

/**
 * Tells which source here an annotation of a set is about: the one of the same id, else one with the text that it was
 * made on, or that the set has for its source. Null where there is none.
 */
export function sourcesHere(
  { sources }: Pick<AnnotationSet, "sources">,
  texts: ReadonlyMap<string, TextHere>,
): (annotation: { readonly sourceId: string; readonly textHash: string }) => string | null {
  const byHash = new Map<string, string>();
  for (const [id, { hash }] of texts) if (!byHash.has(hash)) byHash.set(hash, id);
  const hashes = new Map(sources.map(({ id, textHash }) => [id, textHash]));
  return ({ sourceId, textHash }) => {
    if (texts.has(sourceId)) return sourceId;
    return byHash.get(textHash) ?? byHash.get(hashes.get(sourceId) ?? "") ?? null;
  };
}
