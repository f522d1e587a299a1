import { t } from "../languages/index.ts";
import type { Direction, Span, SpanEnd, Step } from "../text/index.ts";
import { graphemeEnd, isolated, movedEdge } from "../text/index.ts";
import type { Lateral } from "./lateral.ts";
import { changeable, movePart, shortWords, sureSpans, withSpans } from "./tagging.ts";

/** How much of a passage is said beside an end of it, in UTF-16 code units: enough to know the place, soon heard. */
const besideEnd = 40;

/** The words at an end of a passage, cut between words where there is a space. */
function wordsAt(words: string, end: SpanEnd): string {
  if (words.length <= besideEnd) return words;
  if (end === "end") {
    const from = graphemeEnd(words, words.length - besideEnd);
    return `…${words.slice(from).replace(/^\S*\s/, "")}`;
  }
  return `${words.slice(0, graphemeEnd(words, besideEnd)).replace(/\s\S*$/, "")}…`;
}

/** Moves one end of a part by a step and says where it stands; an end never passes the other one or another part. */
export function moveEnd(
  lateral: Lateral,
  id: string,
  part: number,
  move: { end: SpanEnd; direction: Direction; step: Step },
): void {
  const { document } = lateral.reading.getState();
  const span: Span | undefined = sureSpans(lateral, id)?.[part];
  if (!(document && span)) return;
  const offset = movedEdge(document.text, span[move.end], move);
  if (offset === span[move.end]) return;
  const moved = { start: span.start, end: span.end, [move.end]: offset };
  if (movePart(lateral, id, part, moved, t("moving an end"))) sayEnd(lateral, moved, move.end);
}

function sayEnd({ messages, reading }: Lateral, { start, end }: Span, moved: SpanEnd): void {
  const words = isolated(wordsAt(reading.getState().document?.text.slice(start, end) ?? "", moved));
  messages.say(
    moved === "start"
      ? t("It begins with “{words}” now.", { words })
      : t("It ends with “{words}” now.", { words }),
    { undo: true },
  );
}

/** An end of a part that was taken hold of, with where the part stood then. */
export interface HeldEnd {
  readonly id: string;
  readonly part: number;
  readonly end: SpanEnd;
  readonly from: Span;
}

/** Puts a part where one of its ends was dragged to, as one step of undo, and says with which words it begins or ends now. */
export function dropEnd(lateral: Lateral, { id, part, end, from }: HeldEnd, to: Span): void {
  if (to.start === from.start && to.end === from.end) return;
  const now = sureSpans(lateral, id)?.[part];
  if (!now) return;
  if (now.start !== from.start || now.end !== from.end)
    lateral.messages.say(t("This annotation was changed meanwhile. Look at it again."));
  else if (movePart(lateral, id, part, to, t("moving an end"))) sayEnd(lateral, to, end);
}

/** Takes a part of several away from an annotation, and says what is left. The last part stays. */
export function removePart(lateral: Lateral, id: string, part: number): void {
  const spans = changeable(lateral, id) && sureSpans(lateral, id);
  if (!spans?.[part] || spans.length < 2) return;
  const left = spans.filter((_, index) => index !== part);
  withSpans(lateral, id, left, t("removing a part"));
  lateral.messages.say(
    t("Removed the part. Now on “{words}”.", { words: isolated(shortWords({ spans: left })) }),
    { undo: true },
  );
}
