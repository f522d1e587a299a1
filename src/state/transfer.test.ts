import { describe, expect, test } from "vitest";
import type { ImportPlan } from "../exchange/index.ts";
import type { Collection } from "../sources/index.ts";
import { documentHash } from "../sources/index.ts";
import { createDesk, type Desk, letter } from "./desk.cases.ts";
import { editAnnotation, tagSelection } from "./tagging.ts";
import { exportAnnotations, importAnnotations, planFrom, redo, undo } from "./transfer.ts";

const text = "the mayor said so";
const collection: Collection = { id: "made-up", title: "Made up", rights: "None.", sources: [letter] };

function texts(desk: Desk) {
  return new Map([["letter", desk.document]]);
}

/** A desk with two annotations, and what it exports. */
async function exported(): Promise<{ desk: Desk; file: File }> {
  const desk = createDesk(text);
  desk.select("the [[mayor]] said so");
  tagSelection(desk, "quote");
  desk.select("the mayor [[said so]]");
  tagSelection(desk, "opinion");
  await exportAnnotations(desk, collection, texts(desk));
  const [saved] = desk.files;
  if (!saved) throw new Error("unexpected silence, expected a file");
  return { desk, file: new File([saved.content], saved.name) };
}

async function planned(desk: Desk, file: File): Promise<ImportPlan> {
  const result = await planFrom(desk, file, texts(desk));
  if (!result.ok) throw new Error(result.problem);
  return result.plan;
}

function records(desk: Desk) {
  return [...desk.annotations.getState().records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe("ST17 undo and redo say what they did", () => {
  test("ST17 there is nothing to undo or redo", () => {
    const desk = createDesk(text);
    undo(desk);
    expect(desk.message()).toBe("There is nothing to undo.");
    redo(desk);
    expect(desk.message()).toBe("There is nothing to redo.");
  });

  test("ST17 the step is named; the message offers no undo of its own", () => {
    const desk = createDesk(text);
    desk.select("the [[mayor]] said so");
    tagSelection(desk, "quote");
    undo(desk);
    expect(desk.messages.getState()).toMatchObject({ text: "Undid tagging a quote.", undo: false });
    redo(desk);
    expect(desk.messages.getState()).toMatchObject({ text: "Did again: tagging a quote.", undo: false });
  });

  test("ST17 what another tab has changed is counted", () => {
    const desk = createDesk(text);
    desk.select("the [[mayor]] said so");
    const id = tagSelection(desk, "quote")?.id ?? "";
    const other = createDesk(text, desk.browser);
    editAnnotation(other, id, { note: "theirs" }, "writing a note");
    desk.browser.deliver();
    undo(desk);
    expect(desk.message()).toBe("Undid tagging a quote. 1 left as they are: another tab changed them since.");
  });
});

describe("ST18 files", () => {
  test("ST18 a file has a name, its kind and all live annotations; a message tells", async () => {
    const { desk } = await exported();
    expect(desk.files).toMatchObject([
      { name: "lateral-annotations-2026-11-22.json", mime: "application/json" },
    ]);
    expect(desk.message()).toBe("Exported 2 annotations as lateral-annotations-2026-11-22.json.");
    expect(JSON.parse(desk.files[0]?.content ?? "")).toMatchObject({
      sources: [{ id: "letter", title: "A letter", textHash: documentHash(desk.document) }],
      annotations: [{ tag: "quote" }, { tag: "opinion" }],
    });
  });

  test("ST18 an empty desk exports a file too", async () => {
    const desk = createDesk(text);
    await exportAnnotations(desk, collection, texts(desk));
    expect(desk.message()).toBe("Exported 0 annotations as lateral-annotations-2026-11-22.json.");
  });

  test("ST18 what was exported arrives elsewhere with the same stamps, as one step", async () => {
    const { desk, file } = await exported();
    const other = createDesk(text);
    const plan = await planned(other, file);
    expect(records(other)).toEqual([]);
    await importAnnotations(other, plan);
    expect(records(other)).toEqual(records(desk));
    expect(other.messages.getState()).toMatchObject({ text: "Imported 2 annotations.", undo: true });
    undo(other);
    expect(other.message()).toBe("Undid importing.");
    expect(other.annotations.getState().placed.size).toBe(0);
    redo(other);
    expect(other.annotations.getState().placed.get("letter")).toHaveLength(2);
  });

  test("ST18 what was deleted comes back", async () => {
    const { desk, file } = await exported();
    undo(desk);
    undo(desk);
    const plan = await planned(desk, file);
    expect(plan.revived).toHaveLength(2);
    await importAnnotations(desk, plan);
    expect(desk.annotations.getState().placed.get("letter")).toHaveLength(2);
    expect(createDesk(text, desk.browser).annotations.getState().placed.get("letter")).toHaveLength(2);
  });

  test("ST18 a file without news changes nothing and offers no undo", async () => {
    const { desk, file } = await exported();
    const plan = await planned(desk, file);
    expect(plan.unchanged).toHaveLength(2);
    const steps = desk.annotations.getState().past.length;
    await importAnnotations(desk, plan);
    expect(desk.annotations.getState().past).toHaveLength(steps);
    expect(desk.messages.getState()).toMatchObject({ text: "Imported 0 annotations.", undo: false });
  });

  test("ST18 an edit made elsewhere before the import wins over the copy", async () => {
    const { desk, file } = await exported();
    const id = desk.annotations.getState().placed.get("letter")?.[0]?.id ?? "";
    editAnnotation(desk, id, { note: "newer" }, "writing a note");
    await importAnnotations(desk, await planned(desk, file));
    expect(desk.annotations.getState().records.get(id)?.note).toBe("newer");
  });

  test.each([
    ["not JSON", new File(["the mayor"], "a.json")],
    ["another kind", new File(["{}"], "a.json")],
    ["not UTF-8", new File([new Uint8Array([0xff, 0xfe, 0x00])], "a.json")],
  ])("ST18 a file that is %s is told of and changes nothing", async (_kind, file) => {
    const desk = createDesk(text);
    const result = await planFrom(desk, file, texts(desk));
    expect(result).toMatchObject({ ok: false, problem: expect.stringMatching(/\w/) });
    expect(records(desk)).toEqual([]);
  });
});
