import type { Selector } from "../anchoring/index.ts";
import { describe } from "../anchoring/index.ts";
import type { Annotation, TagId } from "../annotations/index.ts";
import { isLive, isReadOnly, tagNames } from "../annotations/index.ts";
import { plural, t } from "../languages/index.ts";
import { documentHash } from "../sources/index.ts";
import type { Span } from "../text/index.ts";
import { graphemeStart, isolated, snapSpan, spansOverlap } from "../text/index.ts";
import { asShown, isSure, type Shown } from "./as-shown.ts";
import { tagsInWords } from "./classroom/task-limits.ts";
import type { Lateral } from "./lateral.ts";
import type { Selected } from "./reading-store.ts";

/** How much of a passage a message repeats at most, in UTF-16 code units. */
const shownLength = 60;

/** The words of an annotation, parts joined by an ellipsis, short enough for a message that quotes them. */
export function shortWords(annotation: Pick<Annotation, "spans">): string {
  // The words of one annotation may be half a book.
  const beginning = annotation.spans
    .map(({ exact }) => exact)
    .join(" … ")
    .slice(0, 2 * shownLength);
  const words = beginning.replace(/^["“”]+|["“”]+$/g, "");
  if (words.length <= shownLength) return words;
  return `${words.slice(0, graphemeStart(words, shownLength)).trimEnd()}…`;
}

/** The words that are selected, as an annotation keeps them; null where there are none. */
export function selectorOf(text: string, { span, exact }: Selected): Selector | null {
  const snapped = snapSpan(text, span, exact ? "grapheme" : "word");
  return snapped && describe(text, snapped);
}

/** What a tag is called within a sentence. */
function nameOf(tag: TagId): string {
  return t(tagNames[tag]).toLowerCase();
}

function counted(lateral: Lateral, sourceId: string): string {
  const count = lateral.annotations.getState().placed.get(sourceId)?.length ?? 0;
  return plural(count, "{count} annotation", "{count} annotations");
}

/**
 * Tags places of the open text, as one step of undo, and says so. Nothing is opened or selected. An empty array when no
 * place has anything that can be tagged.
 */
export function tagPlaces(lateral: Lateral, tag: TagId, places: readonly Selected[]): Annotation[] {
  const { source, document } = lateral.reading.getState();
  if (!(source && document)) return [];
  const { task } = lateral.task.getState();
  if (task && !task.tags.includes(tag)) {
    lateral.messages.say(t("This exercise asks for {tags}.", { tags: tagsInWords(task) }));
    return [];
  }
  const time = new Date(lateral.now()).toISOString();
  const tagged = places
    .flatMap((place) => selectorOf(document.text, place) ?? [])
    .map(
      (selector): Annotation => ({
        id: lateral.newId(),
        sourceId: source.id,
        textHash: documentHash(document),
        spans: [selector],
        tag,
        attributes: {},
        note: "",
        unsure: false,
        creator: lateral.preferences.getState().codeName ?? "reader",
        created: time,
        modified: time,
        // Stands until the store gives the record its own stamp in the same task.
        v: [0, 0, "new"],
      }),
    );
  const [first] = tagged;
  if (!first) return [];
  const name = nameOf(tag);
  const count = tagged.length;
  lateral.annotations.commit(
    tagged.map((after) => ({ id: after.id, before: null, after })),
    plural(count, "tagging a place as {tag}", "tagging {count} places as {tag}", { tag: name }),
  );
  lateral.messages.say(
    `${plural(count, "Tagged “{words}” as {tag}.", "Tagged “{words}” as {tag} in {count} places.", {
      words: isolated(shortWords(first)),
      tag: name,
    })} ${counted(lateral, source.id)}.`,
    { undo: true },
  );
  return tagged;
}

/** Tags the selected words and opens the card. Null when nothing that can be tagged is selected. */
export function tagSelection(lateral: Lateral, tag: TagId): Annotation | null {
  const { selected } = lateral.reading.getState();
  const annotation = selected && tagPlaces(lateral, tag, [selected])[0];
  if (!annotation) return null;
  lateral.reading.select(null);
  lateral.place.openAnnotation(annotation.id);
  return annotation;
}

/** The annotation, where it can be changed; where a later version of Lateral wrote it, the reader is told why not. */
export function changeable(lateral: Lateral, id: string): Annotation | null {
  const annotation = lateral.annotations.getState().records.get(id);
  if (!(annotation && isLive(annotation))) return null;
  if (!isReadOnly(annotation)) return annotation;
  lateral.messages.say(
    t("A newer version of Lateral wrote this annotation. It can be read here, but not changed."),
  );
  return null;
}

/** Changes some fields of an annotation, as one step of undo. */
export function editAnnotation(
  lateral: Lateral,
  id: string,
  patch: Partial<Annotation>,
  label: string,
): Annotation | null {
  const before = changeable(lateral, id);
  if (!before) return null;
  const after = { ...before, ...patch };
  lateral.annotations.commit([{ id, before, after }], label);
  return after;
}

/** Gives an annotation another tag, as one step of undo, and says so. */
export function changeTag(lateral: Lateral, id: string, tag: TagId): void {
  const name = nameOf(tag);
  const after = editAnnotation(lateral, id, { tag }, t("changing the tag to {tag}", { tag: name }));
  if (after)
    lateral.messages.say(
      t("Changed to {tag}: “{words}”.", { tag: name, words: isolated(shortWords(after)) }),
      { undo: true },
    );
}

export function removeAnnotation(lateral: Lateral, id: string): void {
  const before = changeable(lateral, id);
  if (!before) return;
  lateral.annotations.commit([{ id, before, after: null }], t("deleting an annotation"));
  if (lateral.place.getState().annotationId === id) lateral.place.openAnnotation(null);
  lateral.messages.say(
    `${t("Deleted the {tag} “{words}”.", {
      tag: nameOf(before.tag),
      words: isolated(shortWords(before)),
    })} ${counted(lateral, before.sourceId)}.`,
    { undo: true },
  );
}

/** Puts an annotation on other spans of the text that is open, as one step of undo. */
export function withSpans(lateral: Lateral, id: string, spans: readonly Selector[], label: string): void {
  const { document } = lateral.reading.getState();
  const before = changeable(lateral, id);
  if (!(document && before)) return;
  const { rejected: _, ...kept } = before;
  const inOrder = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const after = { ...kept, spans: inOrder, textHash: documentHash(document) };
  lateral.annotations.commit([{ id, before, after }], label);
}

/** An annotation as it is shown on the text that is open; null where it is not one of that text, or not known yet. */
function shownHere({ anchors, annotations, reading }: Lateral, id: string): Shown | null {
  const { source, document } = reading.getState();
  const record = annotations.getState().records.get(id);
  if (!(document && record && record.sourceId === source?.id)) return null;
  return asShown(record, document.text, anchors.getState().anchored);
}

/** Its spans on the text that is open, where all of them are sure; else the reader is told, and gets null. */
export function sureSpans(lateral: Lateral, id: string): readonly Selector[] | null {
  const shown = shownHere(lateral, id);
  if (shown && isSure(shown)) return shown.spans;
  lateral.messages.say(t("First say where this annotation belongs in the text as it is now."));
  return null;
}

/** The spans that a part is added to: those that are sure, of an annotation whose words were not found in whole, too. */
function spansToAddTo(lateral: Lateral, id: string): readonly Selector[] | null {
  const anchor = shownHere(lateral, id)?.anchor;
  if (anchor?.state !== "orphan" && anchor?.state !== "ambiguous") return sureSpans(lateral, id);
  return anchor.parts.flatMap(({ state, selector }) => (state === "changed" ? [] : (selector ?? [])));
}

/** Parts that overlap become one, since the parts of an annotation lie apart. */
export function joined(text: string, spans: readonly Selector[]): Selector[] {
  const parts: Selector[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (!last || span.start >= last.end) parts.push(span);
    else parts[parts.length - 1] = describe(text, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return parts;
}

/** Gives an annotation the selected words in place of its own, or as one more part of a broken quote. */
export function takeSelectedWords(lateral: Lateral, id: string, how: "instead" | "also"): void {
  const { source, document, selected } = lateral.reading.getState();
  const annotation = changeable(lateral, id);
  if (annotation?.sourceId !== source?.id) return;
  const selector = document && selected && selectorOf(document.text, selected);
  if (!(selector && annotation)) return;
  const others = how === "also" ? spansToAddTo(lateral, id) : [];
  if (!others) return;
  const label = how === "also" ? t("adding a part") : t("choosing other words");
  withSpans(lateral, id, joined(document.text, [...others, selector]), label);
  lateral.reading.select(null);
  lateral.messages.say(t("Now on “{words}”.", { words: isolated(shortWords({ spans: [selector] })) }), {
    undo: true,
  });
}

/**
 * Puts a part of an annotation on another span, which must not reach over another part.
 * @returns whether it did
 */
export function movePart(lateral: Lateral, id: string, part: number, moved: Span, label: string): boolean {
  const { document } = lateral.reading.getState();
  const spans = changeable(lateral, id) && sureSpans(lateral, id);
  if (!(document && spans?.[part])) return false;
  const others = spans.filter((_, index) => index !== part);
  if (moved.start >= moved.end || others.some((other) => spansOverlap(other, moved))) return false;
  const selector = describe(document.text, moved);
  withSpans(
    lateral,
    id,
    spans.map((one, index) => (index === part ? selector : one)),
    label,
  );
  return true;
}
