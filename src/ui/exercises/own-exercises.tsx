import { useMemo, useRef } from "react";
import { useStore } from "zustand";
import { formatDate, type PlainMessage, plural, said, t } from "../../languages/index.ts";
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

const ways: readonly (readonly [ExercisePageName, PlainMessage])[] = [
  ["edit", said("Edit")],
  ["hand-out", said("Hand out")],
  ["class", said("Class")],
];

/** The exercises that the teacher made, the last one first. */
export function OwnExercises({ desk, canMake }: { desk: ShelfDesk; canMake: boolean }) {
  const records = useStore(desk.own, (shelf) => shelf.records);
  const head = useRef<HTMLHeadingElement>(null);
  const all = useMemo(() => keptExercises(records), [records]);
  return (
    <section aria-labelledby="own-exercises">
      <h2 id="own-exercises" ref={head} tabIndex={-1}>
        {t("Your exercises")}
      </h2>
      {all.length === 0 ? (
        <p className="faint">
          {canMake
            ? t(
                "None yet. Make one of the texts that are open, or use one of those below: it comes with a key.",
              )
            : t("None yet. Use one of those below: it comes with a key.")}
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
        {plural(exercise.sources.length, "{count} text", "{count} texts")} ·{" "}
        {keyInWords(exercise.key?.length ?? null)} · {changedOn(modified)}
      </p>
      <div className="exercise-acts">
        {ways.map(([name, label]) => (
          <a key={name} href={addressOf(name)} aria-label={`${t(label)}: ${title}`}>
            {t(label)}
          </a>
        ))}
        <button
          type="button"
          className="link"
          aria-label={t("Duplicate: {title}", { title })}
          onClick={() => copyExercise(desk, kept, t("Copy of {title}", { title: exercise.title }))}
        >
          {t("Duplicate")}
        </button>
        <button
          type="button"
          className="link danger"
          aria-label={t("Delete: {title}", { title })}
          onClick={() => {
            removeExercise(desk, exercise);
            onRemoved();
          }}
        >
          {t("Delete")}
        </button>
      </div>
    </li>
  );
}

function keyInWords(count: number | null): string {
  if (count === null) return t("no key yet");
  return plural(count, "{count} passage in the key", "{count} passages in the key");
}

function changedOn(time: string): string {
  const at = Date.parse(time);
  if (Number.isNaN(at)) return t("changed on an unknown day");
  return t("changed {day}", { day: formatDate(at, { dateStyle: "long" }) });
}
