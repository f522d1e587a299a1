import { useMemo, useRef } from "react";
import { useStore } from "zustand";
import {
  atClassroom,
  copyExercise,
  type KeptExercise,
  keptExercises,
  removeExercise,
  type ShelfDesk,
  writePlace,
} from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { type ExercisePageName, writeClassroomPage } from "../kit/classroom-page.ts";
import { plural } from "./plural.ts";

const ways: readonly (readonly [ExercisePageName, string])[] = [
  ["edit", "Edit"],
  ["hand-out", "Hand out"],
  ["class", "Class"],
];

/** The exercises that the teacher made, the last one first. */
export function OwnExercises({ desk, canMake }: { desk: ShelfDesk; canMake: boolean }) {
  const records = useStore(desk.own, (shelf) => shelf.records);
  const head = useRef<HTMLHeadingElement>(null);
  const all = useMemo(() => keptExercises(records), [records]);
  return (
    <section aria-labelledby="own-exercises">
      <h2 id="own-exercises" ref={head} tabIndex={-1}>
        Your exercises
      </h2>
      {all.length === 0 ? (
        <p className="faint">
          None yet. {canMake ? "Make one of the texts that are open, or use" : "Use"} one of those below: it
          comes with a key.
        </p>
      ) : (
        <ul className="exercise-list">
          {all.map((kept) => (
            <OwnExercise
              key={kept.exercise.id}
              kept={kept}
              desk={desk}
              onRemoved={() => head.current?.focus()}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function OwnExercise({
  kept,
  desk,
  onRemoved,
}: {
  kept: KeptExercise;
  desk: ShelfDesk;
  onRemoved: () => void;
}) {
  const { exercise, modified } = kept;
  const title = isolated(exercise.title);
  const addressOf = (name: ExercisePageName) =>
    writePlace(atClassroom(writeClassroomPage({ name, exerciseId: exercise.id })));
  return (
    <li>
      <h3 dir="auto">
        <a href={addressOf("edit")}>{exercise.title}</a>
      </h3>
      <p className="faint">
        {plural(exercise.sources.length, "text")} · {keyInWords(exercise.key?.length ?? null)} · changed{" "}
        {dayOf(modified)}
      </p>
      <div className="exercise-acts">
        {ways.map(([name, label]) => (
          <a key={name} href={addressOf(name)} aria-label={`${label}: ${title}`}>
            {label}
          </a>
        ))}
        <button
          type="button"
          className="link"
          aria-label={`Duplicate: ${title}`}
          onClick={() => copyExercise(desk, kept, `Copy of ${exercise.title}`)}
        >
          Duplicate
        </button>
        <button
          type="button"
          className="link danger"
          aria-label={`Delete: ${title}`}
          onClick={() => {
            removeExercise(desk, exercise);
            onRemoved();
          }}
        >
          Delete
        </button>
      </div>
    </li>
  );
}

function keyInWords(count: number | null): string {
  if (count === null) return "no key yet";
  return `${plural(count, "passage")} in the key`;
}

const days = new Intl.DateTimeFormat("en", { dateStyle: "long" });

function dayOf(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "on an unknown day" : days.format(date);
}
