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

/**
 * One segment as an element. A function and not a component, and no attribute that can be told from another one: a long
 * text has tens of thousands of these.
 */
function markOf(
  segment: Segment,
  annotations: readonly Annotation[],
  text: string,
  current: string | null,
): ReactNode {
  const tags = unique(annotations.map(({ tag }) => tag));
  const begins = annotations.filter(({ spans }) => spans.some(({ start }) => start === segment.start));
  const letters = unique(begins.map(({ tag }) => tag)).map((tag) => tagById(tag).name.charAt(0));
  const isCurrent = current !== null && segment.ids.includes(current);
  const isStop = isCurrent && begins.some(({ id }) => id === current);
  return (
    <mark
      key={segment.start}
      data-annotation={segment.ids.join(" ")}
      data-tag={tags.join(" ")}
      data-letter={letters.length > 0 ? letters.join("") : undefined}
      data-current={isCurrent || undefined}
      data-unsure={annotations.some(({ unsure }) => unsure) || undefined}
      aria-description={tags.map((tag) => tagById(tag).name).join(", ")}
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
