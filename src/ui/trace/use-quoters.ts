import { useEffect, useState } from "react";
import {
  afterPaint,
  isSure,
  listAsShown,
  type QuotersOfSentence,
  sourceQuoters,
  type TracedSource,
} from "../../state/index.ts";
import { useAnnotations } from "../kit/use-annotations.ts";
import { useAnchored } from "../kit/use-shown.ts";
import type { ViewProps } from "../kit/view-props.ts";
import { byDate } from "./by-date.ts";
import { useTraces } from "./use-traces.ts";

/** Who quotes each sentence of a source, from the texts that are there and what is tagged in them; null until that is known. */
export function useQuoters(
  { sourceId }: TracedSource,
  { collection, documents }: Pick<ViewProps, "collection" | "documents">,
): { readonly sentences: readonly QuotersOfSentence[] | null; readonly error: Error | null } {
  const placed = useAnnotations(({ loaded, placed }) => (loaded === "all" ? placed : null));
  const anchored = useAnchored();
  const { passages, isReady, error } = useTraces(documents);
  const [sentences, setSentences] = useState<readonly QuotersOfSentence[] | null>(null);
  useEffect(() => {
    const text = documents.get(sourceId)?.text;
    if (placed === null || text === undefined || !(isReady || error)) return;
    return afterPaint(() => {
      const others = collection.sources
        .filter(({ id }) => id !== sourceId)
        .sort(byDate)
        .flatMap(({ id }) => {
          const text = documents.get(id)?.text;
          return text === undefined ? [] : [{ id, text }];
        });
      const tagged = others.flatMap(({ id, text }) =>
        listAsShown(placed.get(id) ?? [], text, anchored)
          .drawn.filter((shown) => shown.tag === "quote" && isSure(shown))
          .map(({ spans }) => ({ sourceId: id, spans })),
      );
      setSentences(sourceQuoters({ id: sourceId, text }, others, tagged, passages));
    });
  }, [placed, anchored, passages, isReady, error, sourceId, collection, documents]);
  return { sentences, error };
}
