import { useCallback, useEffect, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { t } from "../../languages/index.ts";
import { type SourceDocument, textBlockSteps } from "../../sources/index.ts";
import { focusCard } from "../anchors/focus-card.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { firstOnScreen } from "../reader/show-span.ts";
import { SentenceList } from "./sentence-list.tsx";
import { TagByQuoting } from "./tag-by-quoting.tsx";
import { useSteps } from "./use-steps.ts";
import "../anchors/anchors.css";
import "./sentences.css";

/** Where the reader is in the text, in UTF-16 code units; 0 where no text is on screen. */
function placeOfReader(): number {
  const text = document.getElementById("text");
  return text ? firstOnScreen(text) : 0;
}

/**
 * The sentences of the open text in the annotations' place: reading and tagging for whoever can't select in a text, as
 * with most screen readers.
 */
export function SentencesPanel({
  sourceId,
  document: open,
  onDone,
  onClose,
}: {
  sourceId: string;
  document: SourceDocument;
  /** The annotations are to be shown again. */
  onDone: () => void;
  /** Gives a small screen back to the text. */
  onClose: () => void;
}) {
  const lateral = useLateral();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [at] = useState(placeOfReader);
  const blocks = useSteps(useCallback(() => textBlockSteps(open), [open]));
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const openCard = useCallback(
    (annotationId: string) => {
      onDone();
      lateral.place.openAnnotation(annotationId);
      focusCard(annotationId);
    },
    [lateral, onDone],
  );

  /** The focus goes to the button that opened the list. */
  function goBack() {
    flushSync(onDone);
    document.querySelector<HTMLElement>(".panel-sentences")?.focus();
  }

  return (
    <section className="panel sentences" aria-labelledby={id}>
      <header className="panel-head">
        <div className="panel-title">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {t("Sentences")}
          </h2>
          <button type="button" className="quiet" onClick={goBack}>
            {t("Back to annotations")}
          </button>
          <button
            type="button"
            className="quiet only-sheet"
            aria-label={t("Close sentences")}
            onClick={onClose}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
      </header>
      <TagByQuoting text={open.text} />
      {blocks ? (
        <SentenceList sourceId={sourceId} document={open} blocks={blocks} at={at} onOpen={openCard} />
      ) : (
        <p className="hint late">{t("Listing the sentences…")}</p>
      )}
    </section>
  );
}
