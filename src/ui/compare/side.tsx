import { type RefObject, useCallback, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Source, SourceDocument } from "../../sources/index.ts";
import { createSide, followAnchors, type Lateral } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { ErrorBoundary } from "../kit/error-boundary.tsx";
import { LateralContext, useLateral } from "../kit/lateral-context.tsx";
import { useShownOf } from "../kit/use-shown.ts";
import { Card } from "../panel/card.tsx";
import { Reader } from "../reader/reader.tsx";

/** One of two texts, with all that can be done in it. */
export function Side({
  source,
  document,
  isFirst,
  isActing,
  pane,
  onTouch,
}: {
  source: Source;
  document: SourceDocument;
  isFirst: boolean;
  /** Whether keys act on it. */
  isActing: boolean;
  pane: RefObject<HTMLElement | null>;
  /** The reader points at it or has the focus in it; so it is for the first one at the beginning. */
  onTouch: (side: Lateral) => void;
}) {
  const lateral = useLateral();
  const side = useMemo(() => createSide(lateral, isFirst ? null : source.id), [lateral, isFirst, source.id]);
  const touch = useCallback(() => onTouch(side), [onTouch, side]);

  useEffect(() => {
    if (isFirst) touch();
  }, [isFirst, touch]);

  useEffect(() => followAnchors(side, source.id, document), [side, source.id, document]);

  return (
    <LateralContext value={side}>
      <section
        ref={pane}
        className="side"
        aria-label={isFirst ? "First text" : "Second text"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard
        tabIndex={0}
        data-acting={isActing || undefined}
        onPointerDownCapture={touch}
        onFocusCapture={touch}
      >
        <ErrorBoundary what={`“${isolated(source.title)}”`}>
          <Reader
            source={source}
            document={document}
            textId={isFirst ? "text" : "text-beside"}
            onOpenCard={touch}
          />
        </ErrorBoundary>
        <OpenCard sourceId={source.id} text={document.text} />
      </section>
    </LateralContext>
  );
}

/** The card of the annotation that is open in this text, at its foot; nothing where none is. */
function OpenCard({ sourceId, text }: { sourceId: string; text: string }) {
  const { place } = useLateral();
  const openId = useStore(place, ({ annotationId }) => annotationId);
  const { drawn, apart } = useShownOf(sourceId, text);
  const shown = [...drawn, ...apart].find(({ id }) => id === openId);
  const close = useCallback(() => place.openAnnotation(null), [place]);
  if (!shown) return null;
  return (
    <aside className="side-card" aria-label="Annotation">
      <ul>
        <Card key={shown.id} annotation={shown} isOpen onToggle={close} />
      </ul>
      <button type="button" className="quiet" aria-label="Close the annotation" onClick={close}>
        <span aria-hidden="true">✕</span>
      </button>
    </aside>
  );
}
