import type { Element } from "hast";
import { memo, type ReactNode, useCallback, useMemo, useSyncExternalStore } from "react";
import type { Annotation, Segment, TagId } from "../../annotations/index.ts";
import { tagById } from "../../annotations/index.ts";
import { useMarks } from "./marks-context.tsx";

function unique(tags: readonly TagId[]): readonly TagId[] {
  return [...new Set(tags)];
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

function Mark({
  segment,
  annotations,
  text,
  current,
}: {
  segment: Segment;
  annotations: readonly Annotation[];
  text: string;
  current: string | null;
}) {
  const tags = unique(annotations.map(({ tag }) => tag));
  const begins = annotations.filter(({ spans }) => spans.some(({ start }) => start === segment.start));
  const isCurrent = current !== null && segment.ids.includes(current);
  const isStop = isCurrent && begins.some(({ id }) => id === current);
  return (
    <mark
      data-annotation={segment.ids.join(" ")}
      data-tag={tags.join(" ")}
      data-first={tags[0]}
      data-letter={unique(begins.map(({ tag }) => tag))
        .map((tag) => tagById(tag).name.charAt(0))
        .join("")}
      data-current={isCurrent || undefined}
      data-unsure={annotations.some(({ unsure }) => unsure) || undefined}
      aria-description={tags.map((tag) => tagById(tag).name).join(", ")}
      // A mark can be reached with `[` and `]`; one tab stop is enough where a text has hundreds.
      tabIndex={isStop ? 0 : -1}
    >
      <Underlined text={text} further={tags.slice(1)} />
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
        return (
          <Mark
            key={segment.start}
            segment={segment}
            annotations={annotations}
            text={words}
            current={current}
          />
        );
      })}
    </span>
  );
});
