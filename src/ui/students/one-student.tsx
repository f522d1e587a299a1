import { useEffect, useMemo, useRef } from "react";
import { type CollectedStudent, feedbackSheet, type StudentResult } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { saveFeedback } from "../../state/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { FeedbackArticle } from "./feedback-article.tsx";
import { Progress } from "./progress.tsx";
import { StudentFigures } from "./student-figures.tsx";

/** One student of a class: progress, figures on demand, and the feedback to print or to save. */
export function OneStudent({
  kept: { exercise },
  texts,
  student,
  result,
  realName,
  onTakeOut,
  onClose,
}: Pick<ClassProps, "kept" | "texts"> & {
  student: CollectedStudent;
  /** Null until it is worked out. */
  result: StudentResult | null;
  /** Null where it is not to be shown. */
  realName: string | null;
  onTakeOut: () => void;
  onClose: () => void;
}) {
  const lateral = useLateral();
  const sheet = useMemo(() => feedbackSheet(exercise, student, texts), [exercise, student, texts]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="student" className="one-student">
      <header className="unprinted">
        <button type="button" onClick={onClose}>
          {t("Back to the class")}
        </button>
        <h1 id="student" ref={heading} tabIndex={-1}>
          <bdi>{student.name}</bdi>
          {realName !== null && <bdi className="real-name">{realName}</bdi>}
        </h1>
        <div className="class-buttons">
          {sheet !== null && (
            <>
              <button type="button" className="primary" onClick={() => window.print()}>
                {t("Print the feedback")}
              </button>
              <button type="button" onClick={() => saveFeedback(lateral, sheet)}>
                {t("Save the feedback")}
              </button>
            </>
          )}
          <button type="button" className="danger" onClick={onTakeOut}>
            {t("Take this student out")}
          </button>
        </div>
      </header>
      <div className="unprinted">
        <Progress exercise={exercise} student={student} texts={texts} />
        {result?.against && (
          <StudentFigures exercise={exercise} student={student} against={result.against} texts={texts} />
        )}
      </div>
      {sheet === null ? (
        <p>
          {t(
            "Feedback compares tags with a key, and this exercise has none. Make one on the page “Edit”, or save one that the class agreed on under “Discuss”.",
          )}
        </p>
      ) : (
        <FeedbackArticle sheet={sheet} />
      )}
    </section>
  );
}
