import { lazy, Suspense, useCallback, useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Annotation } from "../../annotations/index.ts";
import { tagCoverage } from "../../annotations/index.ts";
import { formatNumber, plural, t } from "../../languages/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { hasHints, listAsShown, offeredTags } from "../../state/index.ts";
import { embeddedSet } from "../../storage/index.ts";
import { guidedIn, guideOf } from "../guide/guide-store.ts";
import { ErrorBoundary } from "../kit/error-boundary.tsx";
import { useLateral } from "../kit/lateral-context.tsx";
import { MixBar } from "../kit/mix-bar.tsx";
import { rich } from "../kit/rich.tsx";
import { useAnnotations } from "../kit/use-annotations.ts";
import { useLater } from "../kit/use-later.ts";
import { useAnchored } from "../kit/use-shown.ts";
import { useTask } from "../kit/use-task.ts";
import { AlignedCards } from "./aligned-cards.tsx";
import { useFiltered } from "./use-filtered.ts";

const ManyCards = lazy(() => import("./many-cards.tsx").then(({ ManyCards }) => ({ default: ManyCards })));
const ToCheck = lazy(() => import("../anchors/to-check.tsx").then(({ ToCheck }) => ({ default: ToCheck })));

/** With more cards than this there is no room beside the passages, and only those in sight are in the page. */
const alignedAtMost = 400;

const none: readonly Annotation[] = [];

function EmptyPanel({ letters, sourceId }: { letters: boolean; sourceId: string }) {
  const guide = guideOf(useLateral());
  const task = useTask();
  return (
    <div className="panel-empty">
      <p>
        <strong>{t("Nothing tagged here yet.")}</strong>
      </p>
      <p>
        {letters
          ? t("Select words in the text, then choose a tag or press its letter.")
          : t("Select words in the text, then choose a tag.")}
      </p>
      <ul>
        {offeredTags(task).map(({ id, name, key, definition }) => (
          <li key={id}>
            <span className="tag-line" data-under={id}>
              {t(name)}
            </span>{" "}
            {letters && <kbd>{key.toUpperCase()}</kbd>}
            {hasHints(task) && <p className="hint">{t(definition)}</p>}
          </li>
        ))}
      </ul>
      {letters && (
        <p className="hint">
          {rich("Without a mouse: {next} selects the next sentence, {help} lists all keys.", {
            next: <kbd>J</kbd>,
            help: <kbd>?</kbd>,
          })}
        </p>
      )}
      {embeddedSet() === null && hasHints(task) && (
        <p className="panel-guide">
          {guidedIn.has(sourceId) && (
            <button type="button" onClick={() => guide.setState({ open: "first-steps" })}>
              {t("Try it with three tags")}
            </button>
          )}
          <button type="button" className="link" onClick={() => guide.setState({ open: "which-tag" })}>
            {t("Which tag is this?")}
          </button>
        </p>
      )}
    </div>
  );
}

/** The source's annotations in text order, beside their passages where there is room. */
export function Panel({
  sourceId,
  document,
  onSentences,
  onClose,
}: {
  sourceId: string;
  document: SourceDocument;
  /** The sentences of the text are to be listed in the annotations' place. */
  onSentences: () => void;
  /** Gives a small screen back to the text. */
  onClose: () => void;
}) {
  const lateral = useLateral();
  const listed = useAnnotations(({ loaded, placed }) =>
    loaded === "all" ? (placed.get(sourceId) ?? none) : null,
  );
  const annotations = listed ?? none;
  const filter = useStore(lateral.panel);
  const openId = useLater(lateral.place, ({ annotationId }) => annotationId);
  const letters = useStore(lateral.preferences, ({ letterKeys }) => letterKeys);
  const list = listAsShown(annotations, document.text, useAnchored());
  const task = useTask();
  const coverage = useMemo(() => tagCoverage(document.text.length, list.counted), [document, list]);
  const shown = useFiltered(list.drawn, filter);
  const apart = useFiltered(list.apart, filter);

  // Whoever is to choose words needs the text, which the panel covers on a small screen.
  useEffect(
    () =>
      lateral.anchors.subscribe(({ choosing }, before) => {
        if (choosing && choosing !== before.choosing) onClose();
      }),
    [lateral, onClose],
  );

  const toggle = useCallback(
    (id: string) => {
      const { annotationId } = lateral.place.getState();
      lateral.place.openAnnotation(annotationId === id ? null : id);
    },
    [lateral],
  );

  return (
    <section
      className="panel"
      aria-labelledby="panel-title"
      // Without cards nothing in it takes the focus, and it could not be scrolled by keyboard.
      tabIndex={annotations.length === 0 ? 0 : undefined}
    >
      <header className="panel-head">
        <div className="panel-title">
          <h2 id="panel-title">{t("Annotations")}</h2>
          {embeddedSet() === null && (
            <button type="button" className="quiet panel-sentences" onClick={onSentences}>
              {t("Sentences")}
            </button>
          )}
          <button
            type="button"
            className="quiet only-sheet"
            aria-label={t("Close annotations")}
            onClick={onClose}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        {annotations.length > 0 && (
          <>
            <MixBar coverage={coverage} label={t("Share of this text by tag")} />
            <input
              type="search"
              id="panel-search"
              aria-label={t("Search annotations")}
              placeholder={t("Search words, notes, speakers")}
              value={filter.query}
              onChange={(event) => lateral.panel.search(event.target.value)}
            />
            <fieldset className="filters">
              <legend className="unseen">{t("Show")}</legend>
              {offeredTags(task).map(({ id, name }) => (
                <label key={id} className="check">
                  <input
                    type="checkbox"
                    checked={!filter.hidden.has(id)}
                    onChange={() => lateral.panel.toggle(id)}
                  />
                  <span className="tag-line" data-under={id}>
                    {t(name)} {formatNumber(coverage.counts[id])}
                  </span>
                </label>
              ))}
            </fieldset>
          </>
        )}
        {list.drawn !== annotations && (
          <ErrorBoundary what={t("What is to be checked")}>
            <Suspense fallback={null}>
              <ToCheck
                sourceId={sourceId}
                document={document}
                drawn={shown}
                apart={apart}
                openId={openId}
                onToggle={toggle}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      </header>
      {listed === null && <p className="panel-empty late">{t("Reading your annotations…")}</p>}
      {listed?.length === 0 && <EmptyPanel letters={letters} sourceId={sourceId} />}
      {annotations.length > 0 && shown.length === 0 && apart.length === 0 && (
        <p className="panel-empty">
          {plural(
            annotations.length,
            "The one annotation doesn’t fit.",
            "None of the {count} annotations fits.",
          )}{" "}
          <button type="button" className="link" onClick={lateral.panel.clear}>
            {t("Show all")}
          </button>
        </p>
      )}
      {shown.length > alignedAtMost ? (
        <Suspense fallback={null}>
          <ManyCards shown={shown} openId={openId} onToggle={toggle} />
        </Suspense>
      ) : (
        // A list of nothing is none.
        shown.length > 0 && <AlignedCards shown={shown} openId={openId} onToggle={toggle} />
      )}
    </section>
  );
}
