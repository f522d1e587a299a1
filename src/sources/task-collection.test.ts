import { describe, expect, test } from "vitest";
import { offeredCollections } from "./shelf-collections.ts";
import type { OwnPaper } from "./shelf-record.ts";
import type { Collection, Source } from "./source.ts";
import { readTaskSourceId, taskSourceId } from "./task-collection.ts";

const letter = { id: "002", title: "The letter", file: "002.md" } as Source;
const builtIn: Collection = { id: "default", title: "Five texts", rights: "", sources: [letter] };
const paper = {
  type: "paper",
  id: "task-e1",
  kind: "task",
  exerciseId: "e1",
  title: "Whose opinion?",
  content: {},
  textKeys: [],
  sources: [letter],
  added: "2026-11-22T10:00:00Z",
  modified: "2026-11-22T10:00:00Z",
  v: [1, 0, "a"],
} as const satisfies OwnPaper;

describe("SO88 an exercise that is done is a collection of its own", () => {
  test("SO88 it comes last, with its texts under ids of their own, and says which exercise it is", () => {
    const offered = offeredCollections(builtIn, [paper]);
    expect(offered.map(({ id, exerciseId }) => [id, exerciseId])).toEqual([
      ["default", undefined],
      ["task-e1", "e1"],
    ]);
    expect(offered[1]?.sources).toEqual([{ ...letter, id: "own-task.e1.002" }]);
  });

  test.each([
    { ...paper, deleted: true as const },
    { ...paper, kind: "exercise" as const },
    { ...paper, kind: "class" as const },
  ])("SO88 $kind, deleted: $deleted, is none", (other) => {
    expect(offeredCollections(builtIn, [other])).toEqual([builtIn]);
  });

  test("SO88 an id tells the exercise and its source", () => {
    expect(readTaskSourceId(taskSourceId("e1", "own-a.b"))).toEqual({
      exerciseId: "e1",
      sourceId: "own-a.b",
    });
    for (const id of ["002", "own-task.", "own-task.e1", "own-task..002", "own-task.e1."])
      expect(readTaskSourceId(id), id).toBeNull();
  });
});
