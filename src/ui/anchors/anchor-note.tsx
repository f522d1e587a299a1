import { isReadOnly } from "../../annotations/index.ts";
import { formatList, formatNumber, t } from "../../languages/index.ts";
import { acceptAnchor, chooseWords, type Found, rejectAnchor } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { Candidates, hasCandidates } from "./candidates.tsx";
import { differenceWarnings } from "./difference-warnings.ts";
import { keepFocus } from "./focus-card.ts";
import { WordDiff } from "./word-diff.tsx";
import "./anchors.css";

/** What became of an annotation on the text as it is now, on its card; on the open one what can be done about it. */
export function AnchorNote({ annotation, isOpen }: { annotation: Found; isOpen: boolean }) {
  const canAct = isOpen && !isReadOnly(annotation);
  switch (annotation.anchor.state) {
    case "anchored":
    case "moved":
      return <Stayed annotation={annotation} />;
    case "changed":
      return <Changed annotation={annotation} isOpen={isOpen} canAct={canAct} />;
    case "ambiguous":
      return (
        canAct && (
          <Candidates
            annotation={annotation}
            hint={t("The text has several places that fit. Which one is meant?")}
          />
        )
      );
    case "orphan":
      return canAct && <Lost annotation={annotation} />;
  }
}

function Stayed({ annotation: { anchor } }: { annotation: Found }) {
  const said = [
    ...(anchor.state === "moved" ? [t("Moved")] : []),
    ...(anchor.parts.some(({ isFormatting }) => isFormatting) ? [t("Formatting only")] : []),
  ];
  return said.length > 0 && <p className="anchor-state">{said.join(" · ")}</p>;
}

function Changed({ annotation, isOpen, canAct }: { annotation: Found; isOpen: boolean; canAct: boolean }) {
  const lateral = useLateral();
  const { parts, text } = annotation.anchor;
  const warnings = parts.flatMap(({ differences }) => differenceWarnings(differences));
  return (
    <div className="anchor-note">
      <p className="anchor-state" data-state="changed">
        {t("Changed")}
      </p>
      {warnings.length > 0 && (
        <ul className="anchor-warnings">
          {[...new Set(warnings)].map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {isOpen &&
        parts.map(
          (part, index) =>
            part.state === "changed" && (
              <WordDiff
                // biome-ignore lint/suspicious/noArrayIndexKey: parts are known by their number
                key={index}
                text={text}
                part={part}
                label={
                  parts.length > 1
                    ? t("What changed in part {number}", { number: index + 1 })
                    : t("What changed")
                }
              />
            ),
        )}
      {canAct && (
        <div className="anchor-acts">
          <button
            type="button"
            className="primary"
            onClick={(event) => {
              acceptAnchor(lateral, annotation);
              keepFocus(event.currentTarget, annotation.id);
            }}
          >
            {t("Accept")}
          </button>
          <button
            type="button"
            onClick={(event) => {
              rejectAnchor(lateral, annotation);
              keepFocus(event.currentTarget, annotation.id);
            }}
          >
            {t("Reject")}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => chooseWords(lateral, annotation.id, "instead")}
          >
            {t("Choose the words again")}
          </button>
        </div>
      )}
    </div>
  );
}

function Lost({ annotation }: { annotation: Found }) {
  const lateral = useLateral();
  const { parts } = annotation.anchor;
  const isPartly = parts.some(({ selector }) => selector === null) && parts.some(({ selector }) => selector);
  return (
    <div className="anchor-note">
      {hasCandidates(annotation) ? (
        <Candidates
          annotation={annotation}
          hint={t("The same words stand elsewhere, in other surroundings:")}
        />
      ) : (
        <p className="hint">{whyLost(annotation)}</p>
      )}
      <div className="anchor-acts">
        <button
          type="button"
          // Pressing it must not take the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            chooseWords(lateral, annotation.id, isPartly ? "also" : "instead", true);
            keepFocus(event.currentTarget, annotation.id);
          }}
        >
          {t("Attach to the selected words")}
        </button>
      </div>
    </div>
  );
}

function whyLost({ anchor: { parts } }: Found): string {
  const lost = parts.flatMap(({ selector }, part) => (selector === null ? [part + 1] : []));
  if (parts.length === 0) return t("You rejected its place in this text.");
  if (lost.length === 0) return t("Its parts would overlap in the text as it is now.");
  if (lost.length === parts.length) return t("The text no longer has these words.");
  return t("The text no longer has part {parts}. What is found stays with the words that you attach.", {
    parts: formatList(lost.map((part) => formatNumber(part))),
  });
}
