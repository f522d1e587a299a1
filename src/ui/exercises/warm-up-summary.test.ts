import { expect, test } from "vitest";
import type { Statement, StatementKind } from "../../classroom/index.ts";
import { warmUpSummary } from "./warm-up-summary.ts";

const statements: readonly Statement[] = (["checkable", "checkable", "opinion", "opinion"] as const).map(
  (answer, at) => ({ id: `s${at}`, words: `Words ${at}.`, answer, reason: "Why." }),
);

function sortedAs(...kinds: readonly StatementKind[]) {
  return Object.fromEntries(kinds.map((kind, at) => [`s${at}`, kind]));
}

test.each([
  [["checkable", "checkable", "opinion", "opinion"], "You sorted all 4 as the reasons say"],
  [
    ["checkable", "checkable", "opinion", "checkable"],
    "3 of 4 as the reasons say: 1 opinion was taken for checkable.",
  ],
  [
    ["opinion", "opinion", "checkable", "checkable"],
    "0 of 4 as the reasons say: 2 opinions were taken for checkable, 2 checkable statements for opinion.",
  ],
  [
    ["opinion", "checkable", "opinion", "opinion"],
    "3 of 4 as the reasons say: 1 checkable statement for opinion.",
  ],
] satisfies [StatementKind[], string][])(
  "the summary of %j tells which way the others went",
  (kinds, words) => {
    expect(warmUpSummary(statements, sortedAs(...kinds))).toContain(words);
  },
);
