import { describe, expect, test } from "vitest";
import type { Exercise, KeyEntry } from "../../classroom/index.ts";
import { readPlainText } from "../../sources/index.ts";
import { letter } from "../desk.cases.ts";
import {
  addExerciseSource,
  askForTag,
  changeExercise,
  copyExercise,
  keptExercise,
  keptExercises,
  makeExercise,
  removeExercise,
  removeExerciseSource,
  type ShelfDesk,
} from "../index.ts";
import { openShelfDesk } from "../shelf-desk.cases.ts";
import { redo, undo } from "../undo-redo.ts";

const report = { ...letter, id: "report", title: "A report", file: "report.md" };
const read = (source: typeof letter) => ({ source, document: readPlainText(`The text of ${source.title}.`) });

async function deskWithExercise() {
  const desk = await openShelfDesk();
  const id = makeExercise(desk, "Who says what?", [read(letter), read(report)]);
  return { desk, id, lateral: desk.lateral, now: () => exerciseOf(desk, id) };
}

function exerciseOf({ own }: ShelfDesk, id: string): Exercise {
  const kept = keptExercise(own.getState().records, "exercise", id);
  if (!kept) throw new Error("unexpected lack of the exercise");
  return kept.exercise;
}

function entry(id: string, sourceId: string, tag: KeyEntry["tag"]): KeyEntry {
  return { id, sourceId, tag, spans: [{ start: 0, end: 3 }] };
}

const key = [entry("a", "letter", "quote"), entry("b", "letter", "opinion"), entry("c", "report", "opinion")];

describe("ST250 making, changing and deleting an exercise is one step of undo each", () => {
  test("made on sources, it asks for all tags, and has no key", async () => {
    const { desk, id, lateral, now } = await deskWithExercise();
    expect(now()).toMatchObject({
      title: "Who says what?",
      tags: ["quote", "statistic", "opinion"],
      key: null,
    });
    expect(now().sources.map(({ id }) => id)).toEqual(["letter", "report"]);
    expect(keptExercise(desk.own.getState().records, "exercise", id)?.sources).toEqual([letter, report]);
    undo(lateral);
    expect(keptExercises(desk.own.getState().records)).toEqual([]);
    redo(lateral);
    expect(now().title).toBe("Who says what?");
  });

  test("changed, it changes as it is kept now; what stays the same is no step", async () => {
    const { desk, id, lateral, now } = await deskWithExercise();
    expect(changeExercise(desk, id, () => ({ minutes: 20 }), "changing the time")).toBe(true);
    expect(changeExercise(desk, id, () => ({ title: "Who?" }), "changing the title")).toBe(true);
    expect(changeExercise(desk, id, () => ({ title: "Who?" }), "changing the title")).toBe(false);
    expect(changeExercise(desk, "gone", () => ({ title: "Who?" }), "changing the title")).toBe(false);
    expect(now()).toMatchObject({ title: "Who?", minutes: 20 });
    undo(lateral);
    expect(now()).toMatchObject({ title: "Who says what?", minutes: 20 });
  });

  test("copied, it has another id and the same key, and both change apart", async () => {
    const { desk, id, now } = await deskWithExercise();
    changeExercise(desk, id, () => ({ key }), "making a key");
    const copy = copyExercise(desk, { exercise: now(), sources: [letter, report] }, "Copy");
    expect(exerciseOf(desk, copy)).toEqual({ ...now(), id: copy, title: "Copy" });
    expect(copy).not.toBe(id);
    changeExercise(desk, copy, () => ({ key: null }), "removing the key");
    expect(now().key).toEqual(key);
  });

  test("deleted, it takes its class with it, and both come back", async () => {
    const { desk, id, lateral, now } = await deskWithExercise();
    const { writePaper, paperOf } = await import("../index.ts");
    writePaper(desk, { kind: "class", exerciseId: id, title: "A class", content: {} }, "collecting");
    removeExercise(desk, now());
    const { own } = desk;
    expect(keptExercises(own.getState().records)).toEqual([]);
    expect(paperOf(own.getState().records, "class", id)).toBeNull();
    undo(lateral);
    expect(now().title).toBe("Who says what?");
    expect(paperOf(own.getState().records, "class", id)).not.toBeNull();
  });
});

describe("ST251 what is not asked for any more has no key", () => {
  test("a source that is taken out, and it is told; undo brings both back", async () => {
    const { desk, id, lateral, now } = await deskWithExercise();
    changeExercise(desk, id, () => ({ key }), "making a key");
    removeExerciseSource(desk, id, "letter");
    expect(now().sources.map(({ id }) => id)).toEqual(["report"]);
    expect(now().key).toEqual([key[2]]);
    expect(lateral.message()).toContain("2 passages of the key");
    removeExerciseSource(desk, id, "report");
    expect(now().sources.map(({ id }) => id)).toEqual(["report"]);
    undo(lateral);
    expect(now().key).toEqual(key);
    removeExerciseSource(desk, id, "letter");
    addExerciseSource(desk, id, read(letter));
    addExerciseSource(desk, id, read(letter));
    expect(now().sources.map(({ id }) => id)).toEqual(["report", "letter"]);
  });

  test("a tag, with its attributes; the last one stays", async () => {
    const { desk, id, lateral, now } = await deskWithExercise();
    const attributes = { quote: ["speaker"], opinion: ["holder"] };
    changeExercise(desk, id, () => ({ key, attributes }), "making a key");
    askForTag(desk, id, "opinion", false);
    expect(now()).toMatchObject({ tags: ["quote", "statistic"], key: [key[0]] });
    expect(now().attributes).toEqual({ quote: ["speaker"] });
    expect(lateral.message()).toContain("2 passages of the key");
    askForTag(desk, id, "statistic", false);
    askForTag(desk, id, "quote", false);
    expect(now().tags).toEqual(["quote"]);
    askForTag(desk, id, "opinion", true);
    expect(now()).toMatchObject({
      tags: ["quote", "opinion"],
      key: [key[0]],
      attributes: { quote: ["speaker"] },
    });
  });
});
