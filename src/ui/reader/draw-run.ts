import type { Annotation, Segment, TagId } from "../../annotations/index.ts";
import { tagById } from "../../annotations/index.ts";
import type { MarkStore } from "../../state/index.ts";

/** A stretch of text that is drawn as one. */
export interface Run {
  readonly text: string;
  /** Where it starts in the canonical text, in UTF-16 code units. */
  readonly start: number;
}

/** How a mark looks. */
interface Look {
  readonly tags: readonly TagId[];
  /** The letters of the tags that begin here. */
  readonly letters: string;
  readonly unsure: boolean;
}

/**
 * Draws a run into its element: text, and a `<mark>` for each segment with annotations. What is there already and has
 * not changed stays the same node, so that focus, selection and screen readers keep their place.
 *
 * It is done by hand and not by React, which keeps several objects for each element: with 10,000 annotations they were
 * more memory than the text and the annotations together, and half of the time to open it.
 */
export function drawRun(element: Element, { text, start }: Run, store: MarkStore): void {
  const { segments, current } = store.marks({ start, end: start + text.length });
  let old = element.firstChild;
  let oldStart = start;
  for (const segment of segments) {
    while (old && oldStart < segment.start) {
      const next: ChildNode | null = old.nextSibling;
      oldStart += lengthOf(old);
      old.remove();
      old = next;
    }
    const words = text.slice(segment.start - start, segment.end - start);
    const annotations = segment.ids.flatMap((id) => store.annotation(id) ?? []);
    const kept = old !== null && oldStart === segment.start && isMark(old) === annotations.length > 0;
    const node: ChildNode = kept && old ? old : newNode(annotations);
    if (kept && old) {
      oldStart += lengthOf(old);
      old = old.nextSibling;
    }
    if (node instanceof Element) drawMark(node, { segment, annotations, words, current });
    else if (node.nodeValue !== words) node.nodeValue = words;
    if (!kept) element.insertBefore(node, old);
  }
  while (old) {
    const next: ChildNode | null = old.nextSibling;
    old.remove();
    old = next;
  }
}

function lengthOf(node: Node): number {
  return node.textContent?.length ?? 0;
}

function isMark(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE;
}

function newNode(annotations: readonly Annotation[]): ChildNode {
  return annotations.length === 0 ? document.createTextNode("") : document.createElement("mark");
}

interface Drawn {
  readonly segment: Segment;
  readonly annotations: readonly Annotation[];
  readonly words: string;
  /** The open annotation's id. */
  readonly current: string | null;
}

function drawMark(mark: Element, { segment, annotations, words, current }: Drawn): void {
  const { tags, letters, unsure } = lookOf(segment, annotations);
  const isCurrent = current !== null && segment.ids.includes(current);
  const isStop = isCurrent && annotations.some((one) => one.id === current && begins(one, segment));
  const tagNames = tags.join(" ");
  const isOther = mark.getAttribute("data-tag") !== tagNames || mark.textContent !== words;
  set(mark, "data-annotation", segment.ids.join(" "));
  set(mark, "data-tag", tagNames);
  set(mark, "data-letter", letters || null);
  set(mark, "data-current", isCurrent ? "true" : null);
  set(mark, "data-unsure", unsure ? "true" : null);
  set(mark, "aria-description", namesOf(tags));
  // `[` and `]` reach every mark; one tab stop is enough where a text has hundreds.
  if (isStop) set(mark, "tabindex", "0");
  // Not taken away: an element that has the focus would lose it.
  else if (mark.getAttribute("tabindex") === "0") set(mark, "tabindex", "-1");
  if (isOther) mark.replaceChildren(underlined(words, tags.slice(1)));
}

/** Sets what differs only: a write of the same value, too, is told to screen readers. */
function set(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** The words with one more line under them for each further tag, so that overlapping tags all show. */
function underlined(words: string, [tag, ...inner]: readonly TagId[]): Node {
  if (tag === undefined) return document.createTextNode(words);
  const line = document.createElement("span");
  line.dataset["under"] = tag;
  line.append(underlined(words, inner));
  return line;
}

function lookOf(segment: Segment, annotations: readonly Annotation[]): Look {
  const [only] = annotations;
  // Nearly all are such, and a long text has tens of thousands.
  if (only && annotations.length === 1) {
    const letters = begins(only, segment) ? letterOf(only.tag) : "";
    return { tags: [only.tag], letters, unsure: only.unsure };
  }
  const starting = annotations.filter((annotation) => begins(annotation, segment));
  return {
    tags: unique(annotations.map(({ tag }) => tag)),
    letters: unique(starting.map(({ tag }) => tag))
      .map(letterOf)
      .join(""),
    unsure: annotations.some(({ unsure }) => unsure),
  };
}

function begins({ spans }: Annotation, { start }: Segment): boolean {
  for (const span of spans) if (span.start === start) return true;
  return false;
}

function letterOf(tag: TagId): string {
  return tagById(tag).name.charAt(0);
}

function namesOf(tags: readonly TagId[]): string {
  return tags.map((tag) => tagById(tag).name).join(", ");
}

function unique(tags: readonly TagId[]): readonly TagId[] {
  return tags.length < 2 ? tags : [...new Set(tags)];
}
