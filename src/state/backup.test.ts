import { describe, expect, test } from "vitest";
import { documentHash, readPlainText } from "../sources/index.ts";
import {
  backedUp,
  collection,
  lastFile,
  live,
  nothing,
  offered,
  records,
  text,
  texts,
} from "./backup.cases.ts";
import { planRestore, restoreBackup, saveBackup } from "./backup.ts";
import { createBrowser } from "./browser.cases.ts";
import { createDesk, only } from "./desk.cases.ts";
import { exportAnnotations } from "./export-annotations.ts";
import { safekeepingOf } from "./safekeeping-store.ts";
import { editAnnotation, removeAnnotation } from "./tagging.ts";
import { redo, undo } from "./undo-redo.ts";

describe("ST35 a backup", () => {
  test("ST35 holds everything, has a name, and a message tells", async () => {
    const { desk, file } = await backedUp();
    expect(file.name).toBe("lateral-backup-2026-11-22.json");
    expect(desk.message()).toBe(
      "Saved 2 annotations and your preferences as lateral-backup-2026-11-22.json.",
    );
    expect(JSON.parse(await file.text())).toMatchObject({
      format: "lateral-backup",
      sources: [{ id: "letter", textHash: documentHash(desk.document) }],
      preferences: { theme: "dark", codeName: "blue-heron-14" },
      annotations: expect.arrayContaining(records(desk)),
    });
    expect(records(desk)).toHaveLength(3);
  });

  test("ST35 holds what can't be read, as it is", async () => {
    const browser = createBrowser();
    browser.values.set("lateral:1:annotation:x", '{"id":"x');
    const desk = createDesk(text, browser);
    await saveBackup(desk, collection, texts(desk));
    const file = lastFile(desk);
    expect(JSON.parse(await file.text()).damaged).toEqual([
      { key: "lateral:1:annotation:x", raw: '{"id":"x' },
    ]);
    expect((await offered(createDesk(text), file)).damaged).toBe(1);
  });

  test("ST35 brings equal records into an empty browser, tombstones too, as one step of undo", async () => {
    const { desk, file } = await backedUp();
    const other = createDesk(text);
    const offer = await offered(other, file);
    expect(records(other)).toEqual([]);
    await restoreBackup(other, offer, nothing);
    expect(records(other)).toEqual(records(desk));
    expect(records(createDesk(text, other.browser))).toEqual(records(desk));
    expect(other.messages.getState()).toMatchObject({ text: "Restored 2 annotations.", undo: true });
    undo(other);
    expect(other.message()).toBe("Undid restoring a backup.");
    expect(live(other)).toEqual([]);
    redo(other);
    expect(live(other)).toEqual(["annotation-1", "annotation-2"]);
  });

  test("ST35 changes nothing the second time, and offers no undo then", async () => {
    const { desk, file } = await backedUp();
    const before = records(desk);
    const steps = desk.annotations.getState().past.length;
    const offer = await offered(desk, file);
    expect(offer.plan.unchanged).toHaveLength(3);
    await restoreBackup(desk, offer, nothing);
    expect(records(desk)).toEqual(before);
    expect(desk.annotations.getState().past).toHaveLength(steps);
    expect(desk.messages.getState()).toMatchObject({ text: "Restored 0 annotations.", undo: false });
  });

  test("ST35 leaves alone what is newer here, and what was deleted here since", async () => {
    const { desk, file } = await backedUp();
    editAnnotation(desk, "annotation-1", { note: "newer" }, "writing a note");
    removeAnnotation(desk, "annotation-2");
    const offer = await offered(desk, file);
    expect(offer.plan).toMatchObject({
      kept: [{ id: "annotation-1" }],
      deletedHere: [{ id: "annotation-2" }],
    });
    await restoreBackup(desk, offer, nothing);
    expect(only(desk)).toMatchObject({ id: "annotation-1", note: "newer" });
  });

  test("ST35 brings back what was deleted here, where the reader asks for it, for good", async () => {
    const { desk, file } = await backedUp();
    removeAnnotation(desk, "annotation-1");
    removeAnnotation(desk, "annotation-2");
    await restoreBackup(desk, await offered(desk, file), { ...nothing, bringBack: true });
    expect(desk.message()).toBe("Restored 2 annotations.");
    expect(live(desk)).toEqual(["annotation-1", "annotation-2"]);
    expect(live(createDesk(text, desk.browser))).toEqual(["annotation-1", "annotation-2"]);
  });

  test("ST35 deletes what it knows to be deleted, says so, and undo brings it back", async () => {
    const { desk, file } = await backedUp();
    const other = createDesk(text);
    await restoreBackup(other, await offered(other, file), nothing);
    removeAnnotation(desk, "annotation-1");
    await saveBackup(desk, collection, texts(desk));
    const offer = await offered(other, lastFile(desk));
    expect(offer.plan.deletions).toMatchObject([{ id: "annotation-1" }]);
    await restoreBackup(other, offer, nothing);
    expect(other.messages.getState()).toMatchObject({
      text: "Restored 0 annotations. Deleted 1 annotation, as the backup did.",
      undo: true,
    });
    expect(live(other)).toEqual(["annotation-2"]);
    undo(other);
    expect(live(other)).toEqual(["annotation-1", "annotation-2"]);
  });

  test("ST35 an edit made between looking and restoring wins over the backup", async () => {
    const { desk, file } = await backedUp();
    const other = createDesk(text);
    await restoreBackup(other, await offered(other, file), nothing);
    editAnnotation(desk, "annotation-1", { note: "in the backup" }, "writing a note");
    await saveBackup(desk, collection, texts(desk));
    const offer = await offered(other, lastFile(desk));
    expect(offer.plan.updates).toHaveLength(1);
    for (let times = 0; times < 50; times++) other.now();
    editAnnotation(other, "annotation-1", { note: "newest" }, "writing a note");
    await restoreBackup(other, offer, nothing);
    expect(other.annotations.getState().records.get("annotation-1")?.note).toBe("newest");
  });
});

describe("ST35 preferences of a backup", () => {
  test("ST35 are taken only where the reader asks for it", async () => {
    const { file } = await backedUp();
    const other = createDesk(text);
    const offer = await offered(other, file);
    expect(offer.preferences).toEqual({ theme: "dark", codeName: "blue-heron-14" });
    await restoreBackup(other, offer, nothing);
    expect(other.preferences.getState()).toMatchObject({ theme: "auto", codeName: null });
    const again = await offered(other, file);
    await restoreBackup(other, again, { ...nothing, withPreferences: true });
    expect(other.preferences.getState()).toMatchObject({ theme: "dark", codeName: "blue-heron-14" });
    expect(other.message()).toBe("Restored 0 annotations. Your preferences are those of the backup.");
    expect((await offered(other, file)).preferences).toEqual({});
  });

  test("ST35 that are not valid are left out, each alone", async () => {
    const { file } = await backedUp();
    const made = JSON.parse(await file.text());
    const preferences = { theme: "pink", textSize: 9, letterKeys: false, codeName: "", colour: 3 };
    const changed = new File([JSON.stringify({ ...made, preferences })], file.name);
    const other = createDesk(text);
    other.preferences.set({ theme: "dark", textSize: 4, codeName: "blue-heron-14" });
    expect((await offered(other, changed)).preferences).toEqual({ letterKeys: false });
  });
});

describe("ST35 files that are no backup", () => {
  test.each([
    ["not JSON", new File(["the mayor"], "a.json")],
    ["another kind", new File(["{}"], "a.json")],
    ["not UTF-8", new File([new Uint8Array([0xff, 0xfe, 0x00])], "a.json")],
  ])("ST35 one that is %s is told of and changes nothing", async (_kind, file) => {
    const desk = createDesk(text);
    const result = await planRestore(desk, file, texts(desk));
    expect(result).toMatchObject({ ok: false, problem: expect.stringMatching(/\w/) });
    expect(records(desk)).toEqual([]);
  });
});

describe("ST36 a file is noted", () => {
  test.each(["export", "backup"] as const)(
    "ST36 %s: when, what kind, and what changed since",
    async (kind) => {
      const desk = createDesk(text);
      const safekeeping = safekeepingOf(desk);
      safekeeping.changed(7);
      safekeeping.notNow();
      const save = kind === "export" ? exportAnnotations : saveBackup;
      const before = desk.now();
      const saving = save(desk, collection, texts(desk));
      await saving;
      const { lastFile: noted, changes, since, notNowAt } = safekeeping.getState();
      expect(noted).toMatchObject({ kind });
      expect(noted?.at).toBeGreaterThan(before);
      expect([changes, since, notNowAt]).toEqual([0, null, null]);
    },
  );
});

test("ST35 a backup and an export are told apart", async () => {
  const { desk, file } = await backedUp();
  await exportAnnotations(desk, collection, texts(desk));
  const result = await planRestore(desk, lastFile(desk), texts(desk));
  expect(result).toMatchObject({ ok: false, problem: expect.stringMatching(/Import/) });
  expect(file.name).not.toBe(lastFile(desk).name);
  expect(readPlainText(text).text).toBe(desk.document.text);
});
