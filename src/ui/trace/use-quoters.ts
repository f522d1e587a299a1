import { useEffect, useState } from "react";
import type { Source, SourceDocument } from "../../sources/index.ts";
import {
  type Anchored,
  type Annotations,
  afterPaint,
  isSure,
  listAsShown,
  type QuotersOfSentence,
  sourceQuoters,
  type TracedSource,
} from "../../state/index.ts";
import type { Passage } from "../../tracing/index.ts";
import { useAnnotations } from "../kit/use-annotations.ts";
import { useAnchored } from "../kit/use-shown.ts";
import type { ViewProps } from "../kit/view-props.ts";
import { byDate } from "./by-date.ts";
import { useTraces } from "./use-traces.ts";

type Question = readonly [
  sourceId: string,
  sources: readonly Source[],
  documents: ReadonlyMap<string, SourceDocument>,
  placed: Annotations["placed"],
  anchored: Anchored,
  passages: readonly Passage[],
];

let last: { readonly question: Question; readonly sentences: readonly QuotersOfSentence[] } | null = null;

/** The list and the counts beside the text ask the same; it is answered once. */
function answerOnce(...question: Question): readonly QuotersOfSentence[] {
  if (last?.question.every((part, index) => part === question[index])) return last.sentences;
  const sentences = answer(...question);
  last = { question, sentences };
  return sentences;
}

function answer(...[sourceId, sources, documents, placed, anchored, passages]: Question) {
  const textOf = (id: string) => documents.get(id)?.text;
  const others = sources
    .filter(({ id }) => id !== sourceId)
    .sort(byDate)
    .flatMap(({ id }) => {
      const text = textOf(id);
      return text === undefined ? [] : [{ id, text }];
    });
  const tagged = others.flatMap(({ id, text }) =>
    listAsShown(placed.get(id) ?? [], text, anchored)
      .drawn.filter((shown) => shown.tag === "quote" && isSure(shown))
      .map(({ spans }) => ({ sourceId: id, spans })),
  );
  return sourceQuoters({ id: sourceId, text: textOf(sourceId) ?? "" }, others, tagged, passages);
}

/** Who quotes each sentence of a source, from the texts that are there and what is tagged in them; null until that is known. */
export function useQuoters(
  { sourceId }: TracedSource,
  { collection: { sources }, documents }: Pick<ViewProps, "collection" | "documents">,
): { readonly sentences: readonly QuotersOfSentence[] | null; readonly error: Error | null } {
  const placed = useAnnotations(({ loaded, placed }) => (loaded === "all" ? placed : null));
  const anchored = useAnchored();
  const { passages, isReady, error } = useTraces(documents);
  const [sentences, setSentences] = useState<readonly QuotersOfSentence[] | null>(null);
  useEffect(() => {
    if (placed === null || !documents.has(sourceId) || !(isReady || error)) return;
    return afterPaint(() =>
      setSentences(answerOnce(sourceId, sources, documents, placed, anchored, passages)),
    );
  }, [placed, anchored, passages, isReady, error, sourceId, sources, documents]);
  return { sentences, error };
}
