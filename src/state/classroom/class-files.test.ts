import { describe, expect, test } from "vitest";
import { studentResult } from "../../classroom/index.ts";
import { ownText, type Source } from "../../sources/index.ts";
import { saveBackup } from "../backup.ts";
import { letter } from "../desk.cases.ts";
import { builtIn } from "../shelf-desk.cases.ts";
import { undo } from "../undo-redo.ts";
import { exercise, fileAt, handIn, openClassDesk, openTextsDesk } from "./class.cases.ts";
import { collectHandIns } from "./collect-hand-ins.ts";
import { keepExercise, keptExercise } from "./exercises.ts";
import { keptFiles, readClass } from "./hand-ins.ts";
import { isClass, openClass } from "./open-class.ts";
import { keepRealNames, realNames } from "./real-names.ts";
import { saveClass } from "./save-class.ts";
import { saveAllFeedback, saveFeedback, saveStudents } from "./save-students.ts";

type Desk = Awaited<ReturnType<typeof openClassDesk>>;

const text = ownText("the mayor said so", "plain");
const ownLetter: Source = { ...letter, file: `own/${text.key}.txt` };

/** A desk with a class of two and a file that is none, on a text of its own. */
async function withClass(): Promise<Desk> {
  const desk = await openTextsDesk();
  await desk.own.kept.putTexts([text]);
  keepExercise(desk, "exercise", { exercise, sources: [ownLetter] }, "making");
  await collectHandIns(desk, exercise, [
    fileAt("x.json", handIn("blue-heron-14")),
    fileAt("y.json", handIn("red-fox-2")),
    fileAt("photo.jpg", new Uint8Array([0xff, 0xd8])),
  ]);
  return desk;
}

function keptOf({ own }: Desk) {
  const kept = keptExercise(own.getState().records, "exercise", exercise.id);
  if (kept === null) throw new Error("unexpected nothing, expected the exercise");
  return kept;
}

function lastFile({ lateral }: Desk): File {
  const file = lateral.files.at(-1);
  if (!file) throw new Error(`unexpected silence, expected a file: ${lateral.message()}`);
  return new File([...file.parts], file.name);
}

async function saved(desk: Desk): Promise<File> {
  await saveClass(desk, keptOf(desk));
  return lastFile(desk);
}

describe("ST245 a class goes to another computer", () => {
  test("ST245 as one file with exercise, texts and all that was collected", async () => {
    const from = await withClass();
    const file = await saved(from);
    expect(file.name).toBe("Who-says-what.class.lateral.json");
    expect(from.lateral.message()).toBe(`Saved the class with 3 files as ${file.name}.`);

    expect(await isClass(file)).toBe(true);
    const to = await openTextsDesk();
    expect(await openClass(to, file)).toBe(exercise.id);
    expect(to.lateral.message()).toContain("Opened “Who says what?” with its class. 3 files came.");
    expect(keptOf(to)).toMatchObject({ exercise, sources: [ownLetter] });
    expect(await to.own.kept.text(text.key)).toEqual(text);
    expect(await readClass(to.own, exercise)).toEqual(await readClass(from.own, exercise));
  });

  test("ST245 it merges with the class that is there, whose exercise stays", async () => {
    const file = await saved(await withClass());
    const to = await openTextsDesk();
    const changed = { ...exercise, title: "Changed" };
    keepExercise(to, "exercise", { exercise: changed, sources: [] }, "making");
    await collectHandIns(to, exercise, [fileAt("z.json", handIn("blue-heron-14"))]);
    await openClass(to, file);
    expect(to.lateral.message()).toContain(
      "the exercise stays as it is here. 2 files came, 1 was here already",
    );
    expect(keptOf(to).exercise.title).toBe("Changed");
    const { students } = await readClass(to.own, exercise);
    expect(students.map(({ name }) => name)).toEqual(["blue-heron-14", "red-fox-2"]);
    undo(to.lateral);
    expect(keptFiles(to.own.getState().records, exercise.id)).toHaveLength(1);
  });

  test("ST245 among hand-ins that are dropped it brings its own, and that of another exercise is opened", async () => {
    const file = await saved(await withClass());
    const to = await openClassDesk();
    await collectHandIns(to, exercise, [{ path: file.name, file }]);
    expect(to.lateral.message()).toBe("Collected 3 files.");

    const other = await openTextsDesk();
    const another = { ...exercise, id: "another" };
    keepExercise(other, "exercise", { exercise: another, sources: [] }, "making");
    await collectHandIns(other, another, [{ path: file.name, file }]);
    expect(other.lateral.message()).toContain("with its class. 3 files came.");
    expect(keptFiles(other.own.getState().records, "another")).toEqual([]);
    expect(keptOf(other).exercise).toEqual(exercise);
  });

  test.each([
    ["{}", "not a class saved by Lateral"],
    ['{"format": "lateral-class", "version": 2}', "A newer Lateral wrote this file"],
  ])("ST245 %s is not opened, and it is said why", async (content, problem) => {
    const desk = await openClassDesk();
    const file = new File([content], "x.json");
    expect(await isClass(file)).toBe(content !== "{}");
    expect(await openClass(desk, file)).toBeNull();
    expect(desk.lateral.message()).toContain(problem);
  });
});

describe("ST246 real names", () => {
  const names = new Map([
    ["blue-heron-14", "Ana Secretname"],
    ["__proto__", "Ben Secretname"],
  ]);

  test("ST246 are kept and changed as steps of undo; an empty list is deleted", async () => {
    const desk = await withClass();
    const now = () => [...realNames(desk.own.getState().records, exercise.id)];
    keepRealNames(desk, exercise, names);
    expect(now()).toEqual([...names]);
    keepRealNames(desk, exercise, new Map());
    expect(now()).toEqual([]);
    undo(desk.lateral);
    expect(now()).toEqual([...names]);
    expect(
      desk.lateral.annotations
        .getState()
        .past.map(({ label }) => label)
        .join(),
    ).not.toContain("Secret");
  });

  test("ST246 no file has them: class, table, feedback, backup", async () => {
    const desk = await withClass();
    keepRealNames(desk, exercise, names);
    const texts = new Map([["letter", { text: text.text }]]);
    const { students } = await readClass(desk.own, exercise);
    await saved(desk);
    const rows = students.map((student) => studentResult(exercise, student, texts));
    saveStudents(desk.lateral, exercise, rows);
    const sheet = { title: "T", name: "blue-heron-14", handedIn: "2026-11-22", says: "", texts: [] };
    saveFeedback(desk.lateral, sheet);
    await saveAllFeedback(desk.lateral, "T", 2, () => sheet);
    await saveBackup(desk.lateral, { ...builtIn, sources: [] }, new Map());
    const { files } = desk.lateral;
    expect(files.map(({ name }) => name)).toEqual([
      "Who-says-what.class.lateral.json",
      "Who-says-what-students.csv",
      "feedback_blue-heron-14.html",
      "T-feedback.zip",
      expect.stringContaining("backup"),
    ]);
    for (const { parts, name } of files) {
      const written = await new Blob([...parts]).text();
      expect(written.length, name).toBeGreaterThan(100);
      expect(written, name).not.toContain("Secretname");
      if (!name.endsWith(".zip")) expect(written, name).toContain("blue-heron-14");
    }
  });
});
