import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useStore } from "zustand";
import type { ExerciseFile } from "../../exchange/index.ts";
import { said, t } from "../../languages/index.ts";
import {
  attempt,
  beginTask,
  type ShelfDesk,
  showTask,
  takeExercise,
  taskOffer,
  taskProgressOf,
} from "../../state/index.ts";
import type { ClassroomProps } from "../kit/classroom-props.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { LoadFailure } from "../kit/load-failure.tsx";
import { BeginSheet } from "./begin-sheet.tsx";
import "./task.css";

/** Offers an exercise that came in a link, or a ready one: what it asks for, and its beginning. */
export function Begin({ task, desk }: ClassroomProps & { task: string }) {
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ["offered-exercise", task],
    queryFn: () => taskOffer(client, task),
  });
  if (error) return <LoadFailure error={error} onRetry={() => refetch()} />;
  if (!data) return <p role="status">{t("Reading the exercise…")}</p>;
  if (data.ok) return <Offered file={data.file} desk={desk} />;
  return <Refused problem={data.problem} />;
}

function Refused({ problem }: { problem: string }) {
  return (
    <div className="task-sheet">
      <h1>{t("This exercise can’t be opened")}</h1>
      <p role="alert">{problem}</p>
      <p>
        <a href="#/classroom">{t("All exercises")}</a>
      </p>
    </div>
  );
}

function Offered({ file, desk }: { file: ExerciseFile; desk: ShelfDesk }) {
  const lateral = useLateral();
  const { exercise, sources } = file;
  const { begun } = useStore(taskProgressOf(lateral, exercise.id));
  const [problem, setProblem] = useState<string | null>(null);

  async function begin() {
    const taken = await takeExercise(desk, file, "do");
    if (!taken.ok) {
      setProblem(taken.problem);
      return;
    }
    const { exerciseId } = taken;
    beginTask(lateral, exerciseId);
    showTask(lateral, { exerciseId, title: exercise.title, sources });
  }

  if (problem !== null) return <Refused problem={problem} />;
  return (
    <BeginSheet
      exercise={exercise}
      isBegun={begun !== null}
      onBegin={() => attempt(lateral, said("Opening the exercise"), begin())}
    />
  );
}
