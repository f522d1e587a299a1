import { useQuery } from "@tanstack/react-query";
import { spokenLocale } from "../../languages/index.ts";
import { type TraceAnswer, type TracedWords, traceAnswer } from "../../state/index.ts";
import type { ViewProps } from "../kit/view-props.ts";
import { byDate } from "./by-date.ts";

/** Where words come from, as far as the texts are there; computed once for the same words and texts. */
export function useTraceAnswer(
  { sourceId, parts, spans }: TracedWords,
  { collection, documents }: Pick<ViewProps, "collection" | "documents">,
): { readonly answer: TraceAnswer | null; readonly error: Error | null } {
  const { data, error } = useQuery({
    queryKey: [
      "trace",
      // It has words for the reader.
      spokenLocale().tag,
      sourceId,
      parts,
      spans,
      collection.sources.map(({ id, kind, date }) => [id, kind, date, documents.get(id)?.text.length]),
    ],
    queryFn: () => {
      const texts = new Map([...documents].map(([id, { text }]) => [id, text]));
      return traceAnswer({ sourceId, parts, spans }, [...collection.sources].sort(byDate), texts);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
  return { answer: data ?? null, error };
}
