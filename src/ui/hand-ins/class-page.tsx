import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { CollectedStudent } from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import {
  atClassroom,
  attempt,
  collectHandIns,
  forgetRemoved,
  realNames,
  saveClass,
  takeFilesOut,
  writePlace,
} from "../../state/index.ts";
import type { FileAt } from "../../storage/index.ts";
import { isolated } from "../../text/index.ts";
import { writeClassroomPage } from "../kit/classroom-page.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { ExerciseHead } from "../kit/exercise-head.tsx";
import { useLateral } from "../kit/lateral-context.tsx";
import { AllFeedback } from "../students/all-feedback.tsx";
import { OneStudent } from "../students/one-student.tsx";
import { Students } from "../students/students.tsx";
import { useResults } from "../students/use-results.ts";
import { CountedFiles, EarlierHandIns, LeftOut } from "./file-lists.tsx";
import { NameList } from "./name-list.tsx";
import { TakeHandIns } from "./take-hand-ins.tsx";
import "./hand-ins.css";
import "../students/students.css";

const noNames: ReadonlyMap<string, string> = new Map();

/** The files that came in, who takes part, and how each did. */
export function ClassPage(props: ClassProps) {
  const { desk, kept, collected } = props;
  const { exercise } = kept;
  const lateral = useLateral();
  const results = useResults(props);
  /** The student who is looked at, or all of them to print. */
  const [open, setOpen] = useState<string | null>(null);
  /** Whom the page came back from: there the focus goes. */
  const left = useRef<string | null>(null);
  const [isNamed, setNamed] = useState(false);
  const records = useStore(desk.own, (shelf) => shelf.records);
  const names = useMemo(
    () => (isNamed ? namesOf(collected.students, realNames(records, exercise.id)) : noNames),
    [isNamed, collected, records, exercise],
  );
  const student = collected.students.find(({ studentId }) => studentId === open);

  useEffect(() => {
    attempt(lateral, said("Clearing away what was taken out"), forgetRemoved(desk, exercise));
  }, [lateral, desk, exercise]);

  useEffect(() => {
    if (open === null && left.current !== null) document.getElementById(`student-${left.current}`)?.focus();
    left.current = open;
  }, [open]);

  function collect(files: Promise<readonly FileAt[]>) {
    const collecting = files.then((found) => collectHandIns(desk, exercise, found));
    attempt(lateral, said("Collecting the hand-ins"), collecting);
  }

  function takeOut(fileNames: readonly string[], label: string, done: string) {
    takeFilesOut(desk, exercise, new Set(fileNames), label);
    lateral.messages.say(done, { undo: true });
  }

  if (open === "all") {
    return (
      <div className="class-page" data-printed="feedback">
        <AllFeedback {...props} onClose={() => setOpen(null)} />
      </div>
    );
  }
  if (student) {
    return (
      <div className="class-page" data-printed="feedback">
        <OneStudent
          key={student.studentId}
          {...props}
          student={student}
          result={results?.find(({ studentId }) => studentId === student.studentId) ?? null}
          realName={names.get(student.name) ?? null}
          onTakeOut={() => {
            const files = [student.counted, ...student.earlier].map(({ fileName }) => fileName);
            const name = isolated(student.name);
            takeOut(
              files,
              t("taking out the hand-ins of {name}", { name }),
              t("Took out the hand-ins of {name}. It is forgotten for good in a week.", { name }),
            );
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      </div>
    );
  }
  const isEmpty = collected.students.length === 0 && collected.leftOut.length === 0;
  const takeOutFile = (fileName: string) => {
    const file = isolated(fileName);
    takeOut(
      [fileName],
      t("taking out “{file}”", { file }),
      t("Took out “{file}”. It is forgotten for good in a week.", { file }),
    );
  };
  return (
    <div className="class-page">
      <ExerciseHead exercise={exercise} page="class" />
      {isEmpty && (
        <p className="class-words">
          {t(
            "No hand-ins yet. Your students choose “Hand in”, which saves a file, and pass you that file. Bring all of them here, as many at once as you like. They stay in this browser.",
          )}
        </p>
      )}
      <TakeHandIns onFiles={collect} />
      {collected.students.length > 0 && results === null && <p role="status">{t("Scoring the hand-ins…")}</p>}
      {collected.students.length > 0 && results !== null && (
        <Students
          {...props}
          results={results}
          names={names}
          isNamed={isNamed}
          onNamed={setNamed}
          onOpen={setOpen}
          onAll={() => setOpen("all")}
        />
      )}
      <LeftOut leftOut={collected.leftOut} onTakeOut={takeOutFile} />
      <EarlierHandIns students={collected.students} onTakeOut={takeOutFile} />
      <CountedFiles students={collected.students} onTakeOut={takeOutFile} />
      <NameList desk={desk} of={exercise} students={collected.students} />
      <footer className="class-section">
        {!isEmpty && (
          <p>
            <button
              type="button"
              onClick={() => attempt(lateral, said("Saving the class"), saveClass(desk, kept))}
            >
              {t("Save the class…")}
            </button>{" "}
            <span className="hint">
              {t(
                "One file with the exercise, its key and all hand-ins, without real names. “Open an exercise file” opens it on another computer.",
              )}
            </span>
          </p>
        )}
        <a href={writePlace(atClassroom(writeClassroomPage({ name: "privacy" })))}>
          {t("What stays where: a sheet for parents")}
        </a>
      </footer>
    </div>
  );
}

/** Real names by the names in the table: also of students who changed their code name between two hand-ins. */
function namesOf(
  students: readonly CollectedStudent[],
  listed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    students.flatMap(({ name, counted, earlier }): [string, string][] => {
      const codeNames = [name, ...[counted, ...earlier.toReversed()].map((one) => one.submission.codeName)];
      const known = codeNames.find((codeName) => listed.has(codeName));
      const realName = known === undefined ? undefined : listed.get(known);
      return realName === undefined ? [] : [[name, realName]];
    }),
  );
}
