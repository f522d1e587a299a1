import { useState } from "react";
import type { Annotation } from "../../annotations/index.ts";
import { type PlainMessage, said, t } from "../../languages/index.ts";
import { moveEnd, removePart } from "../../state/index.ts";
import type { SpanEnd } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

interface Move {
  readonly end: SpanEnd;
  readonly direction: -1 | 1;
  readonly sign: string;
  readonly byWord: PlainMessage;
  readonly byLetter: PlainMessage;
}

const moves: readonly Move[] = [
  {
    end: "start",
    direction: -1,
    sign: "←",
    byWord: said("Start one word earlier"),
    byLetter: said("Start one letter earlier"),
  },
  {
    end: "start",
    direction: 1,
    sign: "→",
    byWord: said("Start one word later"),
    byLetter: said("Start one letter later"),
  },
  {
    end: "end",
    direction: -1,
    sign: "←",
    byWord: said("End one word earlier"),
    byLetter: said("End one letter earlier"),
  },
  {
    end: "end",
    direction: 1,
    sign: "→",
    byWord: said("End one word later"),
    byLetter: said("End one letter later"),
  },
];

/** Moves the ends of each part of an annotation, word by word, or letter by letter: with Alt, or where a finger has no Alt. */
export function SpanEnds({ annotation }: { annotation: Annotation }) {
  const lateral = useLateral();
  const [hasLetters, setLetters] = useState(false);
  const several = annotation.spans.length > 1;
  const parts = annotation.spans.map((_, part) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a key of the offsets would take the focus from the pressed button
    <fieldset key={part} className="ends">
      <legend>{several ? t("Part {number}", { number: part + 1 }) : t("Ends")}</legend>
      {(["start", "end"] as const).map((end) => (
        <span key={end} className="ends-pair">
          <span aria-hidden="true">{end === "start" ? t("Start") : t("End")}</span>
          {moves
            .filter((move) => move.end === end)
            .map(({ direction, sign, byWord, byLetter }) => (
              <button
                key={byWord}
                type="button"
                className="quiet"
                aria-label={t(hasLetters ? byLetter : byWord)}
                title={hasLetters ? undefined : t("{move} (Alt: one letter)", { move: t(byWord) })}
                onClick={({ altKey }) =>
                  moveEnd(lateral, annotation.id, part, {
                    end,
                    direction,
                    step: altKey || hasLetters ? "character" : "word",
                  })
                }
              >
                {sign}
              </button>
            ))}
        </span>
      ))}
      {several && (
        <button
          type="button"
          className="quiet"
          aria-label={t("Remove part {number}", { number: part + 1 })}
          onClick={() => removePart(lateral, annotation.id, part)}
        >
          {t("Remove")}
        </button>
      )}
    </fieldset>
  ));
  return (
    <>
      {parts}
      <label className="check ends-letters">
        <input type="checkbox" checked={hasLetters} onChange={({ target }) => setLetters(target.checked)} />
        <span>{t("Move the ends by letters")}</span>
      </label>
    </>
  );
}
