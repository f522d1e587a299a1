import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Annotation, Change } from "../annotations/index.ts";
import { createKeptRecordStore, createLocalRecordStore, createMemoryRecordStore } from "../storage/index.ts";
import { annotations, annotationWith } from "./annotation.cases.ts";
import { createAnnotationStore } from "./annotation-store.ts";
import { createBrowser } from "./browser.cases.ts";
import { commands, commit, joinedOn, loaded, seenIn, start, storeOn } from "./store-on.cases.ts";

function records(count: number, from = 0): Annotation[] {
  return Array.from({ length: count }, (_, index) =>
    annotationWith({ id: `record-${String(from + index).padStart(6, "0")}` }),
  );
}

function adding(list: readonly Annotation[]): Change {
  return list.map((after) => ({ id: after.id, before: null, after }));
}

/** A store that has read nothing yet, over what is stored. */
function unread(stored: readonly Annotation[], now = () => start) {
  const memory = createMemoryRecordStore();
  memory.write(stored);
  const recordStore = createKeptRecordStore(createBrowser().openTab(), memory);
  return createAnnotationStore({ recordStore, replica: "tab-a", now });
}

describe("ST31 reading what is stored", () => {
  test("ST31 nothing is there before, what lies near comes first, and in the end all", () => {
    const browser = createBrowser();
    storeOn(browser.openTab()).commit(adding(records(300)), "importing");
    const far = { ...annotationWith({ id: "far-away" }), sourceId: "report" };
    storeOn(browser.openTab()).commit(adding([far]), "tagging");
    const recordStore = createKeptRecordStore(browser.openTab());
    const store = createAnnotationStore({ recordStore, replica: "tab-b", now: () => start });
    expect(store.getState()).toMatchObject({ loaded: "nothing", records: new Map(), placed: new Map() });
    const steps = store.load({ sourceId: "report", at: 0, annotationId: null });
    while (store.getState().loaded === "nothing") steps.next();
    expect(store.getState().loaded).toBe("near");
    expect([...store.getState().records.keys()]).toEqual(["far-away"]);
    for (const _ of steps);
    expect(store.getState().loaded).toBe("all");
    expect(store.getState().records.size).toBe(301);
  });

  test("ST31 lists are made anew a few times only, however many records there are", () => {
    const recordStore = createKeptRecordStore(createBrowser().openTab());
    recordStore.write(records(3_000));
    const store = createAnnotationStore({ recordStore, replica: "tab-a", now: () => start });
    let changes = 0;
    store.subscribe((state, before) => {
      if (state.placed !== before.placed) changes += 1;
    });
    loaded(store);
    expect(store.getState().placed.get("letter")).toHaveLength(3_000);
    expect(changes).toBeLessThan(4);
  });

  test("ST31 law: what is changed while reading goes on is as if it had been changed after it", () => {
    const when = fc.nat(8);
    fc.assert(
      fc.property(
        fc.uniqueArray(annotations, { selector: ({ id }) => id, maxLength: 20 }),
        commands,
        when,
        (stored, command, after) => {
          const browser = createBrowser();
          createLocalRecordStore(browser.openTab()).write(stored);
          const recordStore = createKeptRecordStore(browser.openTab());
          const store = createAnnotationStore({ recordStore, replica: "tab-a", now: () => start });
          const steps = store.load();
          for (let step = 0; step < after; step += 1) steps.next();
          commit(store, command);
          for (const _ of steps);
          const again = storeOn(browser.openTab());
          expect(seenIn(store)).toEqual(seenIn(again));
          expect(new Set(store.getState().records.values())).toEqual(
            new Set(again.getState().records.values()),
          );
        },
      ),
    );
  });
});

describe("ST32 a long change in steps", () => {
  test("ST32 it ends as the same change at once would, as one step of undo", () => {
    const [inSteps, atOnce] = [unread([]), unread([])];
    const change = adding(records(660));
    const told = [...inSteps.commitSteps(change, "importing")];
    atOnce.commit(change, "importing");
    expect(seenIn(inSteps)).toEqual(seenIn(atOnce));
    expect(told).toHaveLength(5);
    expect(told.at(-1)).toBe(1);
    expect(inSteps.getState().past).toEqual([{ label: "importing", change }]);
    inSteps.undo();
    expect(seenIn(inSteps).size).toBe(0);
  });

  test("ST32 each step is in memory and in storage, in records as they are given", () => {
    const browser = createBrowser();
    const store = storeOn(browser.openTab());
    const given = records(360);
    const steps = store.commitSteps(adding(given), "importing", (_clock, part) =>
      part.flatMap(({ after }) => after ?? []),
    );
    steps.next();
    expect(storeOn(browser.openTab()).getState().records.size).toBe(150);
    for (const _ of steps);
    expect([...storeOn(browser.openTab()).getState().records.values()]).toEqual(given);
  });

  test("ST32 stopped, it takes back what it did, and is no step", () => {
    for (const stopAfter of [1, 2, 5]) {
      const store = unread([]);
      store.commit(adding(records(3, 9_000)), "before");
      const before = seenIn(store);
      const steps = store.commitSteps(adding(records(660)), "importing");
      for (let step = 0; step < stopAfter; step += 1) steps.next();
      let step = steps.return();
      let taken = 0;
      for (; !step.done; step = steps.next()) taken += 1;
      expect(taken).toBe(stopAfter);
      expect(seenIn(store)).toEqual(before);
      expect(store.getState().past.map(({ label }) => label)).toEqual(["before"]);
    }
  });

  test("ST32 stopped, it leaves alone what was changed elsewhere since", () => {
    const store = unread([]);
    const steps = store.commitSteps(adding(records(300)), "importing");
    steps.next();
    const [first] = store.getState().records.values();
    if (first) commit(store, [[{ ...first, note: "mine" }, false]]);
    for (let step = steps.return(); !step.done; step = steps.next());
    expect([...seenIn(store).keys()]).toEqual([first?.id]);
  });

  test("ST32 while it goes on nothing is undone, and one can tag", () => {
    const store = unread([]);
    store.commit(adding(records(1, 9_000)), "before");
    const steps = store.commitSteps(adding(records(300)), "importing");
    steps.next();
    expect(store.getState().changing).toBe(true);
    expect(store.undo()).toBeNull();
    expect(store.undoSteps()).toBeNull();
    store.commit(adding(records(1, 9_001)), "tagging");
    for (const _ of steps);
    expect(store.getState().changing).toBe(false);
    expect(store.getState().past.map(({ label }) => label)).toEqual(["before", "tagging", "importing"]);
    for (const label of ["importing", "tagging", "before"]) expect(store.undo()?.label).toBe(label);
    expect(seenIn(store).size).toBe(0);
  });

  test("ST32 undo and redo of many go in steps, of few at once", () => {
    const store = unread([]);
    expect(store.undoSteps()).toBeNull();
    store.commit(adding(records(150)), "few");
    expect(store.undoSteps()).toBeNull();
    store.commit(adding(records(360, 150)), "many");
    const after = seenIn(store);
    const undoing = store.undoSteps();
    let step = undoing?.next();
    while (step && !step.done) step = undoing?.next();
    expect(step?.value).toEqual({ label: "many", skipped: 0 });
    expect(seenIn(store).size).toBe(150);
    expect(store.getState()).toMatchObject({ past: [{ label: "few" }], future: [{ label: "many" }] });
    for (const _ of store.redoSteps() ?? []);
    expect(seenIn(store)).toEqual(after);
    expect(store.getState()).toMatchObject({ past: [{ label: "few" }, { label: "many" }], future: [] });
  });

  test("ST32 two undos in steps that wait for each other take back two steps", () => {
    const store = unread([]);
    store.commit(adding(records(200)), "one");
    store.commit(adding(records(200, 200)), "two");
    const both = [store.undoSteps(), store.undoSteps()];
    for (const steps of both) for (const _ of steps ?? []);
    expect(seenIn(store).size).toBe(0);
    expect(store.getState().future.map(({ label }) => label)).toEqual(["two", "one"]);
  });

  test("ST32 an undo that is stopped puts everything back, and can be undone later", () => {
    const store = unread([]);
    store.commit(adding(records(510)), "many");
    const before = seenIn(store);
    const steps = store.undoSteps();
    steps?.next();
    expect(seenIn(store).size).toBe(360);
    for (let step = steps?.return({ label: "", skipped: 0 }); step && !step.done; step = steps?.next());
    expect(seenIn(store)).toEqual(before);
    expect(store.getState().past).toHaveLength(1);
    expect(store.undo()).toEqual({ label: "many", skipped: 0 });
  });
});

describe("ST7 a long change that can't be stored", () => {
  test("ST7 each record is tried once, and told as not saved", async () => {
    const browser = createBrowser();
    const store = await joinedOn(browser.openTab());
    let tries = 0;
    browser.refuses = () => {
      tries += 1;
      return true;
    };
    for (const _ of store.commitSteps(adding(records(200)), "importing"));
    expect(tries).toBe(200);
    expect(store.getState().saving).toMatchObject({ state: "not-saved", count: 200 });
    browser.refuses = () => false;
    store.retry();
    expect(store.getState().saving).toEqual({ state: "saved" });
    expect(storeOn(browser.openTab()).getState().records.size).toBe(200);
  });
});
