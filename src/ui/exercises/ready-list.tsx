import { useQueries, useQueryClient } from "@tanstack/react-query";
import type { Exercise } from "../../classroom/index.ts";
import { said } from "../../languages/index.ts";
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
import { plural } from "./plural.ts";

/** The exercises that come with Lateral, with their keys: to use in a class, or to do for practice. */
export function ReadyList({ desk }: { desk: ShelfDesk }) {
  const { lateral } = desk;
  const client = useQueryClient();
  const found = useQueries({ queries: readyExercises.map(({ file }) => readyExerciseQuery(file)) });

  async function use(exercise: Exercise) {
    const exerciseId = copyExercise(desk, await withReadySources(client, exercise), exercise.title);
    lateral.place.openClassroom(writeClassroomPage({ name: "edit", exerciseId }));
  }

  return (
    <section aria-labelledby="ready-exercises">
      <h2 id="ready-exercises">Ready to use</h2>
      <p className="faint">
        On the texts that come with Lateral. Each has a key with a reason for every passage.
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
                    Try again
                  </button>
                </p>
              )}
              {data && (
                <>
                  <h3>{data.title}</h3>
                  <p>{trains}</p>
                  <p className="faint">
                    {plural(data.sources.length, "text")} · {plural(data.key?.length ?? 0, "passage")} in the
                    key{data.minutes === null ? "" : ` · ${data.minutes} minutes`}
                  </p>
                  <details className="ready-task">
                    <summary>The task</summary>
                    <NoteText>{data.task}</NoteText>
                  </details>
                  <div className="exercise-acts">
                    <button
                      type="button"
                      aria-label={`Use this one: ${isolated(data.title)}`}
                      onClick={() => attempt(lateral, said("Using this exercise"), use(data))}
                    >
                      Use this one
                    </button>
                    <a
                      href={writePlace(
                        atClassroom(writeClassroomPage({ name: "begin", task: `ready=${file}` })),
                      )}
                      aria-label={`Do it yourself: ${isolated(data.title)}`}
                    >
                      Do it yourself
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
