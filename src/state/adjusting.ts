import { t } from "../languages/index.ts";
import { isolated, type Span, spansOverlap } from "../text/index.ts";
import type { Lateral } from "./lateral.ts";
import { edgeOf } from "./reading-cursor.ts";
import { changeable, movePart, selectorOf, shortWords, sureSpans } from "./tagging.ts";

/**
 * Lets keys move the ends of an annotation: its words are selected, and what is selected in the end becomes its own. Of
 * several parts it takes the one under the cursor, and the next one when it is asked for again.
 * @returns the sign at the end that moves first; null where the annotation can't be changed, which the reader is told
 */
export function adjustEnds(lateral: Lateral, id: string): Span | null {
  const { adjusting, cursor } = lateral.reading.getState();
  const spans = changeable(lateral, id) && sureSpans(lateral, id);
  if (!spans) return null;
  const here = spans.findIndex((span) => cursor && spansOverlap(span, cursor.span));
  const part = adjusting?.id === id ? (adjusting.part + 1) % spans.length : Math.max(0, here);
  const selector = spans[part];
  if (!selector) return null;
  const span = { start: selector.start, end: selector.end };
  lateral.reading.setState({
    selected: { span, exact: true, byTouch: false },
    cursor: { span, moving: "end", byKey: true },
    adjusting: { id, part, from: span },
  });
  return edgeOf(span, "end");
}

/** Gives the annotation the words that its ends were moved to, as one step of undo. False where no ends are moved. */
export function takeAdjusted(lateral: Lateral): boolean {
  const { adjusting, document, selected } = lateral.reading.getState();
  if (!(adjusting && document)) return false;
  const { id, part, from } = adjusting;
  const selector = selected && selectorOf(document.text, selected);
  const now = sureSpans(lateral, id)?.[part];
  lateral.reading.select(null);
  lateral.reading.setState({ adjusting: null });
  const isMoved = selector?.start !== from.start || selector.end !== from.end;
  if (!(selector && isMoved)) lateral.messages.say(t("Left as it was."));
  else if (now?.start !== from.start || now.end !== from.end)
    lateral.messages.say(t("This annotation was changed meanwhile. Look at it again."));
  else if (movePart(lateral, id, part, selector, t("moving the ends")))
    lateral.messages.say(t("Now on “{words}”.", { words: isolated(shortWords({ spans: [selector] })) }), {
      undo: true,
    });
  else lateral.messages.say(t("These words reach into another part of the annotation. Nothing was changed."));
  return true;
}

/** Leaves the ends where they were. False where none are moved. */
export function leaveAdjusting({ reading, messages }: Lateral): boolean {
  if (!reading.getState().adjusting) return false;
  reading.select(null);
  reading.setState({ adjusting: null });
  messages.say(t("Left as it was."));
  return true;
}
