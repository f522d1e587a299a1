import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { tagById, tagNames } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { atSource, writePlace } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { rich } from "../kit/rich.tsx";
import { useAnnotations } from "../kit/use-annotations.ts";
import { useTouched } from "../kit/use-touched.ts";
import { showPlace } from "../trace/show-place.ts";
import { type FirstTask, firstTasks, outcomeOf, placeOf } from "./first-tasks.ts";
import { guideOf } from "./guide-store.ts";
import "./guide.css";

/** Three tags to try, one after the other; left at any time. What is tagged is the reader's own from the beginning. */
export function FirstSteps({ documents }: { documents: ReadonlyMap<string, SourceDocument> }) {
  const lateral = useLateral();
  const placed = useAnnotations((state) => state.placed);
  const [at, setAt] = useState(0);
  const [before] = useState(() => new Set(lateral.annotations.getState().records.keys()));
  const heading = useRef<HTMLHeadingElement>(null);
  const task = firstTasks[at];
  const close = () => guideOf(lateral).setState({ open: null });

  // Each step begins where it is read; the first one too, since a button opened it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step anew
  useEffect(() => heading.current?.focus({ preventScroll: true }), [at]);

  return (
    <section className="first-steps" aria-labelledby="first-steps-title">
      <header>
        <h2 id="first-steps-title" ref={heading} tabIndex={-1}>
          {task
            ? t("Try it: {step} of {all}", { step: at + 1, all: firstTasks.length })
            : t("You know all three")}
        </h2>
        <button type="button" className="quiet" onClick={close}>
          {task ? t("Skip") : t("Close")}
        </button>
      </header>
      {task ? (
        <Step
          key={task.tag}
          task={task}
          place={placeOf(task, documents.get(task.sourceId)?.text ?? "")}
          outcome={outcomeOf(
            task,
            placeOf(task, documents.get(task.sourceId)?.text ?? ""),
            placed.get(task.sourceId) ?? [],
            before,
          )}
          onNext={() => setAt(at + 1)}
        />
      ) : (
        <>
          <p>
            {t(
              "Cards beside the text take notes and details. Undo takes back any step. Export (↧), in the bar above, saves what you tagged as a file; until then it stays in this browser.",
            )}
          </p>
          <p>{t("Go on with this text, or add texts of your own under “Add sources”.")}</p>
        </>
      )}
    </section>
  );
}

function Step({
  task,
  place,
  outcome: { isDone, fits },
  onNext,
}: {
  task: FirstTask;
  place: ReturnType<typeof placeOf>;
  outcome: ReturnType<typeof outcomeOf>;
  onNext: () => void;
}) {
  const lateral = useLateral();
  const openId = useStore(lateral.place, ({ sourceId }) => sourceId);
  const isTouched = useTouched();
  const hasLetters = useStore(lateral.preferences, ({ letterKeys }) => letterKeys) && !isTouched;
  const { key } = tagById(task.tag);
  const tag = (
    <span className="tag-line" data-under={task.tag}>
      {t(tagNames[task.tag])}
    </span>
  );
  const isHere = openId === task.sourceId;
  return (
    <>
      <p>{t(task.asks)}</p>
      {!isHere && (
        <p>
          <a href={writePlace(atSource(task.sourceId))}>{t("Open the text")}</a>
        </p>
      )}
      <p role="status">
        {!isDone &&
          isHere &&
          (hasLetters
            ? rich("Select them and choose {tag} or press {key}.", {
                tag,
                key: <kbd>{key.toUpperCase()}</kbd>,
              })
            : rich("Select them and choose {tag}.", { tag }))}
        {isDone && fits && t("Yes. {reason}", { reason: t(task.reason) })}
        {isDone &&
          !fits &&
          t("Tagged. We thought of “{words}”. {reason} Does yours fit as well?", {
            words: task.words.replace(/^“|”$/g, ""),
            reason: t(task.reason),
          })}
      </p>
      <div className="first-acts">
        {isHere && place && !isDone && (
          <button type="button" onClick={() => showPlace(lateral, { id: task.sourceId, ...place })}>
            {t("Show me where")}
          </button>
        )}
        {isDone && (
          <button type="button" className="primary" onClick={onNext}>
            {t("Next")}
          </button>
        )}
      </div>
    </>
  );
}
