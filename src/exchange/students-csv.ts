import { type TagId, tagNames } from "../annotations/index.ts";
import type { StudentResult } from "../classroom/index.ts";
import { rowOf, tableMark } from "./csv-row.ts";

/**
 * The students' table for spreadsheets, by code names alone. Shares and scores are numbers from 0 to 1; a cell is empty where
 * there is nothing to say. Columns of the key are left out where there is none.
 * @param tags those of the exercise, in its order
 */
export function studentsCsv(students: readonly StudentResult[], tags: readonly string[]): string {
  const hasKey = students.some(({ against }) => against !== null);
  const head = [
    ...["code name", "hand-ins", "handed in", "tags", "unsure", "coverage"],
    ...(hasKey ? ["score", "precision", "recall", "missed", "extra"] : []),
    ...tags.flatMap((tag) => {
      const name = (tagNames[tag as TagId] ?? tag).toLowerCase();
      return [`${name} tags`, ...(hasKey ? [`${name} precision`, `${name} recall`] : [])];
    }),
  ];
  return tableMark + [head, ...students.map((student) => cellsOf(student, tags, hasKey))].map(rowOf).join("");
}

function cellsOf(student: StudentResult, tags: readonly string[], hasKey: boolean): string[] {
  const { name, handIns, handedIn, tagged, unsure, coverage, against, byTag } = student;
  const rates = against?.rates;
  return [
    ...[name, `${handIns}`, handedIn, `${tagged}`, `${unsure}`, share(coverage)],
    ...(hasKey ? [share(rates?.f1), share(rates?.precision), share(rates?.recall)] : []),
    ...(hasKey ? [`${against?.missed ?? ""}`, `${against?.extra ?? ""}`] : []),
    ...tags.flatMap((tag) => {
      const own = byTag.find((one) => one.tag === tag);
      const counts = [`${own?.tagged ?? 0}`];
      return hasKey ? [...counts, share(own?.rates?.precision), share(own?.rates?.recall)] : counts;
    }),
  ];
}

/** Four digits: more would be noise, fewer would make two students of 60 passages one. */
function share(value: number | null | undefined): string {
  return value === null || value === undefined ? "" : `${Number(value.toFixed(4))}`;
}
