import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { t } from "../languages/index.ts";
import type { SourceDocument } from "../sources/index.ts";
import { closeTrace, mayTrace } from "../state/index.ts";
import { embeddedSet } from "../storage/index.ts";
import { guideOf } from "./guide/guide-store.ts";
import { ErrorBoundary } from "./kit/error-boundary.tsx";
import { hasTracing } from "./kit/has-tracing.ts";
import { useLateral } from "./kit/lateral-context.tsx";
import { useNarrow } from "./kit/use-narrow.ts";
import { useTask } from "./kit/use-task.ts";
import type { ViewProps } from "./kit/view-props.ts";
import { Panel } from "./panel/panel.tsx";
import { SheetGrip } from "./panel/sheet-grip.tsx";

const TracePanel = lazy(() =>
  import("./trace/trace-panel.tsx").then(({ TracePanel }) => ({ default: TracePanel })),
);
const SentencesPanel = lazy(() =>
  import("./sentences/sentences-panel.tsx").then(({ SentencesPanel }) => ({ default: SentencesPanel })),
);
const Practice = lazy(() => import("./task/practice.tsx").then(({ Practice }) => ({ default: Practice })));
const BesideLines = lazy(() =>
  import("./trace/beside-lines.tsx").then(({ BesideLines }) => ({ default: BesideLines })),
);

const Guide = lazy(() => import("./guide/guide.tsx").then(({ Guide }) => ({ default: Guide })));
const PrintedNotes = lazy(() =>
  import("./print/printed-notes.tsx").then(({ PrintedNotes }) => ({ default: PrintedNotes })),
);

/**
 * What stands beside the text: its annotations, or in their place its sentences, what the reader traces or what is told of
 * a hand-in, and the rules in the margin.
 */
export function BesideText({
  source,
  document,
  collection,
  documents,
  isSheet,
  onOpen,
  onClose,
}: ViewProps & {
  document: SourceDocument;
  /** Whether it is what a small screen shows. */
  isSheet: boolean;
  /** Something was asked that is answered here: a small screen shows it. */
  onOpen: () => void;
  /** Gives a small screen back to the text. */
  onClose: () => void;
}) {
  const lateral = useLateral();
  const open = useStore(lateral.tracing, (tracing) => tracing.open);
  const isGuided = useStore(guideOf(lateral), (guide) => guide.open !== null);
  const practice = useStore(lateral.task, (doing) => doing.practice);
  const task = useTask();
  const isNarrow = useNarrow();
  const isRead = useStore(lateral.annotations, ({ loaded }) => loaded === "all");
  const [hasSentences, setSentences] = useState(false);
  const showSentences = useCallback(() => setSentences(true), []);
  const hideSentences = useCallback(() => setSentences(false), []);

  // Closing a card on a small screen gives the text back.
  useEffect(
    () =>
      lateral.place.subscribe(({ annotationId }, before) => {
        if (isSheet && annotationId === null && before.annotationId !== null) onClose();
      }),
    [lateral, isSheet, onClose],
  );

  // A sentence that is asked about in the text is shown in the list, and what is told of a hand-in.
  useEffect(() => {
    if (open || practice) onOpen();
  }, [open, practice, onOpen]);

  // The first steps are tried in the text.
  useEffect(() => {
    if (isGuided) onClose();
  }, [isGuided, onClose]);

  // Whoever opens another card wants to see it.
  useEffect(
    () =>
      lateral.place.subscribe(({ annotationId }, before) => {
        const { open } = lateral.tracing.getState();
        if (annotationId === null || annotationId === before.annotationId) return;
        setSentences(false);
        if (!open) return;
        if (open.kind === "source" || open.annotationId !== annotationId) closeTrace(lateral);
      }),
    [lateral],
  );

  // A trace that did not begin on a card gives a small screen back to the text.
  useEffect(
    () =>
      lateral.tracing.subscribe(({ open }, before) => {
        if (!open && before.open && lateral.place.getState().annotationId === null) onClose();
      }),
    [lateral, onClose],
  );

  return (
    <>
      {isSheet && isNarrow && <SheetGrip onClose={onClose} />}
      {open ? (
        <ErrorBoundary key={open.kind} what={t("What you trace")}>
          <Suspense fallback={<section className="panel" />}>
            <TracePanel
              traced={open}
              source={source}
              collection={collection}
              documents={documents}
              onHide={onClose}
            />
          </Suspense>
        </ErrorBoundary>
      ) : practice ? (
        <ErrorBoundary what={t("What is told of your hand-in")}>
          <Suspense fallback={<section className="panel" />}>
            <Practice
              key={source.id}
              practice={practice}
              source={source}
              document={document}
              documents={documents}
              onHide={onClose}
            />
          </Suspense>
        </ErrorBoundary>
      ) : hasSentences ? (
        <ErrorBoundary what={t("The list of sentences")}>
          <Suspense fallback={<section className="panel" />}>
            <SentencesPanel
              key={source.id}
              sourceId={source.id}
              document={document}
              onDone={hideSentences}
              onClose={onClose}
            />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <Panel
          key={source.id}
          sourceId={source.id}
          document={document}
          onSentences={showSentences}
          onClose={onClose}
        />
      )}
      {isGuided && (
        <ErrorBoundary what={t("The guide")}>
          <Suspense fallback={null}>
            <Guide documents={documents} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isRead && embeddedSet() === null && (
        <ErrorBoundary what={t("What is printed")}>
          <Suspense fallback={null}>
            <PrintedNotes key={source.id} source={source} document={document} />
          </Suspense>
        </ErrorBoundary>
      )}
      {isRead && hasTracing() && mayTrace(task) && (
        <ErrorBoundary what={t("What stands in the margin")}>
          <Suspense fallback={null}>
            <BesideLines source={source} document={document} collection={collection} documents={documents} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
