import { useQuery } from "@tanstack/react-query";
import type { SourceDocument } from "../../sources/index.ts";
import { loadTracing } from "../../state/index.ts";
import type { Passage } from "../../tracing/index.ts";

const none: readonly Passage[] = [];

/**
 * The passages that the texts share, once for the same texts, whoever asks; the weightiest first. `isReady` is false until
 * they are found; whatever fails is `error`, and null else.
 * @param documents by their source's id
 * @param isWanted without it nothing is looked for, and only what was found for others is given
 */
export function useTraces(
  documents: ReadonlyMap<string, SourceDocument>,
  isWanted = true,
): {
  readonly passages: readonly Passage[];
  readonly isReady: boolean;
  readonly error: Error | null;
} {
  const { data, error } = useQuery({
    queryKey: ["traces", ...[...documents].map(([id, document]) => [id, keyOf(document)])],
    enabled: isWanted,
    queryFn: async ({ signal }) => {
      const { traceTexts } = await loadTracing();
      return traceTexts(
        [...documents].map(([id, { text }]) => ({ id, text })),
        signal,
      );
    },
  });
  return { passages: data ?? none, isReady: data !== undefined, error };
}

/** By document, so that each text is read for it once. */
const keys = new WeakMap<SourceDocument, string>();

/** Tells texts of one source apart: length, and a sum of its code units (FNV-1a with 32 bits). */
function keyOf(document: SourceDocument): string {
  const known = keys.get(document);
  if (known !== undefined) return known;
  const { text } = document;
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  const key = `${text.length} ${sum >>> 0}`;
  keys.set(document, key);
  return key;
}
