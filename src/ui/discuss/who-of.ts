import type { PlaceOffer } from "../../classroom/index.ts";

/** How many names are said before the rest is counted. */
const mostNames = 4;

/** Who tagged it: names or numbers, and who wasn't sure. */
export function whoOf({ kind, readers, unsure }: PlaceOffer, hasNames: boolean): string {
  const students = readers.filter((reader) => reader !== null);
  const count = students.length === 1 ? "1 student" : `${students.length} students`;
  const shown = students.slice(0, mostNames);
  const more = students.length - shown.length;
  const names = more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
  const parts = [
    ...(kind === "all"
      ? ["all words that any tagged"]
      : kind === "common"
        ? ["what all have in common"]
        : []),
    ...(readers.includes(null) ? ["the key before"] : []),
    ...(students.length === 0 ? [] : hasNames && kind === "tagged" ? [`${count}: ${names}`] : [count]),
    ...(unsure > 0 ? [`${unsure} unsure`] : []),
  ];
  return parts.join("; ");
}
