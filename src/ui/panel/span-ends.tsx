import type { Annotation } from "../../annotations/index.ts";
import { moveEnd, removePart } from "../../state/index.ts";
import type { SpanEnd } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";

const moves: readonly { end: SpanEnd; direction: -1 | 1; sign: string; name: string }[] = [
  { end: "start", direction: -1, sign: "←", name: "Start one word earlier" },
  { end: "start", direction: 1, sign: "→", name: "Start one word later" },
  { end: "end", direction: -1, sign: "←", name: "End one word earlier" },
  { end: "end", direction: 1, sign: "→", name: "End one word later" },
];

/** Moves the ends of each part of an annotation, word by word, or letter by letter with Alt. */
export function SpanEnds({ annotation }: { annotation: Annotation }) {
  const lateral = useLateral();
  const several = annotation.spans.length > 1;
  return annotation.spans.map((_, part) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a key of the offsets would take the focus from the pressed button
    <fieldset key={part} className="ends">
      <legend>{several ? `Part ${part + 1}` : "Ends"}</legend>
      {(["start", "end"] as const).map((end) => (
        <span key={end} className="ends-pair">
          <span aria-hidden="true">{end === "start" ? "Start" : "End"}</span>
          {moves
            .filter((move) => move.end === end)
            .map(({ direction, sign, name }) => (
              <button
                key={name}
                type="button"
                className="quiet"
                aria-label={name}
                title={`${name} (Alt: one letter)`}
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
          aria-label={`Remove part ${part + 1}`}
          onClick={() => removePart(lateral, annotation.id, part)}
        >
          Remove
        </button>
      )}
    </fieldset>
  ));
}
