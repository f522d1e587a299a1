import { memo, useMemo, useState } from "react";
import type { ComparedPair } from "../../classroom/index.ts";
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
        <p>Pairs take two: one student has handed in so far.</p>
      </SeePart>
    );
  }
  return (
    <SeePart id="pairs">
      {pairs === null ? (
        <p className="faint">The pairs come in a moment.</p>
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
  if (!(closest && furthest)) return <p>No two students tagged anything: n/a: no variation.</p>;
  const mean = said.reduce((sum, { f1 }) => sum + f1, 0) / said.length;
  const named = ({ a, b }: ComparedPair) => `${students[a]} and ${students[b]}`;
  return (
    <>
      <p>
        Of what two students tagged, {Math.round(100 * mean)} % is common to both on average (F1 of passages:
        the same words count one, most of them a half). Closest are {named(closest)} ({twoDigits(closest.f1)}
        ), furthest apart {named(furthest)} ({twoDigits(furthest.f1)}).
      </p>
      {matrix.isSample && (
        <p className="hint">
          Of {matrix.of.toLocaleString("en")} pairs a sample of {matrix.pairs.length.toLocaleString("en")} was
          compared, as many for each student.
        </p>
      )}
      {ordered.readers.length < students.length && (
        <p className="hint">
          The picture has {ordered.readers.length} of {studentsWords(students.length)}, from who agrees most
          with the others to who does least.
        </p>
      )}
      <PairMatrixPicture students={students} ordered={ordered} />
      <details className="see-more" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>Pairs as a table</summary>
        {isOpen && (
          <WideTable label="Pairs in the picture, the closest first">
            <thead>
              <tr>
                <th scope="col">Student</th>
                <th scope="col">Student</th>
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
                    <td className="see-number">{f1 === null ? "n/a: no variation" : twoDigits(f1)}</td>
                  </tr>
                ))}
            </tbody>
          </WideTable>
        )}
      </details>
    </>
  );
}
