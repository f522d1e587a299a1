import { classSummary, feedbackSheet, type StudentResult } from "../../classroom/index.ts";
import { said, t } from "../../languages/index.ts";
import { attempt, saveAllFeedback, saveStudents } from "../../state/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { StudentTable } from "./student-table.tsx";

/** What there is to say of the class in words, and its students as a table. */
export function Students({
  kept: { exercise },
  collected,
  texts,
  results,
  names,
  isNamed,
  onNamed,
  onOpen,
  onAll,
}: Pick<ClassProps, "kept" | "collected" | "texts"> & {
  results: readonly StudentResult[];
  /** Real names by the names in the table; empty where they are not to be shown. */
  names: ReadonlyMap<string, string>;
  isNamed: boolean;
  onNamed: (isNamed: boolean) => void;
  onOpen: (studentId: string) => void;
  /** Shows the feedback of all. */
  onAll: () => void;
}) {
  const lateral = useLateral();
  const hasKey = exercise.key !== null;

  function saveAll() {
    const { students } = collected;
    const sheetAt = (index: number) => {
      const student = students[index];
      return student ? feedbackSheet(exercise, student, texts) : null;
    };
    attempt(
      lateral,
      said("Saving the feedback"),
      saveAllFeedback(lateral, exercise.title, students.length, sheetAt),
    );
  }

  return (
    <section className="class-section" aria-labelledby="students">
      <h2 id="students">{t("Students")}</h2>
      <div className="class-words">
        {classSummary(results).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {!hasKey && (
          <p>
            {t(
              "This exercise has no key, so there are counts and coverage, but no scores. Make a key on the page “Edit”, or save one that the class agreed on under “Discuss”.",
            )}
          </p>
        )}
        {hasKey && (
          <p className="hint">
            {t(
              "No figure here is a pass mark. People who were trained for it reach about {score} on quotations.",
              { score: 0.75 },
            )}
          </p>
        )}
      </div>
      <div className="class-buttons">
        <label className="check">
          <input type="checkbox" checked={isNamed} onChange={(event) => onNamed(event.target.checked)} />
          <span>{t("Show real names")}</span>
        </label>
        <button type="button" onClick={() => saveStudents(lateral, exercise, results)}>
          {t("Save the table (CSV)")}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t("Print the table")}
        </button>
        {hasKey && (
          <>
            <button type="button" id="student-all" onClick={onAll}>
              {t("Print all feedback…")}
            </button>
            <button type="button" onClick={saveAll}>
              {t("Save all feedback (zip)")}
            </button>
          </>
        )}
      </div>
      <StudentTable exercise={exercise} students={results} realNames={names} onOpen={onOpen} />
    </section>
  );
}
