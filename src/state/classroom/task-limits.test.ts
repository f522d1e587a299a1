import { describe, expect, test } from "vitest";
import type { ExerciseTask } from "../../classroom/index.ts";
import { createDesk, only } from "../desk.cases.ts";
import { tagSelection } from "../tagging.ts";
import { toggleQuoters, traceAnnotation, traceSelection } from "../trace-acts.ts";
import { hasHints, mayTrace, offeredAttributes, offeredTags, tagsInWords } from "./task-limits.ts";

const task: ExerciseTask = {
  id: "whose-opinion",
  title: "Whose opinion?",
  task: "Tag opinions.",
  sources: [{ id: "letter", title: "A letter", textHash: "sha256:0a" }],
  tags: ["opinion", "quote"],
  attributes: { opinion: ["move", "holder"] },
  hints: false,
  tracing: false,
  hideOthers: true,
  minutes: null,
  points: null,
};

describe("ST190 while an exercise is done", () => {
  test("only its tags and the details asked for are offered, in their usual order", () => {
    expect(offeredTags(task).map(({ id }) => id)).toEqual(["quote", "opinion"]);
    expect(offeredAttributes(task, "opinion").map(({ name }) => name)).toEqual(["holder", "move"]);
    expect(offeredAttributes(task, "quote")).toEqual([]);
    expect(tagsInWords(task)).toBe("quote and opinion");
    expect([mayTrace(task), hasHints(task)]).toEqual([false, false]);
  });

  test("another tag is not given, by whatever way, and the reader is told which are", () => {
    const desk = createDesk("Many people left.");
    desk.task.setState({ task });
    desk.select("[[Many people]] left.");
    expect(tagSelection(desk, "statistic")).toBeNull();
    expect(desk.message()).toBe("This exercise asks for quote and opinion.");
    expect(desk.reading.getState().selected).not.toBeNull();
    tagSelection(desk, "opinion");
    expect(only(desk).tag).toBe("opinion");
  });

  test("nothing is traced where tracing is off, and all is where it is on", () => {
    const desk = createDesk("Many people left.");
    desk.select("[[Many people]] left.");
    const record = tagSelection(desk, "opinion");
    desk.task.setState({ task });
    desk.select("[[Many people]] left.");
    expect([traceSelection(desk), traceAnnotation(desk, record?.id ?? "")]).toEqual([false, false]);
    toggleQuoters(desk, "letter");
    expect(desk.tracing.getState().open).toBeNull();
    desk.task.setState({ task: { ...task, tracing: true } });
    expect(traceSelection(desk)).toBe(true);
  });

  test("where none is done everything is offered", () => {
    expect(offeredTags(null)).toHaveLength(3);
    expect(offeredAttributes(null, "quote")).toHaveLength(5);
    expect([mayTrace(null), hasHints(null)]).toEqual([true, true]);
  });
});
