import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLocalRecordStore, readAll } from "../storage/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import type { AnnotationStore } from "./annotation-store.ts";
import { type Browser, createBrowser, type Tab } from "./browser.cases.ts";
import { commands, commit, joinedOn, seenIn, start, storeOn, untilQuiet } from "./store-on.cases.ts";

const one = annotationWith({ id: "annotation-1" });

/** Until the tabs have heard of all writes, and of those that these gave rise to. */
async function quiet(browser: Browser): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    browser.deliver();
    await untilQuiet();
  }
}

/** A store that has one annotation, and what another tab can write past it. */
async function open() {
  const browser = createBrowser();
  const store = await joinedOn(browser.openTab());
  store.commit([{ id: one.id, before: null, after: one }], "tagging");
  const otherTab = browser.openTab();
  return { browser, store, otherTab, other: createLocalRecordStore(otherTab) };
}

describe("ST8 records of other tabs", () => {
  test("ST8 a newer version is taken, an older one is not", async () => {
    const { browser, store, otherTab, other } = await open();
    other.write([{ ...one, note: "newer", v: [start + 5, 0, "tab-b"] }]);
    browser.deliver();
    expect(store.getState().records.get(one.id)?.note).toBe("newer");
    const old = { ...one, note: "older", v: [start + 4, 0, "tab-b"] };
    otherTab.localStorage.setItem(`lateral:1:annotation:${one.id}`, JSON.stringify(old));
    browser.deliver();
    expect(store.getState().records.get(one.id)?.note).toBe("newer");
  });

  test("ST8 a new record is taken", async () => {
    const { browser, store, other } = await open();
    other.write([annotationWith({ id: "annotation-2", sourceId: "report" })]);
    browser.deliver();
    expect(store.getState().placed.get("report")).toHaveLength(1);
  });

  test("ST8 a deletion is taken, and is no step of ours", async () => {
    const { browser, store, other } = await open();
    other.write([{ ...one, deleted: true, v: [start + 5, 0, "tab-b"] }]);
    browser.deliver();
    expect(store.getState().placed.size).toBe(0);
    expect(store.getState().past).toHaveLength(1);
  });

  test("ST8 our next edit is newer than what arrived from a clock that is ahead", async () => {
    const { browser, store, other } = await open();
    other.write([{ ...one, note: "theirs", v: [start + 3_600_000, 7, "tab-b"] }]);
    browser.deliver();
    commit(store, [[{ ...one, note: "ours" }, false]]);
    expect(readAll(other).records).toMatchObject([{ note: "ours" }]);
  });

  test("ST8 a version in storage that was not heard of is adopted when we write", async () => {
    const { store, other } = await open();
    other.write([{ ...one, note: "newer", v: [start + 5_000, 0, "tab-b"] }]);
    commit(store, [[{ ...one, note: "ours, older" }, false]]);
    expect(store.getState().records.get(one.id)?.note).toBe("newer");
    expect(store.getState().placed.get("letter")).toMatchObject([{ note: "newer" }]);
  });

  test("ST8 what another tab clears is written back, tombstones too", async () => {
    const { browser, store, otherTab, other } = await open();
    commit(store, [[annotationWith({ id: "annotation-2" }), false]]);
    commit(store, [[annotationWith({ id: "annotation-2" }), true]]);
    otherTab.localStorage.clear();
    expect(readAll(other).records).toEqual([]);
    await quiet(browser);
    expect(new Set(readAll(other).records)).toEqual(new Set(store.getState().records.values()));
    expect(readAll(other).records).toHaveLength(2);
  });

  test("ST8 what can't be read in storage after clearing is told of", async () => {
    const { browser, store, otherTab } = await open();
    otherTab.localStorage.clear();
    otherTab.localStorage.setItem("lateral:1:annotation:annotation-9", "{");
    await quiet(browser);
    expect(store.getState().damaged).toHaveLength(1);
  });

  test("ST8 law: tabs that have heard of all writes hold the same records", async () => {
    const tab = fc.integer({ min: 0, max: 2 });
    const steps = fc.array(
      fc.oneof(
        { arbitrary: fc.record({ tab, do: commands }), weight: 4 },
        {
          arbitrary: fc.record({
            tab,
            do: fc.constantFrom("undo" as const, "redo" as const, "deliver" as const, "clear" as const),
          }),
          weight: 2,
        },
      ),
      { maxLength: 30 },
    );
    const clocks = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 2 })));
    await fc.assert(
      fc.asyncProperty(steps, clocks, async (all, clockSpeeds) => {
        const browser = createBrowser();
        const opening = clockSpeeds.map(async (speed, index) => {
          const page = browser.openTab();
          let time = start;
          const now = () => {
            time += speed;
            return time;
          };
          return { page, store: await joinedOn(page, { replica: `tab-${index}`, now }) };
        });
        const tabs = await Promise.all(opening);
        const acts = (page: Tab, store: AnnotationStore) => ({
          undo: () => store.undo(),
          redo: () => store.redo(),
          deliver: () => quiet(browser),
          clear: () => page.localStorage.clear(),
        });
        for (const step of all) {
          const here = tabs[step.tab];
          if (!here) continue;
          if (typeof step.do === "string") await acts(here.page, here.store)[step.do]();
          else commit(here.store, step.do);
        }
        await quiet(browser);
        const [first, second, third] = tabs.map(({ store }) => new Map(store.getState().records));
        expect(second).toEqual(first);
        expect(third).toEqual(first);
        const stored = storeOn(browser.openTab());
        for (const { store } of tabs) expect(seenIn(store)).toEqual(seenIn(stored));
      }),
    );
  });
});

describe("ST9 listening to changes", () => {
  test("ST9 every change is heard once, whoever made it, with what was before", async () => {
    const { browser, store, other } = await open();
    const heard: string[] = [];
    const stop = store.onChange((change) => {
      for (const { before, after } of change) heard.push(`${before?.note} > ${after?.note ?? "-"}`);
    });
    commit(store, [[{ ...one, note: "ours" }, false]]);
    other.write([{ ...one, note: "theirs", v: [start + 5, 0, "tab-b"] }]);
    browser.deliver();
    store.undo();
    stop();
    commit(store, [[{ ...one, note: "unheard" }, false]]);
    expect(heard).toEqual([" > ours", "ours > theirs"]);
  });

  test("ST9 the lists are ready when a listener is called", async () => {
    const { store } = await open();
    let count = 0;
    store.onChange(() => {
      count = store.getState().placed.get("letter")?.length ?? 0;
    });
    commit(store, [[annotationWith({ id: "annotation-2" }), false]]);
    expect(count).toBe(2);
  });

  test("ST9 two versions of one record that arrive together are listed once", async () => {
    const { browser, store } = await open();
    const record = annotationWith({ id: "annotation-2" });
    browser.refuses = () => true;
    store.commit([{ id: record.id, before: null, after: record }], "importing", () => [
      { ...record, note: "newer", v: [2_000, 0, "tab-b"] },
      { ...record, note: "older", v: [1_000, 0, "tab-b"] },
    ]);
    expect(store.getState().records.get(record.id)?.note).toBe("newer");
    expect(seenIn(store).size).toBe(2);
  });
});
