import { describe, expect, test } from "vitest";
import type { Exercise } from "../../classroom/index.ts";
import { type Collection, documentHash, taskCollection } from "../../sources/index.ts";
import { createBrowser } from "../browser.cases.ts";
import { createDesk, type Desk, letter } from "../desk.cases.ts";
import { builtIn } from "../shelf-desk.cases.ts";
import { editAnnotation, tagSelection } from "../tagging.ts";
import { beginTask, enterTask, handInNow, leaveTask, saveHandIn, showPractice } from "./do-task.ts";
import { taskProgressOf } from "./task-progress.ts";

const text = "The mayor said no. It is mad.";

const task: Collection = taskCollection({ exerciseId: "who-says", title: "Who says?", sources: [letter] });

function exerciseOn(desk: Desk): Exercise {
  return {
    id: "who-says",
    title: "Who says?",
    task: "Tag quotes.",
    sources: [{ id: "letter", title: "A letter", textHash: documentHash(desk.document) }],
    tags: ["quote"],
    attributes: { quote: ["speaker"] },
    hints: true,
    tracing: false,
    hideOthers: true,
    minutes: null,
    points: null,
    key: [{ id: "key-1", sourceId: "letter", tag: "quote", spans: [{ start: 15, end: 17 }] }],
  };
}

/** A desk on which the exercise is done, its one text open. */
function createDoing(browser = createBrowser()) {
  const desk = createDesk(text, browser);
  const [source] = task.sources;
  if (!source) throw new Error("unexpected task without a source, expected one");
  desk.reading.open(source, desk.document, () => undefined);
  const exercise = exerciseOn(desk);
  const documents = new Map([[source.id, desk.document]]);
  return { desk, exercise, documents };
}

describe("ST191 an exercise", () => {
  test("is begun once, also from another tab; a number is drawn that all hand-ins have", () => {
    const browser = createBrowser();
    const { desk, exercise, documents } = createDoing(browser);
    beginTask(desk, exercise.id);
    const first = taskProgressOf(desk, exercise.id).getState();
    beginTask(desk, exercise.id);
    expect(taskProgressOf(desk, exercise.id).getState()).toEqual(first);
    const other = createDesk(text, browser);
    other.newId();
    beginTask(other, exercise.id);
    expect(taskProgressOf(other, exercise.id).getState()).toEqual(first);
    for (const _ of [1, 2]) {
      const { studentId, begun } = handInNow(desk, exercise, documents);
      expect([studentId, begun]).toEqual([first.studentId, first.begun]);
    }
  });

  test("that can't be kept says so, and is done all the same", () => {
    const browser = createBrowser();
    browser.refuses = (key) => key.includes("task:");
    const { desk, exercise, documents } = createDoing(browser);
    beginTask(desk, exercise.id);
    expect(desk.message()).toMatch(/^When you began can’t be kept: /);
    const { studentId } = handInNow(desk, exercise, documents);
    expect(handInNow(desk, exercise, documents).studentId).toBe(studentId);
    expect(saveHandIn(desk, exercise, handInNow(desk, exercise, documents)).problem).toEqual(
      expect.any(String),
    );
    expect(desk.files).toHaveLength(1);
  });

  test("lets do what its task lets, and never shows its key", () => {
    const { desk, exercise } = createDoing();
    enterTask(desk, exercise);
    expect(desk.task.getState().task).toMatchObject({ id: exercise.id, key: null });
    enterTask(desk, null);
    expect(desk.task.getState().task).toBeNull();
  });

  test("is left for the first collection that is none; what was tagged stays", () => {
    const { desk } = createDoing();
    desk.select("The mayor said [[no]]. It is mad.");
    tagSelection(desk, "quote");
    leaveTask(desk, [task, builtIn]);
    expect(desk.place.getState().sourceId).toBe("letter");
    expect(desk.shelf.getState().chosen).toBe(builtIn.id);
    expect(desk.annotations.getState().placed.get(task.sources[0]?.id ?? "")).toHaveLength(1);
  });
});

describe("ST192 handing in", () => {
  test("saves what was made in the task as it was listed, named after the code name, and counts each time", () => {
    const { desk, exercise, documents } = createDoing();
    desk.preferences.set({ codeName: "blue-heron-14" });
    beginTask(desk, exercise.id);
    desk.select("The mayor said [[no]]. It is mad.");
    const made = tagSelection(desk, "quote");
    const listed = handInNow(desk, exercise, documents);
    editAnnotation(desk, made?.id ?? "", { note: "Written after the list was shown." }, "writing a note");
    expect(saveHandIn(desk, { key: null }, listed)).toEqual({
      name: "exercise_blue-heron-14.json",
      problem: null,
    });
    expect(desk.message()).toMatch(/Give it to your teacher\.$/);
    const [file] = desk.files;
    expect(file?.name).toBe("exercise_blue-heron-14.json");
    const saved = JSON.parse(String(file?.parts[0]));
    expect(saved).toMatchObject({
      exerciseId: "who-says",
      codeName: "blue-heron-14",
      sources: [{ id: "letter", textHash: documentHash(desk.document) }],
      annotations: [{ sourceId: "letter", note: "", spans: [{ exact: "no" }], creator: "blue-heron-14" }],
    });
    saveHandIn(desk, exercise, handInNow(desk, exercise, documents));
    expect(taskProgressOf(desk, exercise.id).getState().handedIn).toHaveLength(2);
  });

  test("with a key for practice can be told of, until it is closed", () => {
    const { desk, exercise, documents } = createDoing();
    enterTask(desk, exercise);
    const submission = handInNow(desk, exercise, documents);
    showPractice(desk, exercise, submission);
    expect(desk.task.getState().practice).toEqual({ exercise, submission });
    showPractice(desk, exercise, null);
    expect(desk.task.getState().practice).toBeNull();
  });
});
