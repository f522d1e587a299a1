import { useId, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Exercise } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import { taskSourceId } from "../../sources/index.ts";
import { atSource, embeddedExercise, offeredTags, taskProgressOf, writePlace } from "../../state/index.ts";
import { Dialog } from "../kit/dialog.tsx";
import { useLateral } from "../kit/lateral-context.tsx";
import { NoteText } from "../kit/note-text.tsx";
import { rich } from "../kit/rich.tsx";
import { CollectionViews } from "../library/collection-views.tsx";
import { CodeNameField } from "./code-name-field.tsx";
import { HandInDialog } from "./hand-in-dialog.tsx";
import { momentInWords, progressInWords, timeInWords } from "./progress-words.ts";
import type { TaskProps } from "./task-props.ts";
import { useTagCounts } from "./use-tag-counts.ts";

/** The task of an exercise beside the text: what to do, what to read, how far it is, and handing in. */
export function TaskPanel({
  exercise,
  begun,
  documents,
  openId,
  onOpen,
  onLeave,
}: Omit<TaskProps, "collections"> & {
  exercise: Exercise;
  /** ISO 8601. */
  begun: string;
  /** Null where there is nowhere else to go. */
  onLeave: (() => void) | null;
}) {
  const lateral = useLateral();
  const { handedIn } = useStore(taskProgressOf(lateral, exercise.id));
  const [dialog, setDialog] = useState<"hand-in" | "name" | null>(null);
  const counts = useTagCounts(exercise);
  const isRead = exercise.sources.every(({ id }) => documents.has(taskSourceId(exercise.id, id)));
  const id = useId();
  const last = handedIn.at(-1);
  return (
    <>
      <section className="library task" aria-labelledby={id}>
        <header>
          <p className="source-kind">{exercise.key === null ? t("Exercise") : t("Exercise for practice")}</p>
          <h2 id={id}>{exercise.title}</h2>
        </header>
        {exercise.task.trim() !== "" && (
          <details open className="task-words">
            <summary>{t("Task")}</summary>
            <NoteText>{exercise.task}</NoteText>
          </details>
        )}
        <nav aria-label={t("Texts of the exercise")}>
          <ul className="entries">
            {exercise.sources.map((source, at) => {
              const sourceId = taskSourceId(exercise.id, source.id);
              return (
                <li key={source.id}>
                  <a
                    className="entry"
                    href={writePlace(atSource(sourceId))}
                    aria-current={sourceId === openId ? "page" : undefined}
                    onClick={onOpen}
                  >
                    <span className="entry-title" dir="auto">
                      {source.title}
                    </span>
                    <span className="entry-kind">
                      {plural(counts[at] ?? 0, "{count} tag", "{count} tags")}
                    </span>
                  </a>
                </li>
              );
            })}
          </ul>
          {/* The page of an exercise has no room for them. */}
          {exercise.tracing && exercise.sources.length > 1 && embeddedExercise() === null && (
            <CollectionViews onOpen={onOpen} />
          )}
        </nav>
        <div className="task-progress">
          <p>{progressInWords(counts)}</p>
          <TimeSoFar key={counts.join()} begun={begun} minutes={exercise.minutes} />
          {last !== undefined && (
            <p className="hint">
              {plural(
                handedIn.length,
                "Handed in once, last on {moment}.",
                "Handed in {count} times, last on {moment}.",
                { moment: momentInWords(last) },
              )}
            </p>
          )}
        </div>
        <div className="task-acts">
          <button type="button" className="primary" disabled={!isRead} onClick={() => setDialog("hand-in")}>
            {t("Hand in")}
          </button>
          <button type="button" className="link" onClick={() => setDialog("name")}>
            {t("Change code name")}
          </button>
          {onLeave && (
            <button type="button" className="link" onClick={onLeave}>
              {t("Leave the exercise")}
            </button>
          )}
        </div>
        {exercise.hints && <TagRules exercise={exercise} />}
      </section>
      {dialog === "hand-in" && (
        <HandInDialog
          exercise={exercise}
          documents={documents}
          onShow={onOpen}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === "name" && (
        <Dialog title={t("Code name")} onClose={() => setDialog(null)}>
          <CodeNameField />
          <div className="dialog-foot">
            <button type="button" className="primary" onClick={() => setDialog(null)}>
              {t("Keep")}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** Told once, and anew with each tag: nothing ticks beside a text that is read. */
function TimeSoFar({ begun, minutes }: { begun: string; minutes: number | null }) {
  const { now } = useLateral();
  const words = useMemo(() => timeInWords(begun, now(), minutes), [begun, minutes, now]);
  return <p className="hint">{words}</p>;
}

function TagRules({ exercise }: { exercise: Exercise }) {
  return (
    <section className="task-rules" aria-label={t("Rules of the tags")}>
      {offeredTags(exercise).map(({ id, name, definition, rules }) => (
        <details key={id}>
          <summary>
            {rich("Rules: {tag}", {
              tag: (
                <span className="tag-line" data-under={id}>
                  {t(name)}
                </span>
              ),
            })}
          </summary>
          <p>{t(definition)}</p>
          <ol>
            {rules.map((rule) => (
              <li key={rule}>{t(rule)}</li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}
