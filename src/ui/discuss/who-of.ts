import type { PlaceOffer } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";

/** How many names are said before the rest is counted. */
const mostNames = 4;

/** Who tagged it: names or numbers, and who wasn't sure. */
export function whoOf({ kind, readers, unsure }: PlaceOffer, hasNames: boolean): string {
  const students = readers.filter((reader) => reader !== null);
  const shown = students.slice(0, mostNames);
  const more = students.length - shown.length;
  const list = shown.join(", ");
  const names =
    more > 0 ? plural(more, "{names} and {count} more", "{names} and {count} more", { names: list }) : list;
  const count =
    hasNames && kind === "tagged"
      ? plural(students.length, "{count} student: {names}", "{count} students: {names}", { names })
      : plural(students.length, "{count} student", "{count} students");
  const parts = [
    ...(kind === "all"
      ? [t("all words that any tagged")]
      : kind === "common"
        ? [t("what all have in common")]
        : []),
    ...(readers.includes(null) ? [t("the key before")] : []),
    ...(students.length === 0 ? [] : [count]),
    ...(unsure > 0 ? [t("{count} unsure", { count: unsure })] : []),
  ];
  return parts.join("; ");
}
