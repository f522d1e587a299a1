import { describe, expect, test } from "vitest";
import type { KeyRates, StudentResult } from "../../classroom/index.ts";
import { sortStudents, studentColumns } from "./student-columns.ts";

function student(name: string, f1: number | null, fields: Partial<StudentResult> = {}): StudentResult {
  const rates: KeyRates = { credits: 0, said: 0, wanted: 0, precision: 0.004, recall: null, f1 };
  return {
    studentId: name,
    name,
    handIns: 1,
    handedIn: "2026-11-22T10:20:00Z",
    tagged: 3,
    unsure: 0,
    coverage: 0.25,
    byTag: [{ tag: "quote", tagged: 2, rates }],
    against: { rates, missed: 1, extra: 2, outcomes: [] },
    ...fields,
  };
}

describe("the students' columns", () => {
  const columns = studentColumns(["quote"], true);
  const byId = (id: string) => {
    const column = columns.find((one) => one.id === id);
    if (!column) throw new Error(`unexpected columns without ${id}`);
    return column;
  };

  test("show shares as percentages, the score as a number, and nothing as a dash", () => {
    const one = student("a", 0.123);
    expect(columns.map((column) => `${column.name} ${column.shown(one)}`)).toEqual([
      "Score 0.12",
      "Missed 1",
      "Extra 2",
      "Tags 3",
      "Unsure 0",
      "Coverage 25 %",
      "Hand-ins 1",
      "Precision under 1 %",
      "Recall –",
    ]);
  });

  test("have none of a key where there is none", () => {
    expect(studentColumns(["quote"], false).map(({ id }) => id)).toEqual([
      "tagged",
      "unsure",
      "coverage",
      "hand-ins",
      "quote tags",
    ]);
  });

  test("sort either way, by name where values are the same, and put what has none last", () => {
    const all = [student("c", 0.5), student("d", null), student("a", 0.9), student("b", 0.5)];
    const names = (isBackwards: boolean) =>
      sortStudents(all, byId("score").value, isBackwards)
        .map(({ name }) => name)
        .join("");
    expect([names(false), names(true)]).toEqual(["bcad", "abcd"]);
  });
});
