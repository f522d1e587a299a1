import { describe, expect, test } from "vitest";
import { exerciseWith } from "./exercise.cases.ts";
import { type Exercise, forStudents, inParts, keyOf, readExercise, writeExercise } from "./index.ts";

function readBack(text: string): unknown {
  return readExercise(JSON.parse(text));
}

describe("CL30 an exercise's file", () => {
  test("what is written is read back, and written again as the same bytes", () => {
    const text = writeExercise(exerciseWith());
    expect(readBack(text)).toEqual({ ok: true, value: exerciseWith() });
    const reversed = Object.fromEntries(Object.entries(exerciseWith()).reverse());
    expect(writeExercise(reversed as unknown as Exercise)).toBe(text);
    expect(readBack(writeExercise(exerciseWith({ key: null })))).toEqual({
      ok: true,
      value: exerciseWith({ key: null }),
    });
  });

  const table: [string, unknown, string, string][] = [
    [
      "something else",
      { format: "lateral-annotations" },
      "not-ours",
      "This is not an exercise saved by Lateral",
    ],
    ["no object", [1], "not-ours", "unexpected no format"],
    ["a later version", { version: 2 }, "newer", "A newer Lateral wrote this file (version 2"],
    ["another unit", { unit: "bytes" }, "damaged", 'unit: unexpected "bytes"'],
    ["no sources", { sources: [] }, "damaged", "one source or more"],
    ["a tag that isn't known", { tags: ["rumour"] }, "damaged", 'tags[0]: unexpected "rumour"'],
    [
      "spans that overlap",
      {
        key: [
          {
            ...keyEntry(),
            spans: [
              { start: 4, end: 9 },
              { start: 8, end: 10 },
            ],
          },
        ],
      },
      "damaged",
      "key[0].spans",
    ],
    [
      "a key for another text",
      { key: [{ ...keyEntry(), sourceId: "novel" }] },
      "damaged",
      'key[0].sourceId: unexpected "novel"',
    ],
    ["points below 0", { points: -1 }, "damaged", "points: unexpected -1"],
  ];
  for (const [name, change, reason, problem] of table) {
    test(`refuses ${name}, and says what was expected where`, () => {
      const value = Array.isArray(change)
        ? change
        : { ...JSON.parse(writeExercise(exerciseWith())), ...(change as object) };
      const read = readExercise(value);
      expect(read).toMatchObject({ ok: false, reason });
      expect(read.ok ? "" : read.problem).toContain(problem);
    });
  }
});

describe("CL31 the key stays with the teacher", () => {
  test("nothing of it is in what students get, nor anything that isn't known today", () => {
    const exercise = { ...exerciseWith(), notes: "A note that gives it away." };
    const given = writeExercise(forStudents(exercise));
    for (const word of ["secret", "key-1", "key", "gives it away", "variants"])
      expect(given).not.toContain(word);
    expect(readBack(given)).toEqual({ ok: true, value: exerciseWith({ key: null }) });
  });

  test("it is kept in the teacher's file and in one for practice, and found by text", () => {
    expect(writeExercise(exerciseWith())).toContain("secret");
    expect(keyOf(exerciseWith(), "letter")).toHaveLength(1);
    expect(keyOf(exerciseWith(), "novel")).toEqual([]);
    expect(keyOf(exerciseWith({ key: null }), "letter")).toEqual([]);
  });
});

test("CL34 only what touches a part that is to be tagged counts", () => {
  const passage = (start: number, end: number) => ({ id: `${start}`, tag: "quote", spans: [{ start, end }] });
  const passages = [passage(0, 5), passage(8, 12), passage(20, 30), passage(30, 40)];
  const parts = [
    { start: 10, end: 15 },
    { start: 25, end: 30 },
  ];
  expect(inParts(passages, { parts }).map(({ id }) => id)).toEqual(["8", "20"]);
  expect(inParts(passages, {})).toEqual(passages);
});

test("CL34 a text without any part is only to be read", () => {
  const letter = { id: "letter", title: "A letter", textHash: "sha256:0a", parts: [] };
  const exercise = exerciseWith({ sources: [letter], key: null });
  expect(readBack(writeExercise(exercise))).toEqual({ ok: true, value: exercise });
  expect(inParts([{ id: "a", tag: "quote", spans: [{ start: 0, end: 5 }] }], letter)).toEqual([]);
});

function keyEntry() {
  return exerciseWith().key?.[0];
}
