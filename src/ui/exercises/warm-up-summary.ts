import type { Statement, StatementKind } from "../../classroom/index.ts";

/** What came out of sorting statements, in words: how many, and which way the others went. Never a mark. */
export function warmUpSummary(
  statements: readonly Statement[],
  sorted: Readonly<Record<string, StatementKind>>,
): string {
  const other = statements.filter(({ id, answer }) => sorted[id] !== answer);
  if (other.length === 0)
    return `You sorted all ${statements.length} as the reasons say. Is there one that you would argue about?`;
  const taken = other.filter(({ answer }) => answer === "opinion").length;
  const ways = [
    taken > 0 && `${taken} ${taken === 1 ? "opinion was" : "opinions were"} taken for checkable`,
    other.length > taken &&
      `${other.length - taken} checkable ${other.length - taken === 1 ? "statement" : "statements"} for opinion`,
  ].filter((way) => way !== false);
  const same = statements.length - other.length;
  return `You sorted ${same} of ${statements.length} as the reasons say: ${ways.join(", ")}. Read the reasons of those first, and say where you still disagree.`;
}
