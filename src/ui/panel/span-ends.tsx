import type { Annotation } from "../../annotations/index.ts";
import { type PlainMessage, said, t } from "../../languages/index.ts";
import { moveEnd, removePart } from "../../state/index.ts";
import type { SpanEnd } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

const moves: readonly { end: SpanEnd; direction: -1 | 1; sign: string; name: PlainMessage }[] = [
  { end: "start", direction: -1, sign: "←", name: said("Start one word earlier") },
  { end: "start", direction: 1, sign: "→", name: said("Start one word later") },
  { end: "end", direction: -1, sign: "←", name: said("End one word earlier") },
  { end: "end", direction: 1, sign: "→", name: said("End one word later") },
];

/** Moves the ends of each part of an annotation, word by word, or letter by letter with Alt. */
export function SpanEnds({ annotation }: { annotation: Annotation }) {
  const lateral = useLateral();
  const several = annotation.spans.length > 1;
  return annotation.spans.map((_, part) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a key of the offsets would take the focus from the pressed button
    <fieldset key={part} className="ends">
      <legend>{several ? t("Part {number}", { number: part + 1 }) : t("Ends")}</legend>
      {(["start", "end"] as const).map((end) => (
        <span key={end} className="ends-pair">
          <span aria-hidden="true">{end === "start" ? t("Start") : t("End")}</span>
          {moves
            .filter((move) => move.end === end)
            .map(({ direction, sign, name }) => (
              <button
                key={name}
                type="button"
                className="quiet"
                aria-label={t(name)}
                title={t("{move} (Alt: one letter)", { move: t(name) })}
                onClick={({ altKey }) =>
                  moveEnd(lateral, annotation.id, part, {
                    end,
                    direction,
                    step: altKey ? "character" : "word",
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
}
