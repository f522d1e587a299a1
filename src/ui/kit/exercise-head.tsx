import type { Exercise } from "../../classroom/index.ts";
import { atClassroom, writePlace } from "../../state/index.ts";
import { type ExercisePageName, writeClassroomPage } from "./classroom-page.ts";
import "./exercise-head.css";

const pages: readonly (readonly [ExercisePageName, string])[] = [
  ["edit", "Edit"],
  ["hand-out", "Hand out"],
  ["class", "Class"],
  ["see", "See"],
  ["discuss", "Discuss"],
];

/** What stands above each page of one exercise: its title, and the ways to the others. */
export function ExerciseHead({ exercise, page }: { exercise: Exercise; page: ExercisePageName }) {
  return (
    <header className="exercise-head">
      <a className="exercise-back" href={writePlace(atClassroom())}>
        All exercises
      </a>
      <h1 dir="auto">{exercise.title}</h1>
      <nav aria-label="Exercise">
        <ul>
          {pages.map(([name, label]) => (
            <li key={name}>
              <a
                href={writePlace(atClassroom(writeClassroomPage({ name, exerciseId: exercise.id })))}
                aria-current={name === page ? "page" : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
