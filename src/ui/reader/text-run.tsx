import type { Element } from "hast";
import { memo, type ReactNode, useCallback, useMemo, useSyncExternalStore } from "react";
import type { Annotation, Segment, TagId } from "../../annotations/index.ts";
import { tagById } from "../../annotations/index.ts";
import { useMarks } from "./marks-context.tsx";

function unique(tags: readonly TagId[]): readonly TagId[] {
  return tags.length < 2 ? tags : [...new Set(tags)];
}

/** The words with one more line under them for each further tag, so that overlapping tags all show. */
function Underlined({ text, further }: { text: string; further: readonly TagId[] }): ReactNode {
  const [tag, ...inner] = further;
  if (tag === undefined) return text;
  return (
    <span data-under={tag}>
      <Underlined text={text} further={inner} />
    </span>
  );
}

interface Look {
  readonly tags: readonly TagId[];
  /** The letters of the tags that begin here. */
  readonly letters: string;
  readonly unsure: boolean;
}

function begins({ spans }: Annotation, { start }: Segment): boolean {
  for (const span of spans) if (span.start === start) return true;
  return false;
}

function letterOf(tag: TagId): string {
  return tagById(tag).name.charAt(0);
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

function namesOf(tags: readonly TagId[]): string {
  return tags.map((tag) => tagById(tag).name).join(", ");
}

/** One segment as an element. A function and not a component: of these, too, there are tens of thousands. */
function markOf(
  segment: Segment,
  annotations: readonly Annotation[],
  text: string,
  current: string | null,
): ReactNode {
  const { tags, letters, unsure } = lookOf(segment, annotations);
  const isCurrent = current !== null && segment.ids.includes(current);
  const isStop =
    isCurrent && annotations.some((annotation) => annotation.id === current && begins(annotation, segment));
  return (
    <mark
      key={segment.start}
      data-annotation={segment.ids.join(" ")}
      data-tag={tags.join(" ")}
      data-letter={letters || undefined}
      data-current={isCurrent || undefined}
      data-unsure={unsure || undefined}
      aria-description={namesOf(tags)}
      // `[` and `]` reach every mark; one tab stop is enough where a text has hundreds.
      tabIndex={isStop ? 0 : undefined}
    >
      {tags.length === 1 ? text : <Underlined text={text} further={tags.slice(1)} />}
    </mark>
  );
}

/**
 * A stretch of text without markup of its own. It draws its marks and is drawn again only when one of them changes.
 * `node` is the parsed tree's `text-run` element; its `start` is in UTF-16 code units of the canonical text.
 */
export const TextRun = memo(function TextRun({ node }: { node?: Element | undefined }) {
  const store = useMarks();
  const child = node?.children[0];
  const text = child?.type === "text" ? child.value : "";
  const start = Number(node?.properties["start"] ?? 0);
  const span = useMemo(() => ({ start, end: start + text.length }), [start, text]);
  const subscribe = useCallback((listener: () => void) => store.subscribe(span, listener), [store, span]);
  const { segments, current } = useSyncExternalStore(subscribe, () => store.marks(span));
  return (
    <span data-start={start}>
      {segments.map((segment) => {
        const words = text.slice(segment.start - start, segment.end - start);
        const annotations = segment.ids.flatMap((id) => store.annotation(id) ?? []);
        if (annotations.length === 0) return words;
        return markOf(segment, annotations, words, current);
      })}
    </span>
  );
});
