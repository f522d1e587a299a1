import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../annotations/index.ts";
import { compareStamps } from "../annotations/index.ts";
import { createLocalRecordStore, readAll } from "../storage/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { createBrowser } from "./browser.cases.ts";
import { commands, commit, freshStores, joinedOn, seenIn, start, storeOn } from "./store-on.cases.ts";

const one = annotationWith({ id: "annotation-1" });
const two = annotationWith({ id: "annotation-2", tag: "opinion" });

function adding(record = one): Change {
  return [{ id: record.id, before: null, after: record }];
}

function storedIn(browser: ReturnType<typeof createBrowser>) {
  return readAll(createLocalRecordStore(browser.openTab())).records;
}

/** What is seen, as text: hundreds of contents are compared. */
const writtenOut = (...[store]: Parameters<typeof seenIn>) => JSON.stringify([...seenIn(store).values()]);

describe("ST4 a change is kept in the same task", () => {
  test("ST4 what is committed stands in memory and in storage, with a stamp and a time", async () => {
    const browser = createBrowser();
    const store = await joinedOn(browser.openTab());
    store.commit(adding(), "tagging a quote");
    const kept = { ...one, v: [start, 0, "tab-a"], modified: new Date(start).toISOString() };
    expect(store.getState().records.get(one.id)).toEqual(kept);
    expect(store.getState().placed.get("letter")).toEqual([kept]);
    expect(store.getState().saving).toEqual({ state: "saved" });
    expect(storedIn(browser)).toEqual([kept]);
  });

  test("ST4 a deletion is kept as a tombstone, seen by nobody", () => {
    const browser = createBrowser();
    const store = storeOn(browser.openTab());
    store.commit(adding(), "tagging");
    commit(store, [[one, true]]);
    expect(storedIn(browser)).toMatchObject([{ id: one.id, deleted: true }]);
    expect(storeOn(browser.openTab()).getState().placed.size).toBe(0);
  });

  test("ST4 an empty change is no step", () => {
    const store = storeOn(createBrowser().openTab());
    store.commit([], "nothing");
    expect(store.getState().past).toEqual([]);
  });

  test("ST4 records given with a change are written as they are", () => {
    const browser = createBrowser();
    storeOn(browser.openTab()).commit(adding(), "importing", () => [one]);
    expect(storedIn(browser)).toEqual([one]);
  });

  test("ST4 what is stored is there when the page opens again; what can't be read is counted", () => {
    const browser = createBrowser();
    storeOn(browser.openTab()).commit(adding(), "tagging");
    browser.values.set("lateral:1:annotation:annotation-9", "{");
    const { records, damaged, past } = storeOn(browser.openTab()).getState();
    expect([...records.keys()]).toEqual([one.id]);
    expect(damaged).toHaveLength(1);
    expect(past).toEqual([]);
  });

  test("ST4 an edit is newer than its record, also when the clock was set back", () => {
    const browser = createBrowser();
    storeOn(browser.openTab(), { now: () => start }).commit(adding(), "tagging");
    const before = storedIn(browser)[0]?.v;
    const store = storeOn(browser.openTab(), { replica: "tab-0", now: () => start - 3_600_000 });
    commit(store, [[{ ...one, note: "later" }, false]]);
    const after = storedIn(browser)[0];
    expect(after?.note).toBe("later");
    expect(before && after && compareStamps(before, after.v)).toBeLessThan(0);
  });
});

describe("ST4 stamps", () => {
  test("ST4 the stamps of a page are beyond those that it found, also when the clock was set back", () => {
    const browser = createBrowser();
    storeOn(browser.openTab()).commit(adding(one), "tagging");
    const store = storeOn(browser.openTab(), { now: () => start - 3_600_000 });
    store.commit(adding(two), "tagging");
    const [first, second] = [one, two].map(({ id }) => store.getState().records.get(id)?.v);
    expect(first && second && compareStamps(first, second)).toBeLessThan(0);
  });
});

describe.each(freshStores)("ST5 undo and redo on $name", ({ open }) => {
  test("ST5 there is nothing to undo or redo at first", () => {
    const store = open();
    expect([store.undo(), store.redo()]).toEqual([null, null]);
  });

  test("ST5 a step is told by its label", () => {
    const store = open();
    store.commit(adding(), "tagging a quote");
    expect(store.undo()).toEqual({ label: "tagging a quote", skipped: 0 });
    expect(store.redo()).toEqual({ label: "tagging a quote", skipped: 0 });
  });

  test("ST5 a new change ends what can be redone", () => {
    const store = open();
    store.commit(adding(), "first");
    store.undo();
    store.commit(adding(two), "second");
    expect(store.redo()).toBeNull();
    expect([...seenIn(store).keys()]).toEqual([two.id]);
  });

  test("ST5 300 steps go back one by one to nothing, and forward again to all", () => {
    const store = open();
    const seen = [writtenOut(store)];
    for (let number = 0; number < 300; number += 1) {
      const record = { ...one, id: `annotation-${number % 40}`, note: `note ${number}` };
      commit(store, [[record, number > 40 && number % 7 === 6]], `step ${number}`);
      seen.push(writtenOut(store));
    }
    for (let step = 299; step >= 0; step -= 1) {
      expect(store.undo()).toEqual({ label: `step ${step}`, skipped: 0 });
      expect(writtenOut(store)).toBe(seen[step]);
    }
    expect(store.undo()).toBeNull();
    for (let step = 1; step <= 300; step += 1) {
      store.redo();
      expect(writtenOut(store)).toBe(seen[step]);
    }
    expect(store.redo()).toBeNull();
  });

  test("ST5 500 steps are kept", () => {
    const store = open();
    for (let number = 0; number < 510; number += 1) {
      commit(store, [[{ ...one, note: `note ${number}` }, false]]);
    }
    let count = 0;
    while (store.undo()) count += 1;
    expect(count).toBe(500);
    expect(store.getState().records.get(one.id)?.note).toBe("note 9");
  });

  test("ST5 law: undoing and redoing any steps goes through the same contents", () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 25 }), (all) => {
        const store = open();
        const seen = [writtenOut(store)];
        for (const command of all) {
          const steps = store.getState().past.length;
          commit(store, command);
          if (store.getState().past.length > steps) seen.push(writtenOut(store));
        }
        for (const content of seen.slice(0, -1).reverse()) {
          expect([store.undo()?.skipped, writtenOut(store)]).toEqual([0, content]);
        }
        expect(store.undo()).toBeNull();
        for (const content of seen.slice(1)) {
          expect([store.redo()?.skipped, writtenOut(store)]).toEqual([0, content]);
        }
        expect(store.redo()).toBeNull();
      }),
    );
  });
});

describe("ST6 undo and other tabs", () => {
  /** Two tabs that both know two annotations, which the first one made in one step. */
  function twoTabs() {
    const browser = createBrowser();
    const ours = storeOn(browser.openTab(), { replica: "tab-a" });
    const theirs = storeOn(browser.openTab(), { replica: "tab-b" });
    ours.commit([...adding(one), ...adding(two)], "tagging two");
    browser.deliver();
    return { browser, ours, theirs };
  }

  test("ST6 what another tab has changed since is left alone and counted; the rest is undone", () => {
    const { browser, ours, theirs } = twoTabs();
    commit(theirs, [[{ ...one, note: "theirs" }, false]]);
    browser.deliver();
    expect(ours.undo()).toEqual({ label: "tagging two", skipped: 1 });
    expect([...seenIn(ours).keys()]).toEqual([one.id]);
    expect(ours.getState().records.get(one.id)?.note).toBe("theirs");
    browser.deliver();
    expect(seenIn(theirs)).toEqual(seenIn(ours));
  });

  test("ST6 redo after that leaves it alone too, and brings back the rest", () => {
    const { browser, ours, theirs } = twoTabs();
    commit(theirs, [[{ ...one, note: "theirs" }, false]]);
    browser.deliver();
    ours.undo();
    expect(ours.redo()).toEqual({ label: "tagging two", skipped: 1 });
    expect(ours.getState().records.get(one.id)?.note).toBe("theirs");
    expect(ours.getState().records.get(two.id)?.deleted).toBeUndefined();
  });

  test("ST6 what another tab has deleted does not come back by undoing an edit of it", () => {
    const { browser, ours, theirs } = twoTabs();
    commit(ours, [[{ ...one, note: "ours" }, false]]);
    browser.deliver();
    commit(theirs, [[one, true]]);
    browser.deliver();
    expect(ours.undo()?.skipped).toBe(1);
    expect(seenIn(ours).has(one.id)).toBe(false);
  });

  test("ST6 a version that says the same is no hindrance, even from a clock that is days ahead", () => {
    const { browser, ours } = twoTabs();
    const ahead = { ...one, v: [start + 3 * 86_400_000, 0, "tab-c"] as const };
    createLocalRecordStore(browser.openTab()).write([ahead]);
    browser.deliver();
    expect(ours.undo()?.skipped).toBe(0);
    expect(seenIn(ours).size).toBe(0);
  });

  test("ST6 a version that says the same again is no hindrance", () => {
    const { browser, ours, theirs } = twoTabs();
    commit(theirs, [[{ ...one, note: "there and" }, false]]);
    commit(theirs, [[{ ...one, note: "" }, false]]);
    browser.deliver();
    expect(ours.undo()?.skipped).toBe(0);
    expect(seenIn(ours).size).toBe(0);
  });
});

describe("ST7 what can't be stored", () => {
  test("ST7 it stays in memory, is told, and is stored with the next change", async () => {
    const browser = createBrowser();
    const store = await joinedOn(browser.openTab());
    browser.refuses = () => true;
    store.commit(adding(one), "first");
    expect(store.getState().saving).toEqual({
      state: "not-saved",
      count: 1,
      problem: "The browser's storage for this page is full.",
    });
    expect([...seenIn(store).keys()]).toEqual([one.id]);
    browser.refuses = () => false;
    store.commit(adding(two), "second");
    expect(store.getState().saving).toEqual({ state: "saved" });
    expect(new Set(storedIn(browser))).toEqual(new Set(store.getState().records.values()));
  });

  test("ST7 each record counts once, in its newest version, until it is stored", async () => {
    const browser = createBrowser();
    const store = await joinedOn(browser.openTab());
    browser.refuses = (key) => key.endsWith(one.id);
    store.commit(adding(one), "first");
    commit(store, [[{ ...one, note: "newest" }, false]]);
    store.commit(adding(two), "second");
    expect(store.getState().saving).toMatchObject({ state: "not-saved", count: 1 });
    expect(storedIn(browser).map(({ id }) => id)).toEqual([two.id]);
    browser.refuses = () => false;
    store.retry();
    expect(store.getState().saving).toEqual({ state: "saved" });
    expect(storedIn(browser).find(({ id }) => id === one.id)?.note).toBe("newest");
  });

  test("ST7 a retry that fails still tells", async () => {
    const browser = createBrowser();
    const store = await joinedOn(browser.openTab());
    browser.refuses = () => true;
    store.commit(adding(one), "first");
    store.retry();
    expect(store.getState().saving).toMatchObject({ state: "not-saved", count: 1 });
  });

  test("ST7 undo of what was never stored leaves its tombstone to be stored", async () => {
    const browser = createBrowser();
    const store = await joinedOn(browser.openTab());
    browser.refuses = () => true;
    store.commit(adding(one), "first");
    store.undo();
    browser.refuses = () => false;
    store.retry();
    expect(storedIn(browser)).toMatchObject([{ id: one.id, deleted: true }]);
  });
});
