import { useMemo, useState } from "react";
import type { Exercise, StudentResult } from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import { type StudentColumn, sortStudents, studentColumns } from "./student-columns.ts";

/** The students of a class as a table, which can be sorted by its heads. Names lead to each one's feedback. */
export function StudentTable({
  exercise,
  students,
  realNames,
  onOpen,
}: {
  exercise: Exercise;
  students: readonly StudentResult[];
  /** Empty where they are not to be shown. */
  realNames: ReadonlyMap<string, string>;
  onOpen: (studentId: string) => void;
}) {
  const [sort, setSort] = useState("name");
  const [isBackwards, setBackwards] = useState(false);
  const columns = useMemo(() => studentColumns(exercise.tags, exercise.key !== null), [exercise]);
  const value = columns.find(({ id }) => id === sort)?.value ?? (({ name }) => name);
  const rows = sortStudents(students, value, isBackwards);
  const own = columns.filter(({ group }) => group === null);

  function choose(id: string) {
    setBackwards(id === sort && !isBackwards);
    setSort(id);
  }

  const head = (id: string, name: string, span?: number) => (
    <th
      key={id}
      scope="col"
      rowSpan={span}
      aria-sort={id === sort ? (isBackwards ? "descending" : "ascending") : undefined}
    >
      <button type="button" className="student-sort" onClick={() => choose(id)}>
        {name}
        <span aria-hidden="true">{id === sort ? (isBackwards ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the screen is scrolled by keys, too
    <section className="student-scroll" aria-label={t("Table of students")} tabIndex={0}>
      <table className="student-table">
        <caption className="unseen">{t("Students")}</caption>
        <thead>
          <tr>
            {head("name", t("Code name"), 2)}
            {own.map(({ id, name }) => head(id, name, 2))}
            {groupsOf(columns).map(([group, count]) => (
              <th key={group} scope="colgroup" colSpan={count} className="student-group">
                {group}
              </th>
            ))}
          </tr>
          <tr>{columns.map(({ id, name, group }) => group !== null && head(id, name))}</tr>
        </thead>
        <tbody>
          {rows.map((student) => (
            <tr key={student.studentId}>
              <th scope="row">
                <button
                  type="button"
                  id={`student-${student.studentId}`}
                  className="link"
                  onClick={() => onOpen(student.studentId)}
                >
                  <bdi>{student.name}</bdi>
                </button>
                {realNames.has(student.name) && (
                  <bdi className="real-name">{realNames.get(student.name)}</bdi>
                )}
              </th>
              {columns.map((column) => (
                <td key={column.id}>{column.shown(student)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The tags that columns stand under, with how many each has. */
function groupsOf(columns: readonly StudentColumn[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { group } of columns) if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts];
}
