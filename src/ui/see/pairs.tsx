import { memo, useMemo, useState } from "react";
import { type ComparedPair, noVariation } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import type { ClassReading } from "./class-reading.ts";
import { WideTable } from "./figures-table.tsx";
import { studentsWords } from "./label-words.ts";
import { PairMatrixPicture } from "./pair-matrix-picture.tsx";
import { SeePart } from "./see-part.tsx";
import { twoDigits } from "./two-digits.ts";
import type { ClassFindings } from "./use-class-findings.ts";

/** How much each two students have in common. */
export const Pairs = memo(function Pairs({
  reading,
  findings: { pairs },
}: {
  reading: ClassReading;
  findings: ClassFindings;
}) {
  const { students } = reading;
  if (students.length < 2) {
    return (
      <SeePart id="pairs">
        <p>{t("Pairs take two: one student has handed in so far.")}</p>
      </SeePart>
    );
  }
  return (
    <SeePart id="pairs">
      {pairs === null ? (
        <p className="faint">{t("The pairs come in a moment.")}</p>
      ) : (
        <Compared students={students} pairs={pairs} />
      )}
    </SeePart>
  );
});

function Compared({
  students,
  pairs: { matrix, ordered },
}: {
  students: readonly string[];
  pairs: NonNullable<ClassFindings["pairs"]>;
}) {
  const said = useMemo(
    () =>
      matrix.pairs
        .filter((pair): pair is ComparedPair & { readonly f1: number } => pair.f1 !== null)
        .sort((one, other) => other.f1 - one.f1),
    [matrix],
  );
  const [closest, furthest] = [said[0], said.at(-1)];
  const [isOpen, setIsOpen] = useState(false);
  if (!(closest && furthest)) return <p>{t("No two students tagged anything: n/a: no variation.")}</p>;
  const mean = said.reduce((sum, { f1 }) => sum + f1, 0) / said.length;
  const named = ({ a, b }: ComparedPair) =>
    t("{one} and {other}", { one: students[a] ?? "", other: students[b] ?? "" });
  return (
    <>
      <p>
        {t(
          "Of what two students tagged, {share} is common to both on average (F1 of passages: the same words count one, most of them a half). Closest are {closest} ({closestF1}), furthest apart {furthest} ({furthestF1}).",
          {
            share: t("{number} %", { number: Math.round(100 * mean) }),
            closest: named(closest),
            closestF1: twoDigits(closest.f1),
            furthest: named(furthest),
            furthestF1: twoDigits(furthest.f1),
          },
        )}
      </p>
      {matrix.isSample && (
        <p className="hint">
          {t("Of {all} pairs a sample of {some} was compared, as many for each student.", {
            all: matrix.of,
            some: matrix.pairs.length,
          })}
        </p>
      )}
      {ordered.readers.length < students.length && (
        <p className="hint">
          {t(
            "The picture has {count} of {students}, from who agrees most with the others to who does least.",
            { count: ordered.readers.length, students: studentsWords(students.length) },
          )}
        </p>
      )}
      <PairMatrixPicture students={students} ordered={ordered} />
      <details className="see-more" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{t("Pairs as a table")}</summary>
        {isOpen && (
          <WideTable label={t("Pairs in the picture, the closest first")}>
            <thead>
              <tr>
                <th scope="col">{t("Student")}</th>
                <th scope="col">{t("Student")}</th>
                <th scope="col">F1</th>
              </tr>
            </thead>
            <tbody>
              {ordered.pairs
                .toSorted((one, other) => (other.f1 ?? -1) - (one.f1 ?? -1))
                .map(({ a, b, f1 }) => (
                  <tr key={`${a} ${b}`}>
                    <th scope="row">{students[a]}</th>
                    <td>{students[b]}</td>
                    <td className="see-number">{f1 === null ? t(noVariation) : twoDigits(f1)}</td>
                  </tr>
                ))}
            </tbody>
          </WideTable>
        )}
      </details>
    </>
  );
}
