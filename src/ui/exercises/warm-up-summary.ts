import type { Statement, StatementKind } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";

/** What came out of sorting statements, in words: how many, and which way the others went. Never a mark. */
export function warmUpSummary(
  statements: readonly Statement[],
  sorted: Readonly<Record<string, StatementKind>>,
): string {
  const other = statements.filter(({ id, answer }) => sorted[id] !== answer);
  const all = statements.length;
  if (other.length === 0)
    return t("You sorted all {all} as the reasons say. Is there one that you would argue about?", { all });
  const taken = other.filter(({ answer }) => answer === "opinion").length;
  return t(
    "You sorted {same} of {all} as the reasons say: {ways}. Read the reasons of those first, and say where you still disagree.",
    { same: all - other.length, all, ways: waysInWords(taken, other.length - taken) },
  );
}

function waysInWords(opinions: number, checkable: number): string {
  const first = plural(
    opinions,
    "{count} opinion was taken for checkable",
    "{count} opinions were taken for checkable",
  );
  const second = plural(
    checkable,
    "{count} checkable statement for opinion",
    "{count} checkable statements for opinion",
  );
  if (opinions === 0) return second;
  return checkable === 0 ? first : t("{first}, {second}", { first, second });
}
