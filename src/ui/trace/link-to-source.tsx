import { useStore } from "zustand";
import type { Annotation } from "../../annotations/index.ts";
import { isReadOnly } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { addLink, listAsShown, shortWords } from "../../state/index.ts";
import { isolated, type Span } from "../../text/index.ts";
import type { Place } from "../../tracing/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useAnchored } from "../kit/use-shown.ts";

const kind = "source-of";

/** How much of a span lies in another one, in UTF-16 code units. */
function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/**
 * Accepts a trace: links what is tagged at the place where words were found, as their source, to their annotation. Nothing
 * where nothing is tagged there.
 */
export function LinkToSource({
  place,
  text,
  annotation,
}: {
  place: Place;
  /** The canonical text of the place. */
  text: string;
  /** The annotation whose words are traced. */
  annotation: Annotation;
}) {
  const lateral = useLateral();
  const placed = useStore(lateral.annotations, (state) => state.placed.get(place.id));
  const anchored = useAnchored();
  const shared = ({ spans }: Pick<Annotation, "spans">) =>
    spans.reduce((sum, span) => sum + overlap(span, place), 0);
  const there = listAsShown(placed ?? [], text, anchored)
    .drawn.filter((shown) => shown.id !== annotation.id && shared(shown) > 0 && !isReadOnly(shown))
    .sort((one, other) => shared(other) - shared(one))[0];
  if (!there) return null;
  const words = `“${isolated(shortWords(there))}”`;
  const isLinked = there.links?.some((link) => link.kind === kind && link.to === annotation.id);
  return isLinked ? (
    <p className="hint">{t("Linked: {words} is noted as the source.", { words })}</p>
  ) : (
    <button
      type="button"
      className="link"
      onClick={() => addLink(lateral, there.id, { kind, to: annotation.id })}
    >
      {t("Note {words} as the source", { words })}
    </button>
  );
}
