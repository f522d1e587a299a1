import { describe, expect, test } from "vitest";
import { writeZip } from "../../exchange/index.ts";
import { ownText } from "../../sources/index.ts";
import { finish } from "../../text/index.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import { undo } from "../undo-redo.ts";
import { createWorkStore } from "../work-store.ts";
import { exercise, fileAt, handIn, openClassDesk } from "./class.cases.ts";
import { forgetRemoved, takeFilesOut } from "./class-paper.ts";
import { collectHandIns } from "./collect-hand-ins.ts";
import { keptFiles, readClass } from "./hand-ins.ts";
import { paperOf } from "./papers.ts";

function namesOf({ own }: ShelfDesk): string[] {
  return keptFiles(own.getState().records, exercise.id).map(({ fileName }) => fileName);
}

async function zipOf(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  const parts = finish(writeZip(Object.entries(files).map(([name, text]) => ({ name, text }))));
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** How the class stands: who takes part, and what is left out for which reason. */
async function standing({ own }: ShelfDesk) {
  const { students, leftOut } = await readClass(own, exercise);
  return {
    students: students.map(({ name }) => name),
    leftOut: leftOut.map(({ fileName, reason }) => [fileName, reason]),
  };
}

describe("ST240 collecting hand-ins", () => {
  test("ST240 takes files, folders and archives at once; each is counted or left out with its reason", async () => {
    const desk = await openClassDesk();
    const zip = await zipOf({ "in/fox.json": handIn("red-fox-2"), "in/broken.json": '{"format": "lat' });
    await collectHandIns(desk, exercise, [
      fileAt("class/heron.json", handIn("blue-heron-14")),
      fileAt("class/.DS_Store", "x"),
      fileAt("class/photo.jpg", new Uint8Array([0xff, 0xd8, 0xff])),
      fileAt("all.zip", zip),
      fileAt("cut.zip", zip.slice(0, 60)),
      fileAt("other.json", handIn("grey-owl-3", { exerciseId: "other" })),
      fileAt("old.json", handIn("old-elk-4", { sources: [{ id: "letter", textHash: "sha256:0b" }] })),
    ]);
    expect(desk.lateral.message()).toBe("Collected 7 files.");
    expect(await standing(desk)).toEqual({
      students: ["blue-heron-14", "red-fox-2"],
      leftOut: [
        ["all.zip/in/broken.json", "damaged"],
        ["class/photo.jpg", "damaged"],
        ["cut.zip", "damaged"],
        ["old.json", "other-text"],
        ["other.json", "other-exercise"],
      ],
    });
    const { leftOut } = await readClass(desk.own, exercise);
    expect(leftOut.find(({ fileName }) => fileName === "cut.zip")?.problem).toContain("archive");
  });

  test("ST241 the same file isn't kept twice, whatever it is called; two of one name stay two", async () => {
    const desk = await openClassDesk();
    await collectHandIns(desk, exercise, [fileAt("a/x.json", handIn("blue-heron-14"))]);
    await collectHandIns(desk, exercise, [
      fileAt("b/y.json", handIn("blue-heron-14")),
      fileAt("a/x.json", handIn("red-fox-2")),
      fileAt("a/x.json", handIn("grey-owl-3")),
    ]);
    expect(desk.lateral.message()).toBe("Collected 2 files. 1 more is here already, and not kept twice.");
    expect(namesOf(desk)).toEqual(["a/x.json", "a/x (2).json", "a/x (3).json"]);
    await collectHandIns(desk, exercise, [fileAt("x.json", handIn("red-fox-2"))]);
    expect(desk.lateral.message()).toBe("This file is here already.");
  });

  test("ST242 is one step of undo", async () => {
    const desk = await openClassDesk();
    await collectHandIns(desk, exercise, [
      fileAt("x.json", handIn("blue-heron-14")),
      fileAt("y.json", handIn("red-fox-2")),
    ]);
    undo(desk.lateral);
    expect(namesOf(desk)).toEqual([]);
  });

  test("ST242 cancelled in its midst it takes back what it put", async () => {
    const desk = await openClassDesk();
    const text = handIn("blue-heron-14", { generator: "x".repeat(2_100_000) });
    // Each look at the clock is a turn, so that every step can be cancelled.
    let time = 0;
    const turns = {
      now: () => {
        time += 10;
        return time;
      },
      pause: async () => undefined,
    };
    const work = createWorkStore(turns);
    const put = desk.own.kept.putTexts;
    const slow = Object.assign(desk.own, {
      kept: {
        ...desk.own.kept,
        putTexts: async (texts: Parameters<typeof put>[0]) => {
          await put(texts);
          work.cancel();
        },
      },
    });
    await collectHandIns({ lateral: { ...desk.lateral, work }, own: slow }, exercise, [
      fileAt("x.json", text),
      fileAt("y.json", handIn("red-fox-2")),
    ]);
    expect(desk.lateral.message()).toBe("Collecting was cancelled. Nothing changed.");
    expect(namesOf(desk)).toEqual([]);
    expect(await desk.own.kept.text(ownText(text, "plain").key)).toBeNull();
  });
});

describe("ST243 taking files out of a class", () => {
  const text = handIn("blue-heron-14");
  const { key } = ownText(text, "plain");

  test("ST243 is one step of undo, and the text goes a week later for good", async () => {
    const desk = await openClassDesk();
    await collectHandIns(desk, exercise, [fileAt("x.json", text), fileAt("y.json", handIn("red-fox-2"))]);
    takeFilesOut(desk, exercise, new Set(["x.json"]), "taking out a file");
    expect(namesOf(desk)).toEqual(["y.json"]);
    undo(desk.lateral);
    expect(namesOf(desk)).toEqual(["x.json", "y.json"]);

    takeFilesOut(desk, exercise, new Set(["x.json"]), "taking out a file");
    await forgetRemoved(desk, exercise);
    expect(await desk.own.kept.text(key)).not.toBeNull();
    const later = { ...desk.lateral, now: () => desk.lateral.now() + 8 * 24 * 60 * 60 * 1_000 };
    await forgetRemoved({ ...desk, lateral: later }, exercise);
    expect(await desk.own.kept.text(key)).toBeNull();
    const paper = paperOf(desk.own.getState().records, "class", exercise.id);
    expect(paper?.textKeys).toHaveLength(1);
    expect(await standing(desk)).toMatchObject({ students: ["red-fox-2"], leftOut: [] });
  });

  test("ST243 a file that was taken out and collected again keeps its text", async () => {
    const desk = await openClassDesk();
    await collectHandIns(desk, exercise, [fileAt("x.json", text)]);
    takeFilesOut(desk, exercise, new Set(["x.json"]), "taking out a file");
    await collectHandIns(desk, exercise, [fileAt("x.json", text)]);
    const later = { ...desk.lateral, now: () => desk.lateral.now() + 8 * 24 * 60 * 60 * 1_000 };
    await forgetRemoved({ ...desk, lateral: later }, exercise);
    expect(await standing(desk)).toMatchObject({ students: ["blue-heron-14"] });
  });
});

describe("ST244 reading a class", () => {
  test("ST244 tells how far it is, stops when asked, and reads no text twice", async () => {
    const desk = await openClassDesk();
    await collectHandIns(desk, exercise, [
      fileAt("x.json", handIn("blue-heron-14")),
      fileAt("y.json", handIn("red-fox-2")),
    ]);
    const told: [number, number][] = [];
    const first = await readClass(desk.own, exercise, (...far) => told.push(far));
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
    const again = await readClass(desk.own, exercise);
    expect(again.students[0]?.counted.submission).toBe(first.students[0]?.counted.submission);
    const stop = new AbortController();
    stop.abort(new Error("left"));
    await expect(readClass(desk.own, exercise, undefined, stop.signal)).rejects.toThrow("left");
  });

  test("ST244 a text that is gone is told with what to do", async () => {
    const desk = await openClassDesk();
    const text = handIn("blue-heron-14");
    await collectHandIns(desk, exercise, [fileAt("x.json", text)]);
    await desk.own.kept.removeTexts([ownText(text, "plain").key]);
    const { leftOut } = await readClass(desk.own, exercise);
    expect(leftOut[0]?.problem).toContain("Collect the file again");
  });
});
