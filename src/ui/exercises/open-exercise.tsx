import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ExerciseFile } from "../../exchange/index.ts";
import { plural, said, t } from "../../languages/index.ts";
import {
  attempt,
  collectionQuery,
  isClass,
  openClass,
  openExerciseFile,
  type ShelfDesk,
  showTask,
  takeExercise,
} from "../../state/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";
import { Dialog } from "../kit/dialog.tsx";
import { NoteText } from "../kit/note-text.tsx";

/** What came of a chosen file: an exercise, or why it is none. */
type Opened =
  | { readonly file: ExerciseFile; readonly problem?: string }
  | { readonly file?: never; readonly problem: string };

/** Opens an exercise's file: to be done, or made further. The file of a class is opened as that. */
export function OpenExercise({ desk }: { desk: ShelfDesk }) {
  const { lateral } = desk;
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  async function open(chosen: File) {
    if (await isClass(chosen)) {
      const exerciseId = await openClass(desk, chosen);
      if (exerciseId !== null) lateral.place.openClassroom(writeClassroomPage({ name: "class", exerciseId }));
      return;
    }
    const { sources } = await client.ensureQueryData(collectionQuery);
    const read = await openExerciseFile(lateral, chosen, sources);
    if (read !== null) setOpened(read.ok ? { file: read.file } : { problem: read.problem });
  }

  async function take(file: ExerciseFile, role: "make" | "do") {
    const taken = await takeExercise(desk, file, role);
    if (!taken.ok) {
      setOpened({ problem: taken.problem });
      return;
    }
    const { exerciseId } = taken;
    setOpened(null);
    if (role === "make") {
      lateral.place.openClassroom(writeClassroomPage({ name: "edit", exerciseId }));
      return;
    }
    showTask(lateral, { exerciseId, title: file.exercise.title, sources: file.sources });
  }

  const openIt = (chosen: File) => attempt(lateral, said("Opening the exercise"), open(chosen));
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {t("Open an exercise file…")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("Exercise file")}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) openIt(file);
          // The same file can be chosen again.
          event.target.value = "";
        }}
      />
      {opened && (
        <Dialog
          title={opened.file ? t("Open this exercise?") : t("This exercise can’t be opened")}
          onClose={() => setOpened(null)}
        >
          {opened.problem !== undefined && <p role="alert">{opened.problem}</p>}
          {opened.file && (
            <Offer
              file={opened.file}
              onTake={(role) =>
                attempt(
                  lateral,
                  said("Opening the exercise"),
                  opened.file ? take(opened.file, role) : Promise.resolve(),
                )
              }
            />
          )}
        </Dialog>
      )}
    </>
  );
}

function Offer({ file, onTake }: { file: ExerciseFile; onTake: (role: "make" | "do") => void }) {
  const { exercise } = file;
  const { key } = exercise;
  return (
    <>
      <h3 dir="auto">{exercise.title}</h3>
      <details className="ready-task">
        <summary>{t("The task")}</summary>
        <NoteText>{exercise.task}</NoteText>
      </details>
      <p className="faint">
        {plural(exercise.sources.length, "{count} text", "{count} texts")} ·{" "}
        {key === null
          ? t("without a key: to be done")
          : plural(key.length, "with a key of {count} passage", "with a key of {count} passages")}
      </p>
      <div className="dialog-foot">
        <button type="button" onClick={() => onTake("make")}>
          {t("Add to your exercises")}
        </button>
        <button type="button" className="primary" onClick={() => onTake("do")}>
          {t("Do it")}
        </button>
      </div>
    </>
  );
}
