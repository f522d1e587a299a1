import { useMemo } from "react";
import {
  byTime,
  type CollectedStudent,
  type Exercise,
  handInResult,
  progressInWords,
} from "../../classroom/index.ts";
import { formatNumber, t } from "../../languages/index.ts";
import { shownDate } from "../keeping/shown-date.ts";
import type { ClassProps } from "../kit/classroom-props.ts";
import { score } from "./student-columns.ts";

/** How a student's hand-ins follow each other; nothing where there is only one. */
export function Progress({
  exercise,
  student: { earlier, counted },
  texts,
}: {
  exercise: Exercise;
  student: CollectedStudent;
  texts: ClassProps["texts"];
}) {
  const results = useMemo(
    () => byTime([...earlier, counted].map((filed) => handInResult(exercise, filed, texts))),
    [exercise, earlier, counted, texts],
  );
  const words = progressInWords(results);
  if (words === null) return null;
  return (
    <section className="class-section student-progress" aria-labelledby="progress">
      <h2 id="progress">{t("Progress")}</h2>
      <p>{words}</p>
      <table className="figure-table">
        <caption className="unseen">{t("Hand-ins, the oldest first")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("Handed in")}</th>
            <th scope="col">{t("Tags")}</th>
            {exercise.key !== null && <th scope="col">{t("Score")}</th>}
          </tr>
        </thead>
        <tbody>
          {results.map(({ handedIn, tagged, against }) => (
            <tr key={handedIn}>
              <th scope="row">{shownDate(handedIn)}</th>
              <td>{formatNumber(tagged)}</td>
              {exercise.key !== null && (
                <td>{typeof against?.rates.f1 === "number" ? score(against.rates.f1) : t("n/a")}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
