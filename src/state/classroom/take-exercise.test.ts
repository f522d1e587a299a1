import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writeExerciseFile } from "../../exchange/index.ts";
import { ownTextKey, taskSourceId } from "../../sources/index.ts";
import { createBrowser } from "../browser.cases.ts";
import { letter } from "../desk.cases.ts";
import { openShelfDesk } from "../shelf-desk.cases.ts";
import { undo } from "../undo-redo.ts";
import { keptExercise } from "./exercises.ts";
import { handedOut, letterText, reply } from "./handed-out.cases.ts";
import { openExerciseFile } from "./open-exercise-file.ts";
import { takeExercise } from "./take-exercise.ts";

beforeEach(() => vi.stubGlobal("fetch", async () => new Response(letterText)));
afterEach(() => vi.unstubAllGlobals());

function kept(
  { own }: Awaited<ReturnType<typeof openShelfDesk>>,
  kind: "exercise" | "task",
  id = "who-says-what",
) {
  return keptExercise(own.getState().records, kind, id);
}

describe("ST170 an exercise is taken with its texts", () => {
  test("ST170 from its file, to be done: its texts are kept, and undo does not take it back", async () => {
    const desk = await openShelfDesk(createBrowser());
    const file = new File([writeExerciseFile(handedOut())], "exercise.lateral.json");
    const opened = await openExerciseFile(desk.lateral, file, [letter]);
    if (!opened?.ok) throw new Error(`unexpected ${opened?.problem}, expected an exercise`);
    expect(await takeExercise(desk, opened.file, "do")).toEqual({ ok: true, exerciseId: "who-says-what" });
    expect(kept(desk, "task")).toMatchObject({
      exercise: handedOut().exercise,
      sources: [letter, { ...reply, originalFile: "" }],
    });
    expect(await desk.own.kept.text(ownTextKey(reply.file) ?? "")).toMatchObject({
      text: "I never said so.",
    });
    expect(desk.lateral.annotations.getState().past).toEqual([]);
    const collections = desk.lateral.shelf
      .getState()
      .offer?.({ id: "x", title: "", rights: "", sources: [] });
    expect(collections?.at(-1)?.sources.map(({ id }) => id)).toEqual(
      [letter.id, reply.id].map((id) => taskSourceId("who-says-what", id)),
    );
  });

  test("ST170 to be done a second time: it stays as it is, and its sources keep their ids", async () => {
    const desk = await openShelfDesk(createBrowser());
    await takeExercise(desk, handedOut(), "do");
    const { records } = desk.own.getState();
    await takeExercise(desk, handedOut(), "do");
    expect(desk.own.getState().records).toBe(records);
    await takeExercise(desk, handedOut({ task: "Another task." }), "do");
    expect(kept(desk, "task")?.exercise.task).toBe("Another task.");
    expect(desk.own.getState().records.size).toBe(records.size);
  });

  test("ST170 to be made: one step of undo, and what is here under its id stays", async () => {
    const desk = await openShelfDesk(createBrowser());
    await takeExercise(desk, handedOut(), "make");
    expect(await takeExercise(desk, handedOut(), "make")).toEqual({ ok: true, exerciseId: "who-says-what" });
    expect(desk.lateral.annotations.getState().past).toHaveLength(1);
    const other = await takeExercise(desk, handedOut({ title: "Other" }), "make");
    if (!other.ok) throw new Error(other.problem);
    expect(other.exerciseId).not.toBe("who-says-what");
    expect(kept(desk, "exercise")?.exercise.title).toBe("Who says what?");
    expect(kept(desk, "exercise", other.exerciseId)?.exercise).toMatchObject({
      title: "Other",
      id: other.exerciseId,
    });
    undo(desk.lateral);
    expect(kept(desk, "exercise", other.exerciseId)).toBeNull();
  });
});

test("ST171 on another text nothing is taken, and the reader is told which", async () => {
  vi.stubGlobal("fetch", async () => new Response("Other words."));
  const desk = await openShelfDesk(createBrowser());
  const taken = await takeExercise(desk, handedOut(), "do");
  expect(taken.ok ? "" : taken.problem).toContain("“A letter” has another text here");
  expect(desk.own.getState().records.size).toBe(0);
});

test("ST171 a file that is no exercise is refused with the reason", async () => {
  const desk = await openShelfDesk(createBrowser());
  const opened = await openExerciseFile(desk.lateral, new Blob(["{}"]), [letter]);
  expect(opened?.ok === false && opened.problem).toContain("This is not an exercise saved by Lateral");
});
