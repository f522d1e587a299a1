import type { Segment, TagId } from "../../annotations/index.ts";
import { tagNames } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import type { MarkStore, Shown } from "../../state/index.ts";
import type { Span } from "../../text/index.ts";

/** A stretch of text that is drawn as one, by its span in the canonical text. */
export interface Run extends Span {
  /** Shows the stretch, from the start as nothing but its text. */
  readonly element: Element;
}

/**
 * Draws a run's marks: in place of its text alone, text and a `<mark>` for each segment with annotations. What is there already and has
 * not changed stays the same node, so that focus, selection and screen readers keep their place.
 *
 * It is done by hand and not by React, which keeps several objects for each element: with 10,000 annotations they were
 * more memory than the text and the annotations together, and a fifth of the time to open it.
 */
export function drawRun({ element, start, end }: Run, store: MarkStore): void {
  const { segments, current } = store.marks({ start, end });
  const text = element.textContent ?? "";
  const there = { node: element.firstChild, start };
  for (const segment of segments) {
    dropUntil(segment.start, there);
    const words = text.slice(segment.start - start, segment.end - start);
    const annotations = segment.ids.flatMap((id) => store.annotation(id) ?? []);
    const look = annotations.length === 0 ? null : lookOf(segment, annotations, current);
    const { node } = there;
    if (node !== null && there.start === segment.start && isMark(node) === (look !== null)) {
      stepOver(there);
      if (look !== null) redrawMark(node as Element, look, words);
      else if (node.nodeValue !== words) node.nodeValue = words;
    } else {
      element.insertBefore(look === null ? document.createTextNode(words) : newMark(look, words), node);
    }
  }
  dropUntil(Number.POSITIVE_INFINITY, there);
}

/** The next node that was drawn before, and the offset at which it was drawn. */
interface There {
  node: ChildNode | null;
  start: number;
}

/** To be done before the node's text changes. */
function stepOver(there: There): void {
  there.start += there.node?.textContent?.length ?? 0;
  there.node = there.node?.nextSibling ?? null;
}

function dropUntil(offset: number, there: There): void {
  while (there.node && there.start < offset) {
    const { node } = there;
    stepOver(there);
    node.remove();
  }
}

function isMark(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** All that stands on a mark, by the attributes' names; null where one is missing. */
type Look = Readonly<Record<string, string | null>> & { readonly "data-tag": string };

function newMark(look: Look, words: string): Element {
  const mark = document.createElement("mark");
  for (const [name, value] of Object.entries(look)) if (value !== null) mark.setAttribute(name, value);
  mark.append(underlined(words, furtherTags(look)));
  return mark;
}

/** Writes what differs only: a write of the same value, too, is told to screen readers. */
function redrawMark(mark: Element, look: Look, words: string): void {
  const isOther = mark.getAttribute("data-tag") !== look["data-tag"] || mark.textContent !== words;
  for (const [name, value] of Object.entries(look)) {
    const there = mark.getAttribute(name);
    if (there === value) continue;
    if (value !== null) mark.setAttribute(name, value);
    else if (name !== "tabindex") mark.removeAttribute(name);
    // An element that has the focus would lose it with its tab stop.
    else if (there === "0") mark.setAttribute(name, "-1");
  }
  if (isOther) mark.replaceChildren(underlined(words, furtherTags(look)));
}

function furtherTags(look: Look): readonly string[] {
  return look["data-tag"].split(" ").slice(1);
}

/** The words with one more line under them for each further tag, so that overlapping tags all show. */
function underlined(words: string, [tag, ...inner]: readonly string[]): Node {
  if (tag === undefined) return document.createTextNode(words);
  const line = document.createElement("span");
  line.dataset["under"] = tag;
  line.append(underlined(words, inner));
  return line;
}

function lookOf(segment: Segment, annotations: readonly Shown[], current: string | null): Look {
  const tags = unique(annotations.map(({ tag }) => tag));
  const starting = annotations.filter((annotation) => begins(annotation, segment));
  const isChanged = annotations.some(({ anchor }) => anchor?.state === "changed");
  const names = tags.map((tag) => t(tagNames[tag]));
  return {
    "data-anchor": isChanged ? "changed" : null,
    "data-annotation": segment.ids.join(" "),
    "data-tag": tags.join(" "),
    "data-letter": lettersOf(starting),
    "data-end": lettersOf(annotations.filter((annotation) => ends(annotation, segment))),
    "data-current": current !== null && segment.ids.includes(current) ? "true" : null,
    "data-unsure": annotations.some(({ unsure }) => unsure) ? "true" : null,
    "aria-description": (isChanged ? [...names, t("words changed")] : names).join(", "),
    // `[` and `]` reach every mark; one tab stop is enough where a text has hundreds.
    tabindex: starting.some(({ id }) => id === current) ? "0" : null,
  };
}

/** The first letters of the tags, each once; null where there are none. Styles make a sign and words of them. */
function lettersOf(annotations: readonly Shown[]): string | null {
  return (
    unique(annotations.map(({ tag }) => tag)).reduce((all, tag) => all + tag.charAt(0).toUpperCase(), "") ||
    null
  );
}

function begins({ spans }: Shown, { start }: Segment): boolean {
  for (const span of spans) if (span.start === start) return true;
  return false;
}

function ends({ spans }: Shown, { end }: Segment): boolean {
  for (const span of spans) if (span.end === end) return true;
  return false;
}

function unique(tags: readonly TagId[]): readonly TagId[] {
  return tags.length < 2 ? tags : [...new Set(tags)];
}
