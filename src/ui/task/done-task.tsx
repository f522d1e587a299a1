import { useLayoutEffect } from "react";
import { createPortal } from "react-dom";
import { useStore } from "zustand";
import type { Exercise } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import type { Collection } from "../../sources/index.ts";
import { beginTask, enterTask, type Lateral, leaveTask, taskProgressOf } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { BeginSheet } from "./begin-sheet.tsx";
import { TaskPanel } from "./task-panel.tsx";
import type { TaskProps } from "./task-props.ts";
import "./task.css";

/** Goes to a collection that is none of an exercise; null where there is none. */
function wayOut(lateral: Lateral, collections: readonly Collection[]): (() => void) | null {
  const isOther = collections.some(({ exerciseId }) => exerciseId === undefined);
  return isOther ? () => leaveTask(lateral, collections) : null;
}

/**
 * An exercise that is done: the task beside the text, or before it is begun what it asks for, in the place of the text.
 * @param exercise null where it can't be read
 */
export function DoneTask({ exercise, ...props }: TaskProps & { exercise: Exercise | null }) {
  const lateral = useLateral();
  const leave = wayOut(lateral, props.collections);
  if (exercise) return <ReadTask exercise={exercise} leave={leave} {...props} />;
  return (
    <section className="library task" aria-label={t("Exercise")}>
      <p role="alert">
        {t("This exercise can’t be read: a newer Lateral may have made it. What you tagged in it is kept.")}
      </p>
      {leave && (
        <button type="button" onClick={leave}>
          {t("Leave the exercise")}
        </button>
      )}
    </section>
  );
}

function ReadTask({
  exercise,
  leave,
  ...props
}: TaskProps & { exercise: Exercise; leave: (() => void) | null }) {
  const lateral = useLateral();
  const { begun } = useStore(taskProgressOf(lateral, exercise.id));
  const view = useStore(lateral.place, (place) => place.view);
  const isBegun = begun !== null;

  useLayoutEffect(() => {
    enterTask(lateral, isBegun ? exercise : null);
    return () => enterTask(lateral, null);
  }, [lateral, exercise, isBegun]);

  if (isBegun) return <TaskPanel exercise={exercise} begun={begun} onLeave={leave} {...props} />;
  const stage = document.querySelector(".stage");
  if (!stage || view !== null) return null;
  const begin = () => beginTask(lateral, exercise.id);
  return createPortal(<BeginSheet exercise={exercise} isBegun={false} onBegin={begin} />, stage);
}
