import type { CollectedClass, CollectedStudent } from "../../classroom/index.ts";
import { formatNumber, plural, t } from "../../languages/index.ts";
import { WideTable } from "./figures-table.tsx";
import { studentsWords } from "./label-words.ts";
import { SeePart } from "./see-part.tsx";

/** How many tags each of a student's hand-ins has, the oldest first. */
function tagsOf({ earlier, counted }: CollectedStudent): number[] {
  return [...earlier, counted].map(({ submission }) => submission.annotations.length);
}

/** How work grew over repeated hand-ins. */
export function HandInTags({ collected: { students } }: { collected: CollectedClass }) {
  const repeated = students.filter(({ earlier }) => earlier.length > 0);
  return (
    <SeePart id="hand-ins">
      {repeated.length === 0 ? (
        <p>{t("Everyone handed in once.")}</p>
      ) : (
        <>
          <p>
            {plural(
              repeated.length,
              "{count} of {students} handed in more than once; the newest counts.",
              "{count} of {students} handed in more than once; the newest counts.",
              { students: studentsWords(students.length) },
            )}
          </p>
          <WideTable label={t("Tags by hand-in, the oldest first")}>
            <thead>
              <tr>
                <th scope="col">{t("Student")}</th>
                <th scope="col">{t("Tags")}</th>
              </tr>
            </thead>
            <tbody>
              {repeated.map((student) => (
                <tr key={student.studentId}>
                  <th scope="row">{student.name}</th>
                  <td className="see-number">
                    {tagsOf(student)
                      .map((count) => formatNumber(count))
                      .join(", ")}
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        </>
      )}
    </SeePart>
  );
}
