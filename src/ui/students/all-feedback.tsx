import { memo, useEffect, useMemo, useRef, useState } from "react";
import { type CollectedStudent, type Exercise, feedbackSheet } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { usePageFoot } from "../kit/use-page-foot.ts";
import { FeedbackArticle } from "./feedback-article.tsx";

/** The feedback of all students, a page for each, to be printed at once. */
export function AllFeedback({
  kept: { exercise },
  collected: { students },
  texts,
  onClose,
}: Pick<ClassProps, "kept" | "collected" | "texts"> & { onClose: () => void }) {
  const [count, setCount] = useState(0);
  // The sheets go to as many students: none of them needs to know how many pages all of them are.
  usePageFoot(exercise.title, false);
  const isReady = count >= students.length;
  // One by one, between which the page has its turn.
  useEffect(() => {
    if (isReady) return;
    const timer = setTimeout(() => setCount(count + 1), 0);
    return () => clearTimeout(timer);
  }, [count, isReady]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="all-feedback">
      <header className="unprinted one-student">
        <button type="button" onClick={onClose}>
          {t("Back to the class")}
        </button>
        <h1 id="all-feedback" ref={heading} tabIndex={-1}>
          {t("Feedback for all")}
        </h1>
        <p role="status">
          {isReady
            ? plural(
                students.length,
                "{count} sheet, on a page of its own.",
                "{count} sheets, each on a page of its own.",
              )
            : t("Laying out {count} of {all}…", { count, all: students.length })}
        </p>
        {isReady && (
          <button type="button" className="primary" onClick={() => window.print()}>
            {t("Print all")}
          </button>
        )}
      </header>
      {students.slice(0, count).map((student) => (
        <Sheet key={student.studentId} exercise={exercise} student={student} texts={texts} />
      ))}
    </section>
  );
}

const Sheet = memo(function Sheet({
  exercise,
  student,
  texts,
}: {
  exercise: Exercise;
  student: CollectedStudent;
  texts: ClassProps["texts"];
}) {
  const sheet = useMemo(() => feedbackSheet(exercise, student, texts), [exercise, student, texts]);
  return sheet && <FeedbackArticle sheet={sheet} />;
});
