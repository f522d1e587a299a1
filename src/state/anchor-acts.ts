import { describe } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { documentHash } from "../sources/index.ts";
import { isolated, type Span } from "../text/index.ts";
import { type Found, isAbout } from "./as-shown.ts";
import type { Lateral } from "./lateral.ts";
import { changeable, joined, shortWords, takeSelectedWords, withSpans } from "./tagging.ts";

/** Takes the words that stand in the text now in place of those that were marked. */
export function acceptAnchor(lateral: Lateral, shown: Found): void {
  if (!isCurrent(lateral, shown)) return;
  withSpans(lateral, shown.id, shown.spans, t("accepting changed words"));
  lateral.messages.say(t("Accepted: now on “{words}”.", { words: isolated(shortWords(shown)) }), {
    undo: true,
  });
}

/** Notes that the annotation has no place in the text as it is now; on any other version it is looked for again. */
export function rejectAnchor(lateral: Lateral, shown: Found): void {
  const { document } = lateral.reading.getState();
  const before = isCurrent(lateral, shown);
  if (!(before && document)) return;
  const after = { ...before, rejected: documentHash(document) };
  lateral.annotations.commit([{ id: before.id, before, after }], t("rejecting a place"));
  lateral.messages.say(
    t("Rejected. “{words}” is kept, without a place in this text.", { words: isolated(shortWords(before)) }),
    { undo: true },
  );
}

/**
 * Puts each part of an annotation that has several places on the one that was chosen for it.
 * @param chosen by the number of the part; the other parts stay where they are today
 */
export function chooseCandidates(lateral: Lateral, shown: Found, chosen: ReadonlyMap<number, Span>): void {
  const { document } = lateral.reading.getState();
  if (!(isCurrent(lateral, shown) && document)) return;
  const spans = shown.anchor.parts.flatMap(({ selector }, part) => {
    const span = chosen.get(part);
    return span ? describe(document.text, span) : (selector ?? []);
  });
  withSpans(lateral, shown.id, joined(document.text, spans), t("choosing a place"));
  const { records } = lateral.annotations.getState();
  lateral.messages.say(
    t("Now on “{words}”.", { words: isolated(shortWords(records.get(shown.id) ?? shown)) }),
    { undo: true },
  );
}

/** Lets the reader choose words for an annotation; those that are selected already are taken at once where `now`. */
export function chooseWords(lateral: Lateral, id: string, how: "instead" | "also", now = false): void {
  if (now && lateral.reading.getState().selected) takeSelectedWords(lateral, id, how);
  else if (changeable(lateral, id)) lateral.anchors.setState({ choosing: { id, how } });
}

/** Ends choosing words, without any. */
export function leaveChoosing({ anchors }: Lateral): void {
  anchors.setState({ choosing: null });
}

/** Takes the selected words for the annotation that they are chosen for. Returns false where there are none yet. */
export function takeChosenWords(lateral: Lateral): boolean {
  const { choosing } = lateral.anchors.getState();
  if (!(choosing && lateral.reading.getState().selected)) return false;
  leaveChoosing(lateral);
  takeSelectedWords(lateral, choosing.id, choosing.how);
  return true;
}

/** The record that is shown, where it is still the one that stands and can be changed. */
function isCurrent(lateral: Lateral, { id, anchor }: Found): Annotation | null {
  const record = changeable(lateral, id);
  if (record === null || isAbout(anchor, record, anchor.text)) return record;
  lateral.messages.say(t("This annotation was changed meanwhile. Look at it again."));
  return null;
}
