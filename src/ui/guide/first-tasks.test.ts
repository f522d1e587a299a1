import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Annotation } from "../../annotations/index.ts";
import { readManifest, readMarkdown } from "../../sources/index.ts";
import { firstTasks, outcomeOf, placeOf } from "./first-tasks.ts";

const folder = "public/sources/";
const { sources } = readManifest(JSON.parse(readFileSync(`${folder}manifest.json`, "utf8")));

function annotation(tag: string, start: number, end: number): Annotation {
  return { id: `${tag}-${start}`, tag, spans: [{ start, end }] } as unknown as Annotation;
}

describe("the first tasks", () => {
  test("there is one for each tag", () => {
    expect(firstTasks.map(({ tag }) => tag).sort()).toEqual(["opinion", "quote", "statistic"]);
  });

  test.each(firstTasks)("the words for a $tag stand in their text once", (task) => {
    const file = sources.find(({ id }) => id === task.sourceId)?.file ?? "";
    const { text } = readMarkdown(readFileSync(folder + file, "utf8"));
    expect(placeOf(task, text)).toEqual({
      start: text.indexOf(task.words),
      end: text.indexOf(task.words) + task.words.length,
    });
    expect(text.split(task.words)).toHaveLength(2);
  });

  test("a task is done by its tag alone, and fits where it shares something with the words", () => {
    const [task] = firstTasks;
    if (!task) throw new Error("unexpected list without a task");
    const place = { start: 10, end: 20 };
    const none = new Set<string>();
    expect(outcomeOf(task, place, [annotation("opinion", 10, 20)], none)).toEqual({
      isDone: false,
      fits: null,
    });
    expect(outcomeOf(task, place, [annotation("quote", 19, 30)], none)).toEqual({ isDone: true, fits: true });
    expect(outcomeOf(task, place, [annotation("quote", 20, 30)], none)).toEqual({
      isDone: true,
      fits: false,
    });
    const before = new Set(["quote-10"]);
    expect(outcomeOf(task, place, [annotation("quote", 10, 20)], before).isDone).toBe(false);
  });
});
