import { isLive } from "../annotations/index.ts";
import { snapSpan } from "../text/index.ts";
import { asShown, isSure } from "./as-shown.ts";
import { mayTrace } from "./classroom/task-limits.ts";
import type { Lateral } from "./lateral.ts";

/** Asks where the selected words come from, whole words taken in as in tagging. Returns false where none are selected,
 * or the exercise that is done is without tracing. */
export function traceSelection({ reading, task, tracing }: Lateral): boolean {
  if (!mayTrace(task.getState().task)) return false;
  const { source, document, selected } = reading.getState();
  const span =
    document && selected && snapSpan(document.text, selected.span, selected.exact ? "grapheme" : "word");
  if (!(source && document && span)) return false;
  reading.select(null);
  tracing.setState({
    open: {
      kind: "words",
      sourceId: source.id,
      parts: [document.text.slice(span.start, span.end)],
      spans: [span],
      annotationId: null,
    },
  });
  return true;
}

/**
 * Asks where an annotation's words come from: those of the text that is open where it surely stands there, else those
 * that were marked. Returns false where there is no such annotation.
 */
export function traceAnnotation(
  { anchors, annotations, reading, task, tracing }: Lateral,
  id: string,
): boolean {
  const record = annotations.getState().records.get(id);
  if (!(record && isLive(record) && mayTrace(task.getState().task))) return false;
  const { source, document } = reading.getState();
  const shown =
    document && source?.id === record.sourceId
      ? asShown(record, document.text, anchors.getState().anchored)
      : null;
  const { spans } = shown && isSure(shown) ? shown : record;
  tracing.setState({
    open: {
      kind: "words",
      sourceId: record.sourceId,
      parts: spans.map(({ exact }) => exact),
      spans: shown && isSure(shown) ? spans.map(({ start, end }) => ({ start, end })) : [],
      annotationId: id,
    },
  });
  return true;
}

/** Asks who quotes a primary source, or no longer where that was asked. */
export function toggleQuoters({ task, tracing }: Lateral, sourceId: string): void {
  if (!mayTrace(task.getState().task)) return;
  const { open } = tracing.getState();
  const isOpen = open?.kind === "source" && open.sourceId === sourceId;
  tracing.setState({ open: isOpen ? null : { kind: "source", sourceId, sentence: null } });
}

/** Lists who quotes a sentence of the primary source that is asked about; null lists none. */
export function openSentence({ tracing }: Lateral, sentence: number | null): void {
  const { open } = tracing.getState();
  if (open?.kind === "source" && open.sentence !== sentence)
    tracing.setState({ open: { ...open, sentence } });
}

/** Gives the annotations their place back. Returns false where nothing was traced. */
export function closeTrace({ tracing }: Lateral): boolean {
  if (tracing.getState().open === null) return false;
  tracing.setState({ open: null });
  return true;
}
