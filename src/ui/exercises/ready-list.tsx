import { useQueries, useQueryClient } from "@tanstack/react-query";
import type { Exercise } from "../../classroom/index.ts";
import { plural, said, t } from "../../languages/index.ts";
import {
  atClassroom,
  attempt,
  copyExercise,
  readyExerciseQuery,
  readyExercises,
  type ShelfDesk,
  withReadySources,
  writePlace,
} from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";
import { NoteText } from "../kit/note-text.tsx";

/** The exercises that come with Lateral, with their keys: to use in a class, or to do for practice. */
export function ReadyList({ desk }: { desk: ShelfDesk }) {
  const { lateral } = desk;
  const client = useQueryClient();
  const found = useQueries({ queries: readyExercises.map(({ file }) => readyExerciseQuery(file)) });

  async function use(exercise: Exercise) {
    const exerciseId = copyExercise(desk, await withReadySources(client, exercise), exercise.title);
    lateral.place.openClassroom(writeClassroomPage({ name: "hand-out", exerciseId }));
  }

  return (
    <section aria-labelledby="ready-exercises">
      <h2 id="ready-exercises">{t("Ready to use")}</h2>
      <p className="faint">
        {t("On the texts that come with Lateral. Each has a key with a reason for every passage.")}
      </p>
      <ul className="exercise-list">
        {readyExercises.map(({ file, trains }, at) => {
          const { data, error, refetch } = found[at] ?? {};
          return (
            <li key={file}>
              {error && (
                <p role="alert" className="form-problem">
                  {error.message}{" "}
                  <button type="button" className="link" onClick={() => refetch?.()}>
                    {t("Try again")}
                  </button>
                </p>
              )}
              {data && (
                <>
                  <h3 lang="en">{data.title}</h3>
                  <p>{t(trains)}</p>
                  <p className="faint">
                    {plural(data.sources.length, "{count} text", "{count} texts")} ·{" "}
                    {plural(
                      data.key?.length ?? 0,
                      "{count} passage in the key",
                      "{count} passages in the key",
                    )}
                    {data.minutes === null
                      ? ""
                      : ` · ${plural(data.minutes, "{count} minute", "{count} minutes")}`}
                  </p>
                  <details className="ready-task">
                    <summary>{t("The task")}</summary>
                    <div lang="en">
                      <NoteText>{data.task}</NoteText>
                    </div>
                  </details>
                  <div className="exercise-acts">
                    <button
                      type="button"
                      aria-label={t("Use this one: {title}", { title: isolated(data.title) })}
                      onClick={() => attempt(lateral, said("Using this exercise"), use(data))}
                    >
                      {t("Use this one")}
                    </button>
                    <a
                      href={writePlace(
                        atClassroom(writeClassroomPage({ name: "begin", task: `ready=${file}` })),
                      )}
                      aria-label={t("Do it yourself: {title}", { title: isolated(data.title) })}
                    >
                      {t("Do it yourself")}
                    </a>
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
