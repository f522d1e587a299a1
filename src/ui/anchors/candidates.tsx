import { type PointerEvent, type SyntheticEvent, useEffect, useRef, useState } from "react";
import { t } from "../../languages/index.ts";
import { chooseCandidates, type Found, rejectAnchor } from "../../state/index.ts";
import type { Span } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useOpenLanguage } from "../kit/use-open-language.ts";
import { keepFocus } from "./focus-card.ts";
import { endPreview, previewSpan } from "./preview-span.ts";
import { wordsAround } from "./words-around.ts";

/** The parts of an annotation that have no place of their own, by number. */
function lostParts({ anchor }: Found) {
  return [...anchor.parts.entries()].filter(([, { selector }]) => selector === null);
}

/** Whether the reader can say where it belongs by choosing from places that were found. */
export function hasCandidates(annotation: Found): boolean {
  const lost = lostParts(annotation);
  return lost.length > 0 && lost.every(([, { candidates }]) => candidates.length > 0);
}

/** The places from which the reader chooses one for each part; each is shown in the text before it is chosen. */
export function Candidates({ annotation, hint }: { annotation: Found; hint: string }) {
  const lateral = useLateral();
  const language = useOpenLanguage();
  const [chosen, setChosen] = useState<ReadonlyMap<number, Span>>(new Map());
  const lost = lostParts(annotation);
  const isOne = annotation.spans.length === 1;

  useEffect(() => endPreview, []);

  /** Where the pointer was last, in CSS pixels of the window. */
  const pointer = useRef({ x: Number.NaN, y: Number.NaN });

  /** Whether the reader moved: a place that is shown scrolls the page, and with it what lies under the pointer. */
  function hasMoved({ clientX, clientY }: PointerEvent): boolean {
    const { x, y } = pointer.current;
    pointer.current = { x: clientX, y: clientY };
    return x !== clientX || y !== clientY;
  }

  function choose(event: SyntheticEvent<Element>, part: number, span: Span) {
    const now = new Map(chosen).set(part, span);
    setChosen(now);
    if (lost.some(([other]) => !now.has(other))) return;
    chooseCandidates(lateral, annotation, now);
    keepFocus(event.currentTarget, annotation.id);
  }

  return (
    <div className="candidates">
      <p className="hint">{hint}</p>
      {lost.map(([part, { candidates }]) => (
        <ol key={part} aria-label={isOne ? t("Places") : t("Places for part {number}", { number: part + 1 })}>
          {candidates.map((span, index) => {
            const { before, words, after } = wordsAround(annotation.anchor.text, span);
            return (
              <li key={span.start}>
                <button
                  type="button"
                  className="candidate"
                  aria-pressed={isOne ? undefined : chosen.get(part) === span}
                  onFocus={() => previewSpan(lateral, span)}
                  onBlur={endPreview}
                  onPointerEnter={(event) => hasMoved(event) && previewSpan(lateral, span)}
                  onPointerMove={hasMoved}
                  onPointerLeave={(event) => hasMoved(event) && endPreview()}
                  onClick={(event) => choose(event, part, span)}
                >
                  <span className="unseen">
                    {t("Place {number} of {count}:", { number: index + 1, count: candidates.length })}{" "}
                  </span>
                  <span lang={language}>
                    {before}
                    <strong>{words}</strong>
                    {after}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      ))}
      {annotation.anchor.state === "ambiguous" && (
        <button
          type="button"
          className="link"
          onClick={(event) => {
            rejectAnchor(lateral, annotation);
            keepFocus(event.currentTarget, annotation.id);
          }}
        >
          {t("None of these")}
        </button>
      )}
    </div>
  );
}
