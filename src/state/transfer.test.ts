import { afterEach, describe, expect, test } from "vitest";
import { type ImportPlan, lateralJson } from "../exchange/index.ts";
import { loadCatalogue, speak } from "../languages/index.ts";
import type { Collection } from "../sources/index.ts";
import { documentHash, readPlainText } from "../sources/index.ts";
import { createKeptRecordStore, type OutgoingFile } from "../storage/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { createAnnotationStore } from "./annotation-store.ts";
import { createBrowser } from "./browser.cases.ts";
import { createDesk, type Desk, letter } from "./desk.cases.ts";
import { exportAnnotations } from "./export-annotations.ts";
import { safekeepingOf } from "./safekeeping-store.ts";
import { editAnnotation, tagSelection } from "./tagging.ts";
import { importAnnotations, planFrom } from "./transfer.ts";
import { redo, undo } from "./undo-redo.ts";
import { countChanges } from "./watch-changes.ts";

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
  return { desk, file: new File([...saved.parts], saved.name) };
}

function textOf(file: OutgoingFile | undefined): Promise<string> {
  return new Blob([...(file?.parts ?? [])]).text();
}

async function planned(desk: Desk, file: File): Promise<ImportPlan> {
  const result = await planFrom(desk, file, collection, texts(desk));
  if (!result?.ok) throw new Error(result?.problem ?? "unexpected cancelling");
  return result.offer.plan;
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
    expect(desk.messages.getState()).toMatchObject({ text: "Undid tagging a place as quote.", undo: false });
    redo(desk);
    expect(desk.messages.getState()).toMatchObject({
      text: "Did again: tagging a place as quote.",
      undo: false,
    });
  });

  test("ST17 what another tab has changed is counted", () => {
    const desk = createDesk(text);
    desk.select("the [[mayor]] said so");
    const id = tagSelection(desk, "quote")?.id ?? "";
    const other = createDesk(text, desk.browser);
    editAnnotation(other, id, { note: "theirs" }, "writing a note");
    desk.browser.deliver();
    undo(desk);
    expect(desk.message()).toBe(
      "Undid tagging a place as quote. One was left as it is: another tab changed it since.",
    );
  });
});

describe("ST272 another language", () => {
  afterEach(() => speak({ code: "en", tag: "en" }, {}));

  test("ST272 tells steps and files in its words, and leaves what came from a file uncounted", async () => {
    const { file } = await exported();
    const desk = createDesk(text);
    speak({ code: "es", tag: "es" }, await loadCatalogue("es"));
    const stop = countChanges(desk, (then) => {
      then();
      return () => undefined;
    });
    await importAnnotations(desk, await planned(desk, file));
    expect(desk.message()).toBe("Se han importado 2 anotaciones.");
    undo(desk);
    expect(desk.message()).toBe("Deshecho: importar.");
    expect(safekeepingOf(desk).getState().changes).toBe(0);
    desk.select("the [[mayor]] said so");
    tagSelection(desk, "statistic");
    expect(desk.message()).toBe("“mayor” se ha etiquetado como estadística. 1 anotación.");
    expect(safekeepingOf(desk).getState().changes).toBe(1);
    stop();
  });
});

describe("ST18 files", () => {
  test("ST18 a file has a name, its kind and all live annotations; a message tells", async () => {
    const { desk } = await exported();
    expect(desk.files).toMatchObject([
      { name: "lateral-annotations-2026-11-22.json", mime: "application/json" },
    ]);
    expect(desk.message()).toBe("Exported 2 annotations as lateral-annotations-2026-11-22.json.");
    expect(JSON.parse(await textOf(desk.files[0]))).toMatchObject({
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

  test("ST18 what is stored and not yet read is waited for", async () => {
    const { desk, file } = await exported();
    const [tab, now] = [desk.browser.openTab(), desk.now];
    const recordStore = createKeptRecordStore(tab);
    const annotations = createAnnotationStore({ recordStore, replica: "tab-b", now });
    const late = { ...desk, annotations };
    const reading = planned(late, file);
    const saving = exportAnnotations(late, collection, texts(desk));
    // Whatever could be done before is done.
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (const _ of annotations.load());
    expect((await reading).unchanged).toHaveLength(2);
    await saving;
    expect(await textOf(desk.files[1])).toBe(await textOf(desk.files[0]));
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
    const result = await planFrom(desk, file, collection, texts(desk));
    expect(result).toMatchObject({ ok: false, problem: expect.stringMatching(/\w/) });
    expect(records(desk)).toEqual([]);
  });
});

describe("ST30 cancelling", () => {
  const long = "the mayor said so. ".repeat(40);

  /** A file of so many annotations of the long text. */
  function fileOf(count: number): File {
    const textHash = documentHash(readPlainText(long));
    const annotations = Array.from({ length: count }, (_, n) =>
      annotationWith({
        id: `annotation-${n}`,
        textHash,
        spans: [{ start: n, end: n + 5, exact: long.slice(n, n + 5), prefix: "", suffix: "" }],
      }),
    );
    const sources = [{ id: "letter", title: "A letter", textHash }];
    return new File([lateralJson.write({ sources, annotations })], "many.json");
  }

  /** A desk on which all work takes long; `hasty` cancels it as soon as it is shown. */
  function slowDesk(browser = createBrowser()): { desk: Desk; shown: string[]; hasty: () => void } {
    let time = 0;
    const now = () => {
      time += 100;
      return time;
    };
    const desk = createDesk(long, browser, { now, pause: () => Promise.resolve() });
    const shown: string[] = [];
    desk.work.subscribe(({ current }) => current && shown.push(current.label));
    return { desk, shown, hasty: () => desk.work.subscribe(({ current }) => current && desk.work.cancel()) };
  }

  test("ST30 reading a file", async () => {
    const { desk, shown, hasty } = slowDesk();
    hasty();
    expect(await planFrom(desk, fileOf(200), collection, texts(desk))).toBeNull();
    expect(new Set(shown)).toEqual(new Set(["Reading the file"]));
    expect(desk.messages.getState()).toMatchObject({
      kind: "status",
      text: "Import cancelled. Nothing changed.",
      undo: false,
    });
    expect(records(desk)).toEqual([]);
  });

  test("ST30 exporting", async () => {
    const { desk, shown, hasty } = slowDesk();
    await importAnnotations(desk, await planned(desk, fileOf(200)));
    hasty();
    await exportAnnotations(desk, collection, texts(desk));
    expect(shown.at(-1)).toBe("Exporting");
    expect(desk.files).toEqual([]);
    expect(desk.message()).toBe("Export cancelled. No file was saved.");
  });

  test("ST30 importing takes back what it did, here and in storage", async () => {
    const browser = createBrowser();
    const { desk, shown, hasty } = slowDesk(browser);
    const plan = await planned(desk, fileOf(200));
    hasty();
    await importAnnotations(desk, plan);
    expect(shown.at(-1)).toBe("Importing");
    expect(desk.message()).toBe("Import cancelled. Nothing changed.");
    for (const { annotations } of [desk, createDesk(long, browser)]) {
      expect(annotations.getState()).toMatchObject({ placed: new Map(), past: [] });
    }
    // And can be done again.
    const other = createDesk(long, browser);
    await importAnnotations(other, await planned(other, fileOf(200)));
    expect(other.message()).toBe("Imported 200 annotations.");
    expect(other.annotations.getState().placed.get("letter")).toHaveLength(200);
  });

  test("ST25 ST30 left alone, each work is shown by its name", async () => {
    const { desk, shown } = slowDesk();
    await importAnnotations(desk, await planned(desk, fileOf(200)));
    await exportAnnotations(desk, collection, texts(desk));
    expect([...new Set(shown)]).toEqual(["Reading the file", "Comparing", "Importing", "Exporting"]);
    expect(desk.files).toHaveLength(1);
  });
});
