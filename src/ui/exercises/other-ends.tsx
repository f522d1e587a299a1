import { useEffect, useRef, useState } from "react";
import { movedEnd } from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import type { Span } from "../../text/index.ts";
import { wordsOfSpans } from "./words-of-spans.ts";

const moves = [
  { end: "start", direction: -1, sign: "←", name: said("Start one word earlier") },
  { end: "start", direction: 1, sign: "→", name: said("Start one word later") },
  { end: "end", direction: -1, sign: "←", name: said("End one word earlier") },
  { end: "end", direction: 1, sign: "→", name: said("End one word later") },
] as const;

/** Chooses other ends of a passage, word by word, that are as good as its own. */
export function OtherEnds({
  text,
  spans,
  isKnown,
  onAccept,
  onCancel,
}: {
  text: string;
  spans: readonly Span[];
  /** Whether such ends are accepted already. */
  isKnown: (ends: readonly Span[]) => boolean;
  onAccept: (ends: readonly Span[]) => void;
  onCancel: () => void;
}) {
  const [ends, setEnds] = useState(spans);
  const first = useRef<HTMLButtonElement>(null);
  const isNew = !isKnown(ends);
  // The button that was pressed has gone, and the focus with it.
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset className="other-ends">
      <legend>{t("Also accept")}</legend>
      <p className="key-words" aria-live="polite" dir="auto">
        {wordsOfSpans(text, ends)}
      </p>
      <div className="edit-row">
        {(["start", "end"] as const).map((end) => (
          <span key={end} className="ends-pair">
            <span aria-hidden="true">{end === "start" ? t("Start") : t("End")}</span>
            {moves
              .filter((move) => move.end === end)
              .map(({ direction, sign, name }) => {
                const moved = movedEnd(text, ends, end, direction);
                return (
                  <button
                    key={name}
                    ref={end === "start" && direction === -1 ? first : undefined}
                    type="button"
                    className="quiet"
                    aria-label={t(name)}
                    title={t(name)}
                    aria-disabled={moved === null}
                    onClick={() => moved && setEnds(moved)}
                  >
                    {sign}
                  </button>
                );
              })}
          </span>
        ))}
        <button type="button" aria-disabled={!isNew} onClick={() => isNew && onAccept(ends)}>
          {t("Accept these ends")}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {t("Cancel")}
        </button>
      </div>
    </fieldset>
  );
}
