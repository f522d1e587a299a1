import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import type { Annotation } from "../../annotations/index.ts";
import type { Source, SourceDocument } from "../../sources/index.ts";
import { afterPaint, asDrawn, createMarkStore, type Lateral, type MarkStore } from "../../state/index.ts";
import { readingDirection } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { MarksContext } from "./marks-context.tsx";
import { createSectionGate } from "./section-gate.ts";
import { paneOf, restoreScroll, showSpan } from "./show-span.ts";
import { SourceHeader } from "./source-header.tsx";
import { SourceText } from "./source-text.tsx";
import { useMarkOpening } from "./use-mark-opening.ts";
import { useRememberedScroll } from "./use-remembered-scroll.ts";

// What opens beside the words is loaded after the words are there.
const Selecting = lazy(() => import("./selecting.tsx").then(({ Selecting }) => ({ default: Selecting })));
const ChoiceMenu = lazy(() =>
  import("./choice-menu.tsx").then(({ ChoiceMenu }) => ({ default: ChoiceMenu })),
);

const OverviewStrip = lazy(() =>
  import("./overview-strip.tsx").then(({ OverviewStrip }) => ({ default: OverviewStrip })),
);

const none: readonly Annotation[] = [];

/** The marks of a source, kept equal with its annotations and what is known of them while it is on screen. */
function useMarkStore(sourceId: string, { text }: SourceDocument) {
  const { anchors, annotations } = useLateral();
  const marks = useMemo(
    () =>
      createMarkStore(sourceId, annotations.getState().placed.get(sourceId) ?? none, (record) =>
        asDrawn(record, text, anchors.getState().anchored),
      ),
    [anchors, annotations, sourceId, text],
  );
  useEffect(() => {
    const catchUp = () => marks.catchUp(annotations.getState().placed.get(sourceId) ?? none);
    catchUp();
    const stops = [annotations.onChange(marks.apply), anchors.subscribe(catchUp)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [anchors, annotations, marks, sourceId]);
  return marks;
}

/** Where reading goes on: the remembered place, else the open annotation. UTF-16 code units of the canonical text. */
function firstOffset({ place }: Lateral, marks: MarkStore): number {
  const { at, annotationId } = place.getState();
  return at ?? marks.annotation(annotationId ?? "")?.spans[0]?.start ?? 0;
}

interface Choice {
  readonly anchor: Element;
  readonly annotations: readonly Annotation[];
}

/** One source with its tags: where people read. */
export function Reader({
  source,
  document,
  onOpenCard,
  textId = "text",
  heading,
}: {
  source: Source;
  document: SourceDocument;
  /** The reader asked to see an annotation's card. */
  onOpenCard: () => void;
  /** The id of the element that holds the text: of two readers on one page each has its own. */
  textId?: string;
  /** What the source's title is, where it isn't the page's: of two readers on one page neither is. */
  heading?: "h2";
}) {
  const lateral = useLateral();
  const text = useRef<HTMLDivElement>(null);
  const marks = useMarkStore(source.id, document);
  const gate = useMemo(
    () => createSectionGate(document.sections, firstOffset(lateral, marks)),
    [document, lateral, marks],
  );
  const isLoaded = useStore(lateral.annotations, ({ loaded }) => loaded === "all");
  const [choice, setChoice] = useState<Choice | null>(null);

  useLayoutEffect(() => {
    lateral.reading.open(source, document, (offset) => {
      if (gate.require(offset)) flushSync(() => undefined);
    });
    return () => lateral.reading.close();
  }, [lateral, source, document, gate]);

  useLayoutEffect(() => {
    const follow = ({ annotationId }: { annotationId: string | null }) => marks.setCurrent(annotationId);
    follow(lateral.place.getState());
    return lateral.place.subscribe(follow);
  }, [lateral, marks]);
  useRememberedScroll(text);

  useLayoutEffect(() => {
    const { at, annotationId } = lateral.place.getState();
    const opened = annotationId === null ? null : marks.annotation(annotationId);
    if (!text.current) return;
    if (at !== null) restoreScroll(text.current, at);
    else if (opened?.spans[0]) showSpan(lateral, text.current, opened.spans[0]);
    else (paneOf(text.current) ?? window).scrollTo({ top: 0, behavior: "instant" });
  }, [lateral, marks]);

  const show = useCallback(
    (id: string | null) => {
      const span = marks.annotation(id ?? "")?.spans[0];
      if (span && text.current) showSpan(lateral, text.current, span);
    },
    [lateral, marks],
  );

  const openCard = useCallback(
    (id: string) => {
      lateral.place.openAnnotation(id);
      onOpenCard();
      // On a small screen the cards come over the text, also where the one that is asked for was open already.
      afterPaint(() => show(id));
    },
    [lateral, onOpenCard, show],
  );

  // A card that was opened in the panel shows its passage. Once all is painted, so that nothing is laid out twice.
  useEffect(() => {
    let stop: (() => void) | null = null;
    const unsubscribe = lateral.place.subscribe(({ annotationId }, before) => {
      if (annotationId === before.annotationId) return;
      stop?.();
      stop = afterPaint(() => show(annotationId));
    });
    return () => {
      unsubscribe();
      stop?.();
    };
  }, [lateral, show]);

  const open = useCallback(
    (anchor: Element, ids: readonly string[] = anchor.getAttribute("data-annotation")?.split(" ") ?? []) => {
      const here = ids.flatMap((id) => marks.annotation(id) ?? []);
      const only = here.length === 1 ? here[0] : undefined;
      if (only) openCard(only.id);
      setChoice(only || here.length === 0 ? null : { anchor, annotations: here });
    },
    [marks, openCard],
  );

  useMarkOpening(text, open);

  useEffect(() => {
    lateral.reading.chooseBy((ids) => {
      const mark = text.current?.querySelector(`mark[data-annotation~="${CSS.escape(ids[0] ?? "")}"]`);
      if (mark) open(mark, ids);
    });
  }, [lateral, open]);

  const close = useCallback(() => setChoice(null), []);

  return (
    <MarksContext value={marks}>
      <article className="reader" aria-label={source.title} lang={source.language}>
        <SourceHeader source={source} document={document} heading={heading} />
        <div ref={text} className="text" id={textId} tabIndex={-1} dir={readingDirection(document.text)}>
          <SourceText document={document} gate={gate} text={text} begin={isLoaded} />
        </div>
      </article>
      <Suspense fallback={<div className="overview" />}>
        <OverviewStrip sourceId={source.id} text={document.text} root={text} />
      </Suspense>
      <Suspense fallback={null}>
        <Selecting root={text} />
        {choice && (
          <ChoiceMenu
            anchor={choice.anchor}
            annotations={choice.annotations}
            onClose={close}
            onChoose={({ id }) => {
              close();
              openCard(id);
            }}
          />
        )}
      </Suspense>
    </MarksContext>
  );
}
