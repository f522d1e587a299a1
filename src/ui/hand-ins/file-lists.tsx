import type { CollectedClass, CollectedStudent, FiledSubmission } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import { isolated } from "../../text/index.ts";
import { shownDate } from "../keeping/shown-date.ts";
import { rich } from "../kit/rich.tsx";
import { Fold } from "./fold.tsx";
import { leftOutWords } from "./left-out-words.ts";

interface Acts {
  /** Takes a file out of the class. */
  readonly onTakeOut: (fileName: string) => void;
}

/** Files that don't count, each with the reason and what to do. */
export function LeftOut({ leftOut, onTakeOut }: Acts & Pick<CollectedClass, "leftOut">) {
  if (leftOut.length === 0) return null;
  return (
    <section className="class-section" aria-labelledby="left-out">
      <h2 id="left-out">{t("Left out")}</h2>
      <p>
        {plural(
          leftOut.length,
          "One file does not count. Nothing of it was thrown away.",
          "{count} files do not count. Nothing of them was thrown away.",
        )}
      </p>
      <ul className="file-list">
        {leftOut.map(({ fileName, reason, problem }) => (
          <li key={fileName}>
            <p>
              <strong>
                <bdi>{fileName}</bdi>
              </strong>{" "}
              {t(leftOutWords[reason].is)}
            </p>
            <p>{t(leftOutWords[reason].todo)}</p>
            <p className="hint" dir="auto">
              {problem}
            </p>
            <TakeOut fileName={fileName} onTakeOut={onTakeOut} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Hand-ins that a newer one of the same student took the place of. */
export function EarlierHandIns({ students, onTakeOut }: Acts & Pick<CollectedClass, "students">) {
  const earlier = students.flatMap((student) => student.earlier.map((filed) => ({ student, filed })));
  if (earlier.length === 0) return null;
  return (
    <Fold title={t("Earlier hand-ins")} count={earlier.length}>
      <p>{t("A newer hand-in of the same student counts in their place. They show how the work grew.")}</p>
      <ul className="file-list">
        {earlier.map(({ student, filed }) => (
          <FiledItem key={filed.fileName} student={student} filed={filed} onTakeOut={onTakeOut} />
        ))}
      </ul>
    </Fold>
  );
}

/** The file of each student that takes part. */
export function CountedFiles({ students, onTakeOut }: Acts & Pick<CollectedClass, "students">) {
  if (students.length === 0) return null;
  const partly = students.filter(({ counted }) => counted.refused.length > 0);
  return (
    <>
      {partly.length > 0 && (
        <section className="class-section" aria-labelledby="partly">
          <h2 id="partly">{t("Read in part")}</h2>
          <ul className="file-list">
            {partly.map(({ studentId, name, counted: { fileName, refused } }) => (
              <li key={studentId}>
                <p>
                  {plural(
                    refused.length,
                    "One tag of {name} can’t be read and does not count; the others do.",
                    "{count} tags of {name} can’t be read and do not count; the others do.",
                    { name: isolated(name) },
                  )}
                </p>
                <p className="hint" dir="auto">
                  {fileName}: {refused[0]?.path} {refused[0]?.problem}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Fold title={t("Files that count")} count={students.length}>
        <ul className="file-list">
          {students.map((student) => (
            <FiledItem
              key={student.studentId}
              student={student}
              filed={student.counted}
              onTakeOut={onTakeOut}
            />
          ))}
        </ul>
      </Fold>
    </>
  );
}

function FiledItem({
  student,
  filed: { fileName, submission },
  onTakeOut,
}: Acts & { student: CollectedStudent; filed: FiledSubmission }) {
  return (
    <li>
      <p>
        {rich("{name}, handed in on {day}", {
          name: (
            <strong>
              <bdi>{student.name}</bdi>
            </strong>
          ),
          day: shownDate(submission.handedIn),
        })}
      </p>
      <p className="hint">
        <bdi>{fileName}</bdi>
      </p>
      <TakeOut fileName={fileName} onTakeOut={onTakeOut} />
    </li>
  );
}

function TakeOut({ fileName, onTakeOut }: Acts & { fileName: string }) {
  return (
    <button
      type="button"
      aria-label={t("Take out {file}", { file: fileName })}
      onClick={() => onTakeOut(fileName)}
    >
      {t("Take out")}
    </button>
  );
}
