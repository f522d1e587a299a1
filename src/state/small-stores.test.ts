import { describe, expect, test } from "vitest";
import { createPreferences } from "../storage/index.ts";
import { createBrowser } from "./browser.cases.ts";
import { createDesk, letter } from "./desk.cases.ts";
import { createMessageStore } from "./message-store.ts";
import { createPreferencesStore } from "./preferences-store.ts";

test("ST20 the same words said twice are two messages", () => {
  const messages = createMessageStore();
  messages.say("Saved.");
  const first = messages.getState();
  messages.say("Saved.");
  expect(messages.getState()).toMatchObject({ kind: "status", text: "Saved.", undo: false });
  expect(messages.getState()?.number).not.toBe(first?.number);
  messages.warn("Not saved.");
  expect(messages.getState()).toMatchObject({ kind: "alert", text: "Not saved." });
  messages.clear();
  expect(messages.getState()).toBeNull();
});

describe("ST21 what is read", () => {
  const selected = { span: { start: 4, end: 9 }, exact: false, byTouch: false };

  test("ST21 the same selection again wakes nobody, another one does", () => {
    const { reading } = createDesk("the mayor said");
    reading.select(selected);
    let heard = 0;
    reading.subscribe(() => {
      heard += 1;
    });
    reading.select({ ...selected, span: { start: 4, end: 9 } });
    expect(heard).toBe(0);
    reading.select({ ...selected, exact: true });
    reading.select({ ...selected, exact: true, byTouch: true });
    reading.select({ ...selected, span: { start: 4, end: 8 } });
    reading.select(null);
    expect(heard).toBe(4);
  });

  test("ST21 opening a source and closing it forget the selection and the cursor", () => {
    const { reading, document } = createDesk("the mayor said");
    const nothing = { selected: null, cursor: null, adjusting: null };
    reading.select(selected);
    reading.open(letter, document, () => undefined);
    expect(reading.getState()).toEqual({ ...nothing, source: letter, document });
    reading.select(selected);
    reading.close();
    expect(reading.getState()).toEqual({ ...nothing, source: null, document: null });
  });

  test("ST180 the cursor goes along with what is selected, and stays when that is dropped", () => {
    const { reading } = createDesk("the mayor said");
    reading.select(selected);
    reading.select(null);
    expect(reading.getState().cursor).toEqual({ span: { start: 4, end: 9 }, moving: "end", byKey: false });
    reading.setState({ cursor: { span: { start: 4, end: 9 }, moving: "start", byKey: true } });
    reading.select(selected);
    expect(reading.getState().cursor, "the same words").toMatchObject({ moving: "start", byKey: true });
    reading.select({ ...selected, span: { start: 0, end: 3 } });
    expect(reading.getState().cursor).toMatchObject({ moving: "end", byKey: false });
  });

  test("ST21 an open source is asked to open annotations, a closed one is not", () => {
    const { reading } = createDesk("the mayor said");
    const asked: (readonly string[])[] = [];
    reading.chooseBy((ids) => asked.push(ids));
    reading.choose(["a", "b"]);
    reading.close();
    reading.choose(["c"]);
    expect(asked).toEqual([["a", "b"]]);
  });

  test("ST21 an open source is asked to show an offset, a closed one is not", () => {
    const { reading, document } = createDesk("the mayor said");
    const asked: number[] = [];
    reading.open(letter, document, (offset) => asked.push(offset));
    reading.reveal(4);
    reading.close();
    reading.reveal(9);
    expect(asked).toEqual([4]);
  });
});

describe("ST22 preferences", () => {
  test("ST22 a choice holds here, in storage and in other tabs", () => {
    const browser = createBrowser();
    const here = createPreferencesStore(createPreferences(browser.openTab()));
    const there = createPreferencesStore(createPreferences(browser.openTab()));
    here.set({ textSize: 4 });
    expect(here.getState().textSize).toBe(4);
    browser.deliver();
    expect(there.getState().textSize).toBe(4);
    expect(createPreferences(browser.openTab()).read().textSize).toBe(4);
  });

  test("ST22 a choice holds on the page when nothing can be stored", () => {
    const browser = createBrowser();
    const here = createPreferencesStore(createPreferences(browser.openTab()));
    browser.refuses = () => true;
    here.set({ theme: "dark" });
    expect(here.getState().theme).toBe("dark");
  });
});
