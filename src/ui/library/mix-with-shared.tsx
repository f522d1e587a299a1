import { useMemo } from "react";
import { type Annotation, sharedCoverage, type TagCoverage } from "../../annotations/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { MixBar } from "../kit/mix-bar.tsx";
import { useTraces } from "../trace/use-traces.ts";

/** What was tagged in a source, with what it shares with others where that was looked for already: no page waits for it. */
export function MixWithShared({
  sourceId,
  counted,
  documents,
  coverage,
  label,
}: {
  sourceId: string;
  counted: readonly Annotation[];
  /** All texts that are there. */
  documents: ReadonlyMap<string, SourceDocument>;
  coverage: TagCoverage;
  label: string;
}) {
  const { passages, isReady } = useTraces(documents, false);
  const length = documents.get(sourceId)?.text.length ?? 0;
  const rest = useMemo(() => {
    const shared = passages.flatMap(({ a, b }) => [a, b].filter(({ id }) => id === sourceId));
    return isReady ? sharedCoverage(length, counted, shared) : undefined;
  }, [passages, isReady, length, counted, sourceId]);
  return <MixBar coverage={coverage} rest={rest} label={label} />;
}
