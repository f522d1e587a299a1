import { describe, expect, test } from "vitest";
import { createBrowser } from "./browser.cases.ts";
import { createDesk } from "./desk.cases.ts";
import { openIfThere } from "./open-shelf.ts";
import {
  addSources,
  addToCollection,
  deleteCollection,
  deleteSource,
  editSource,
  makeCollection,
  moveSource,
  removeFromCollection,
  renameCollection,
  setHidden,
} from "./shelf-commands.ts";
import { builtIn, fileSource, idOf, offeredBy, openShelfDesk, sourceOf } from "./shelf-desk.cases.ts";
import { tagSelection } from "./tagging.ts";
import { redo, undo } from "./undo-redo.ts";

const mayor = { "Made up": ["A letter"] };

async function withSources(...names: string[]) {
  const desk = await openShelfDesk();
  await addSources(
    desk,
    names.map((name) => fileSource(name)),
    null,
  );
  return desk;
}

describe("ST100 adding sources", () => {
  test("ST100 the first ones make a collection; it opens, and its text is there", async () => {
    const desk = await withSources("one", "two");
    expect(offeredBy(desk)).toEqual({ ...mayor, "My sources": ["one", "two"] });
    const { id } = sourceOf(desk, "one");
    expect(id).toMatch(/^own-/);
    expect(desk.lateral.place.getState().sourceId).toBe(id);
    expect(desk.lateral.shelf.getState()).toMatchObject({ chosen: idOf(desk, "My sources"), count: 2 });
    const record = desk.own.getState().records.get(id);
    expect(record).toMatchObject({ fileName: "one.txt", kind: "other", language: "und", author: null });
    const key = record?.type === "source" ? record.textKey : "";
    expect(await desk.own.kept.text(key)).toMatchObject({ text: "The text of one.", kind: "plain" });
  });

  test("ST100 where nothing keeps the text, that is told", async () => {
    const desk = await withSources("one");
    expect(desk.lateral.message()).toBe(
      "Added “one”, but only until this page closes. The browser’s database can’t be used (there is none).",
    );
  });

  test("ST100 undo and redo take the source and its collection away and back", async () => {
    const desk = await withSources("one");
    undo(desk.lateral);
    expect([desk.lateral.message(), offeredBy(desk)]).toEqual(["Undid adding “one”.", mayor]);
    redo(desk.lateral);
    expect(offeredBy(desk)).toEqual({ ...mayor, "My sources": ["one"] });
  });

  test("ST101 steps on the shelf and on annotations are undone in one order", async () => {
    const desk = await withSources("one");
    desk.lateral.select("the [[mayor]] said so");
    tagSelection(desk.lateral, "quote");
    renameCollection(desk, idOf(desk, "My sources"), "Hartford");
    undo(desk.lateral);
    expect(Object.keys(offeredBy(desk))).toEqual(["Made up", "My sources"]);
    expect(desk.lateral.annotations.getState().placed.get("letter")).toHaveLength(1);
    undo(desk.lateral);
    expect(desk.lateral.annotations.getState().placed.get("letter") ?? []).toHaveLength(0);
    undo(desk.lateral);
    expect(offeredBy(desk)).toEqual(mayor);
    undo(desk.lateral);
    expect(desk.lateral.message()).toBe("There is nothing to undo.");
  });
});

describe("ST102 two tabs", () => {
  test("ST102 each hears of what the other adds, and neither loses anything", async () => {
    const browser = createBrowser();
    const [one, two] = [await openShelfDesk(browser), await openShelfDesk(browser)];
    const id = makeCollection(one, "Both");
    browser.deliver();
    await addSources(one, [fileSource("one")], id);
    await addSources(two, [fileSource("two")], id);
    browser.deliver();
    const both = [...(offeredBy(one)["Both"] ?? [])].sort();
    expect([both, [...(offeredBy(two)["Both"] ?? [])].sort()]).toEqual([
      ["one", "two"],
      ["one", "two"],
    ]);
  });

  test("ST102 undo leaves alone what another tab changed since, and counts it", async () => {
    const browser = createBrowser();
    const [one, two] = [await openShelfDesk(browser), await openShelfDesk(browser)];
    const id = makeCollection(one, "Both");
    browser.deliver();
    renameCollection(two, id, "Theirs");
    browser.deliver();
    undo(one.lateral);
    expect(one.lateral.message()).toBe(
      "Undid making “Both”. One was left as it is: another tab changed it since.",
    );
    expect(Object.keys(offeredBy(one))).toEqual(["Made up", "Theirs"]);
  });

  test("ST102 a tab that had nothing hears of what another one adds", async () => {
    const browser = createBrowser();
    const tab = createDesk("the mayor said so", browser);
    await openIfThere(tab);
    expect(tab.shelf.getState().offer).toBeNull();
    await addSources(await openShelfDesk(browser), [fileSource("one")], null);
    browser.deliver();
    await expect.poll(() => tab.shelf.getState().count).toBe(1);
  });

  test("ST102 what is stored is there at the next visit; with nothing stored nothing is looked for", async () => {
    const browser = createBrowser();
    const first = await openShelfDesk(browser);
    expect(first.lateral.shelf.getState()).toEqual({ offer: null, chosen: null, isLooking: false, count: 0 });
    await addSources(first, [fileSource("one")], null);
    const next = await openShelfDesk(browser);
    expect(next.lateral.shelf.getState()).toMatchObject({
      chosen: idOf(first, "My sources"),
      isLooking: true,
    });
    expect(offeredBy(next)).toEqual({ ...mayor, "My sources": ["one"] });
  });
});

describe("ST103 changing and deleting", () => {
  test("ST103 a deleted source leaves its annotations, and comes back by undo", async () => {
    const desk = await withSources("one", "two");
    const { id } = sourceOf(desk, "one");
    deleteSource(desk, id);
    expect(offeredBy(desk)["My sources"]).toEqual(["two"]);
    expect(desk.lateral.message()).toBe("Deleted “one”. Its annotations are kept.");
    undo(desk.lateral);
    expect(offeredBy(desk)["My sources"]).toEqual(["one", "two"]);
  });

  test("ST103 fields are changed, and come back by undo", async () => {
    const desk = await withSources("one");
    const source = sourceOf(desk, "one");
    editSource(desk, source.id, { ...source, link: null, title: "The letter", kind: "primary" });
    expect(sourceOf(desk, "The letter")).toMatchObject({ kind: "primary", file: source.file });
    undo(desk.lateral);
    expect(sourceOf(desk, "one")).toMatchObject({ kind: "other" });
  });

  test("ST103 commands on what is not there do nothing", async () => {
    const desk = await openShelfDesk();
    deleteSource(desk, "own-x");
    renameCollection(desk, "collection-x", "X");
    deleteCollection(desk, "collection-x");
    expect(moveSource(desk, "collection-x", "own-x", 1)).toBe(0);
    expect(desk.lateral.annotations.getState().past).toEqual([]);
  });
});

describe("ST104 collections", () => {
  test("ST104 deleting one deletes the sources that no other has, and undo brings all back", async () => {
    const desk = await withSources("one", "two");
    const id = idOf(desk, "My sources");
    const other = makeCollection(desk, "Other");
    addToCollection(desk, other, sourceOf(desk, "two"));
    deleteCollection(desk, id);
    expect(offeredBy(desk)).toEqual({ ...mayor, Other: ["two"] });
    expect(desk.lateral.message()).toBe("Deleted “My sources” with one source. Annotations are kept.");
    undo(desk.lateral);
    expect(offeredBy(desk)).toEqual({ ...mayor, "My sources": ["one", "two"], Other: ["two"] });
  });

  test("ST104 a source is taken out of a collection only where another has it, and stays in that", async () => {
    const desk = await withSources("one");
    const id = idOf(desk, "My sources");
    removeFromCollection(desk, id, sourceOf(desk, "one"));
    expect(offeredBy(desk)["My sources"]).toEqual(["one"]);
    const other = makeCollection(desk, "Other");
    addToCollection(desk, other, sourceOf(desk, "one"));
    removeFromCollection(desk, id, sourceOf(desk, "one"));
    expect(offeredBy(desk)).toEqual({ ...mayor, "My sources": [], Other: ["one"] });
    undo(desk.lateral);
    expect(offeredBy(desk)["My sources"]).toEqual(["one"]);
  });

  test("ST104 sources that came with Lateral can be put into own collections", async () => {
    const desk = await openShelfDesk();
    const id = makeCollection(desk, "Mine");
    addToCollection(desk, id, { id: "letter", title: "A letter" });
    addToCollection(desk, id, { id: "letter", title: "A letter" });
    expect(offeredBy(desk)).toEqual({ ...mayor, Mine: ["A letter"] });
  });

  test("ST105 sources move one place, and not past an end", async () => {
    const desk = await withSources("one", "two", "three");
    const id = idOf(desk, "My sources");
    expect(moveSource(desk, id, sourceOf(desk, "three").id, -1)).toBe(2);
    expect(offeredBy(desk)["My sources"]).toEqual(["one", "three", "two"]);
    expect(moveSource(desk, id, sourceOf(desk, "one").id, -1)).toBe(0);
    undo(desk.lateral);
    expect(offeredBy(desk)["My sources"]).toEqual(["one", "two", "three"]);
  });

  test("ST106 the collection that came with Lateral can be hidden and shown, and never deleted", async () => {
    const desk = await withSources("one");
    setHidden(desk, builtIn, true);
    expect(offeredBy(desk)).toEqual({ "My sources": ["one"] });
    deleteCollection(desk, builtIn.id);
    setHidden(desk, builtIn, false);
    expect(offeredBy(desk)).toEqual({ ...mayor, "My sources": ["one"] });
    undo(desk.lateral);
    expect(offeredBy(desk)).toEqual({ "My sources": ["one"] });
  });
});
