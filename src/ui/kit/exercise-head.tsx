import type { Exercise } from "../../classroom/index.ts";
import { type PlainMessage, said, t } from "../../languages/index.ts";
import { atClassroom, writePlace } from "../../state/index.ts";
import { type ExercisePageName, writeClassroomPage } from "./classroom-page.ts";
import "./exercise-head.css";

const pages: readonly (readonly [ExercisePageName, PlainMessage])[] = [
  ["edit", said("Edit")],
  ["hand-out", said("Hand out")],
  ["class", said("Class")],
  ["see", said("See")],
  ["discuss", said("Discuss")],
];

/** What stands above each page of one exercise: its title, and the ways to the others. */
export function ExerciseHead({ exercise, page }: { exercise: Exercise; page: ExercisePageName }) {
  return (
    <header className="exercise-head">
      <a className="exercise-back" href={writePlace(atClassroom())}>
        {t("All exercises")}
      </a>
      <h1 dir="auto">{exercise.title}</h1>
      <nav aria-label={t("Exercise")}>
        <ul>
          {pages.map(([name, label]) => (
            <li key={name}>
              <a
                href={writePlace(atClassroom(writeClassroomPage({ name, exerciseId: exercise.id })))}
                aria-current={name === page ? "page" : undefined}
              >
                {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
