import { useMemo } from "react";
import { useStore } from "zustand";
import { embeddedExercise, keptExercise, paperOf, type ShelfDesk } from "../../state/index.ts";
import { useShelfDesk } from "../kit/use-shelf-desk.ts";
import { DoneTask } from "./done-task.tsx";
import type { TaskProps } from "./task-props.ts";

/** The exercise that is done in the open collection, where else the library stands; nothing until it is read. */
export function Task(props: TaskProps & { exerciseId: string }) {
  const embedded = embeddedExercise();
  return embedded ? <DoneTask exercise={embedded.exercise} {...props} /> : <TaskOfShelf {...props} />;
}

function TaskOfShelf({ exerciseId, ...props }: TaskProps & { exerciseId: string }) {
  const desk = useShelfDesk(true);
  return desk && <KeptTask desk={desk} exerciseId={exerciseId} {...props} />;
}

function KeptTask({
  desk: { own },
  exerciseId,
  ...props
}: TaskProps & { desk: ShelfDesk; exerciseId: string }) {
  const paper = useStore(own, ({ records }) => paperOf(records, "task", exerciseId));
  const exercise = useMemo(
    () => paper && (keptExercise(own.getState().records, "task", exerciseId)?.exercise ?? null),
    [own, paper, exerciseId],
  );
  return <DoneTask key={exerciseId} exercise={exercise} {...props} />;
}
