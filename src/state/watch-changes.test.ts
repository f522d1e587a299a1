import { describe, expect, test } from "vitest";
import type { Collection } from "../sources/index.ts";
import { planRestore, restoreBackup, saveBackup } from "./backup.ts";
import { createBrowser } from "./browser.cases.ts";
import { createDesk, type Desk, letter } from "./desk.cases.ts";
import { openShelf } from "./open-shelf.ts";
import { safekeepingOf } from "./safekeeping-store.ts";
import { addSources } from "./shelf-commands.ts";
import { fileSource } from "./shelf-desk.cases.ts";
import { editAnnotation, removeAnnotation, tagSelection } from "./tagging.ts";
import { importAnnotations, planFrom } from "./transfer.ts";
import { redo, undo } from "./undo-redo.ts";
import { askToKeep, countChanges } from "./watch-changes.ts";

const text = "the mayor said so";
const collection: Collection = { id: "made-up", title: "Made up", rights: "None.", sources: [letter] };

/** A desk whose changes are counted, at once. */
function countingDesk(browser = createBrowser()): { desk: Desk; changes: () => number; stop: () => void } {
  const desk = createDesk(text, browser);
  const stop = countChanges(desk, (write) => {
    queueMicrotask(write);
    return () => undefined;
  });
  return { desk, changes: () => safekeepingOf(desk).getState().changes, stop };
}

function tag(desk: Desk, fixture = "the [[mayor]] said so"): string {
  desk.select(fixture);
  return tagSelection(desk, "quote")?.id ?? "";
}

/** Whatever is written after the task is written. */
function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

describe("ST36 what is in no file is counted", () => {
  test("ST36 each annotation once, whatever is done to it", async () => {
    const { desk, changes } = countingDesk();
    const id = tag(desk);
    editAnnotation(desk, id, { note: "one" }, "writing a note");
    await later();
    expect(changes()).toBe(1);
    editAnnotation(desk, id, { note: "two" }, "writing a note");
    tag(desk, "the mayor [[said so]]");
    removeAnnotation(desk, id);
    await later();
    expect(changes()).toBe(2);
    expect(safekeepingOf(desk).getState().since).not.toBeNull();
  });

  test("ST36 of what is erased before it was counted nothing is written", async () => {
    const desk = createDesk(text);
    await desk.annotations.join({ turn: () => Promise.resolve(), later: () => undefined });
    const waiting: (() => void)[] = [];
    const stop = countChanges(desk, (write) => {
      waiting.push(write);
      return () => undefined;
    });
    tag(desk);
    expect(await desk.annotations.eraseAll()).toBeNull();
    for (const write of waiting) write();
    expect([waiting.length, [...desk.browser.values.keys()]]).toEqual([1, ["lateral:1:erased"]]);
    stop();
  });

  test("ST36 undo and redo count nothing", async () => {
    const { desk, changes } = countingDesk();
    tag(desk);
    tag(desk, "the mayor [[said so]]");
    await later();
    expect(changes()).toBe(2);
    await saveBackup(desk, collection, new Map([["letter", desk.document]]));
    undo(desk);
    undo(desk);
    redo(desk);
    await later();
    expect(changes()).toBe(0);
  });

  test("ST36 what was done before counting began is counted, once", async () => {
    const desk = createDesk(text);
    tag(desk);
    tag(desk, "the mayor [[said so]]");
    undo(desk);
    const at = (write: () => void) => {
      queueMicrotask(write);
      return () => undefined;
    };
    countChanges(desk, at)();
    countChanges(desk, at);
    await later();
    expect(safekeepingOf(desk).getState().changes).toBe(1);
  });

  test("ST36 a file begins anew, for the same annotations too", async () => {
    const { desk, changes } = countingDesk();
    const id = tag(desk);
    await later();
    await saveBackup(desk, collection, new Map([["letter", desk.document]]));
    expect(changes()).toBe(0);
    editAnnotation(desk, id, { note: "later" }, "writing a note");
    await later();
    expect(changes()).toBe(1);
  });

  test("ST36 what changes while a file is made is not in it", () => {
    const desk = createDesk(text);
    const safekeeping = safekeepingOf(desk);
    safekeeping.changed(5);
    const snapshot = safekeeping.snapshot();
    safekeeping.changed(2);
    safekeeping.filed("export", snapshot);
    expect(safekeeping.getState()).toMatchObject({
      changes: 2,
      since: snapshot.at,
      lastFile: { kind: "export", at: snapshot.at },
    });
  });

  test("ST36 what is imported or restored comes out of a file", async () => {
    const made = createDesk(text);
    tag(made);
    const texts = new Map([["letter", made.document]]);
    await saveBackup(made, collection, texts);
    const file = new File([...(made.files[0]?.parts ?? [])], "backup.json");
    const { desk, changes } = countingDesk();
    const planned = await planRestore(desk, file, texts);
    if (!planned?.ok) throw new Error(planned?.problem);
    await restoreBackup(desk, planned.offer, { bringBack: false, withPreferences: false });
    const annotations = { ...JSON.parse(await file.text()), format: "lateral-annotations" };
    for (const annotation of annotations.annotations) annotation.id = "another-one";
    const plan = await planFrom(desk, new File([JSON.stringify(annotations)], "set.json"), collection, texts);
    if (!plan?.ok) throw new Error(plan?.problem);
    await importAnnotations(desk, plan.offer.plan);
    await later();
    expect(desk.annotations.getState().placed.get("letter")).toHaveLength(2);
    expect(changes()).toBe(0);
  });

  test("ST36 two tabs count together", async () => {
    const browser = createBrowser();
    const [one, other] = [countingDesk(browser), countingDesk(browser)];
    tag(one.desk);
    await later();
    browser.deliver();
    expect(other.changes()).toBe(1);
    tag(other.desk, "the mayor [[said so]]");
    await later();
    browser.deliver();
    expect([one.changes(), other.changes()]).toEqual([2, 2]);
  });

  test("ST36 nothing is counted after it was stopped", async () => {
    const { desk, changes, stop } = countingDesk();
    stop();
    tag(desk);
    await later();
    expect(changes()).toBe(0);
  });
});

describe("ST37 the browser is asked to keep what is stored", () => {
  function askingDesk(browser = createBrowser()): { desk: Desk; asked: () => number } {
    const made = createDesk(text, browser);
    let asked = 0;
    const storage = {
      persist: () => {
        asked += 1;
        return Promise.resolve(true);
      },
    };
    const desk = { ...made, window: { ...made.tab, navigator: { storage } } };
    askToKeep(desk);
    return { desk, asked: () => asked };
  }

  test("ST37 at the first annotation, once and for all visits", () => {
    const browser = createBrowser();
    const { desk, asked } = askingDesk(browser);
    expect(asked()).toBe(0);
    const id = tag(desk);
    expect(asked()).toBe(1);
    editAnnotation(desk, id, { note: "again" }, "writing a note");
    tag(desk, "the mayor [[said so]]");
    expect(asked()).toBe(1);
    const again = askingDesk(browser);
    tag(again.desk, "[[the]] mayor said so");
    expect(again.asked()).toBe(0);
  });

  test("ST37 also where the first annotation came before this was loaded", () => {
    const { desk } = askingDesk();
    const browser = createBrowser();
    const late = createDesk(text, browser);
    tag(late);
    askToKeep(late);
    expect(safekeepingOf(late).getState().askedToKeep).toBe(true);
    expect(safekeepingOf(desk).getState().askedToKeep).toBe(false);
  });

  test("ST37 at the first source of the reader’s own", async () => {
    const { desk, asked } = askingDesk();
    const own = await openShelf(desk);
    await addSources({ lateral: desk, own }, [fileSource("one")], null);
    await addSources({ lateral: desk, own }, [fileSource("two")], null);
    expect(asked()).toBe(1);
  });

  test("ST37 a browser without the question loses nothing", () => {
    const desk = createDesk(text);
    askToKeep(desk);
    tag(desk);
    expect(desk.annotations.getState().placed.get("letter")).toHaveLength(1);
    expect(safekeepingOf(desk).getState().askedToKeep).toBe(true);
  });
});
