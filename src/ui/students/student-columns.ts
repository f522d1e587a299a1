import { type TagId, tagNames } from "../../annotations/index.ts";
import type { StudentResult } from "../../classroom/index.ts";
import { formatNumber, t } from "../../languages/index.ts";
import { percent } from "../kit/percent.ts";

/** A column of the students' table. */
export interface StudentColumn {
  readonly id: string;
  /** The tag that it is about, if it is about one: such columns stand under its name. */
  readonly group: string | null;
  readonly name: string;
  /** What the table is sorted by; null comes last either way. */
  readonly value: (student: StudentResult) => number | string | null;
  readonly shown: (student: StudentResult) => string;
}

/** What stands where there is nothing to say. */
const nothing = "–";

function numbered(
  id: string,
  name: string,
  value: (student: StudentResult) => number | null,
  shown: (value: number) => string = formatNumber,
  group: string | null = null,
): StudentColumn {
  const text = (student: StudentResult) => {
    const found = value(student);
    return found === null ? nothing : shown(found);
  };
  return { id, group, name, value, shown: text };
}

/** The columns after the code name: of the key only where there is one. */
export function studentColumns(tags: readonly TagId[], hasKey: boolean): StudentColumn[] {
  const ofKey = [
    numbered("score", t("Score"), ({ against }) => against?.rates.f1 ?? null, score),
    numbered("missed", t("Missed"), ({ against }) => against?.missed ?? null),
    numbered("extra", t("Extra"), ({ against }) => against?.extra ?? null),
  ];
  return [
    ...(hasKey ? ofKey : []),
    numbered("tagged", t("Tags"), ({ tagged }) => tagged),
    numbered("unsure", t("Unsure"), ({ unsure }) => unsure),
    numbered("coverage", t("Coverage"), ({ coverage }) => coverage, percent),
    numbered("hand-ins", t("Hand-ins"), ({ handIns }) => handIns),
    ...tags.flatMap((tag) => ofTag(tag, hasKey)),
  ];
}

/** With a key, how often and how much of it was met; without one, how many there are. */
function ofTag(tag: TagId, hasKey: boolean): StudentColumn[] {
  const own = ({ byTag }: StudentResult) => byTag.find((one) => one.tag === tag);
  const group = t(tagNames[tag]);
  if (!hasKey)
    return [numbered(`${tag} tags`, t("Tags"), (student) => own(student)?.tagged ?? 0, formatNumber, group)];
  const rate = (which: "precision" | "recall") => (student: StudentResult) =>
    own(student)?.rates?.[which] ?? null;
  return [
    numbered(`${tag} precision`, t("Precision"), rate("precision"), percent, group),
    numbered(`${tag} recall`, t("Recall"), rate("recall"), percent, group),
  ];
}

/** Two digits: a third would say more than an hour's tags can. */
export function score(value: number): string {
  return formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** In the order of a column, students of one value by name; what has no value comes last. */
export function sortStudents(
  students: readonly StudentResult[],
  value: StudentColumn["value"],
  isBackwards: boolean,
): StudentResult[] {
  const way = isBackwards ? -1 : 1;
  return students.toSorted((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one !== other) {
      if (one === null) return 1;
      if (other === null) return -1;
      return one < other ? -way : way;
    }
    return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
  });
}
