import { describe, expect, test, vi } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import { createLocalRecordStore } from "./local-record-store.ts";
import { manyRecords, recordWith } from "./record.cases.ts";
import { type Near, readAll } from "./record-store.ts";
import { contractOf, describeRecordStore } from "./record-store-contract.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

const key = "lateral:1:annotation:a-first-annotation";
const aside = "lateral:1:damaged:a-first-annotation";

function setUp(quota?: number) {
  const storage = createTestStorage(quota);
  const window = createTestWindow(storage);
  return { storage, window, store: createLocalRecordStore(window) };
}

{
  let storage = createTestStorage();
  describeRecordStore("localStorage", {
    open: () => {
      storage = createTestStorage();
      return contractOf(createLocalRecordStore(createTestWindow(storage)));
    },
    openAgain: () => contractOf(createLocalRecordStore(createTestWindow(storage))),
  });
}

test("each record has a key of its own, and nothing else is stored", () => {
  const { storage, store } = setUp();
  store.write([recordWith(), recordWith({ id: "second-annotation" })]);
  expect(Object.keys(storage)).toEqual([key, "lateral:1:annotation:second-annotation"]);
});

test("what is stored already is not written again, in whatever order its fields are", () => {
  const { storage, store } = setUp();
  const stored = JSON.stringify(Object.fromEntries(Object.entries(recordWith()).reverse()));
  storage.setItem(key, stored);
  expect(store.write([recordWith()])).toEqual({ saved: [recordWith()], failed: [] });
  expect(storage.getItem(key)).toBe(stored);
});

test("keys of others are left alone", () => {
  const { storage, store } = setUp();
  storage.setItem("theirs", "{");
  storage.setItem("lateral:2:annotation:x", "{");
  storage.setItem("lateral:1:preferences", "{");
  expect(readAll(store)).toEqual({ records: [], damaged: [], problem: null });
});

/** Made once for all tests that only look at it. */
function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

describe("reading in steps", () => {
  /** Records of one source, 1,000 units apart, among those of another one. */
  const manyPlaces = lazily(() => {
    const { store } = setUp(Number.POSITIVE_INFINITY);
    const at = (start: number) => [{ start, end: start + 5, exact: "mayor", prefix: "", suffix: "" }];
    for (let index = 0; index < 1_500; index += 1) {
      const number = String(index).padStart(4, "0");
      store.write([
        recordWith({ id: `letter-${number}`, spans: at(index * 1_000) }),
        recordWith({ id: `report-${number}`, sourceId: "report", spans: at(index * 1_000) }),
      ]);
    }
    return store;
  });

  function firstBatch(near?: Near): string[] {
    for (const batch of manyPlaces().read(near)) if (batch) return batch.records.map(({ id }) => id);
    return [];
  }

  test("the first batch has all around the place, and nothing else", () => {
    const ids = firstBatch({ sourceId: "letter", at: 700_000, annotationId: null });
    expect(ids).toHaveLength(79);
    expect(ids).toContain("letter-0700");
    expect(ids).toContain("letter-0739");
    expect(ids).not.toContain("letter-0740");
  });

  test("around the open annotation, where only that is known", () => {
    const ids = firstBatch({ sourceId: "letter", at: null, annotationId: "letter-0700" });
    expect(ids).toHaveLength(79);
    expect(ids).toContain("letter-0661");
  });

  test("around the beginning, where nothing is known but the source", () => {
    expect(firstBatch({ sourceId: "report", at: null, annotationId: "gone" })).toHaveLength(40);
  });

  test("with no source the first batch has nothing, and comes all the same", () => {
    expect(firstBatch()).toEqual([]);
    expect(firstBatch({ sourceId: null, at: 5, annotationId: null })).toEqual([]);
  });

  test("no step takes more than 1,000 values or parses more than 100", () => {
    const sizes = [...manyPlaces().read({ sourceId: "letter", at: 0, annotationId: null })];
    expect(sizes.slice(0, 3)).toEqual([null, null, null]);
    for (const batch of sizes.slice(4)) expect(batch?.records.length).toBeLessThanOrEqual(100);
    expect(sizes.length).toBeGreaterThan(30);
  });
});

describe("a value that can't be read", () => {
  const cases: [name: string, raw: string, problem: RegExp][] = [
    ["cut off", JSON.stringify(recordWith()).slice(0, 100), /not complete JSON/],
    ["empty", "", /not complete JSON/],
    ["null", "null", /unexpected null, expected an object/],
    ["a bad field", JSON.stringify({ ...recordWith(), tag: "rumour" }), /^tag: unexpected "rumour"/],
    ["another id", JSON.stringify(recordWith({ id: "another-one" })), /expected the id in the key/],
    ["very deep", "[".repeat(200_000) + "]".repeat(200_000), /nesting/],
  ];

  test.each(cases)("%s: reported, left in place, takes no other with it", (_name, raw, problem) => {
    const { storage, store } = setUp();
    store.write([recordWith({ id: "a-good-record" })]);
    storage.setItem(key, raw);
    const read = readAll(store);
    expect(read.records.map((record) => record.id)).toEqual(["a-good-record"]);
    expect(read.damaged).toEqual([{ key, raw, problem: expect.stringMatching(problem) }]);
    expect(storage.getItem(key)).toBe(raw);
  });

  test("is copied before it is overwritten, and still reported", () => {
    const { storage, store } = setUp();
    storage.setItem(key, "{ damaged");
    expect(store.write([recordWith()])).toEqual({ saved: [recordWith()], failed: [] });
    expect(storage.getItem(`${aside}:1`)).toBe("{ damaged");
    expect(readAll(store)).toEqual({
      records: [recordWith()],
      damaged: [{ key: `${aside}:1`, raw: "{ damaged", problem: "It could not be read and was set aside." }],
      problem: null,
    });
  });

  test("a second one is kept beside the first, the same one only once", () => {
    const { storage, store } = setUp();
    for (const raw of ["{ one", "{ two", "{ one"]) {
      storage.setItem(key, raw);
      store.write([recordWith()]);
    }
    const copies = Object.keys(storage).filter((name) => name.startsWith(aside));
    expect(copies.map((name) => storage.getItem(name))).toEqual(["{ one", "{ two"]);
  });

  test("is not overwritten when there is no room for the copy", () => {
    const raw = "x".repeat(2_000);
    const { storage, store } = setUp(key.length + raw.length + 1_000);
    storage.setItem(key, raw);
    expect(store.write([recordWith()])).toEqual({
      saved: [],
      failed: [{ record: recordWith(), problem: "The browser's storage for this page is full." }],
    });
    expect(Object.entries(storage)).toEqual([[key, raw]]);
  });
});

describe("a full storage", () => {
  test("fails record by record, with the old values intact", () => {
    const { storage, store } = setUp(3_000);
    const small = recordWith();
    store.write([small]);
    const before = storage.getItem(key);
    const big = recordWith({ v: [2_000, 0, "tab-a"], note: "n".repeat(5_000) });
    const other = recordWith({ id: "second-annotation" });
    const result = store.write([big, other]);
    expect(result).toEqual({
      saved: [other],
      failed: [{ record: big, problem: "The browser's storage for this page is full." }],
    });
    expect(storage.getItem(key)).toBe(before);
    expect(new Set(readAll(store).records)).toEqual(new Set([small, other]));
  });

  test("what is there already is still saved", () => {
    const text = JSON.stringify(recordWith());
    const { store } = setUp(key.length + text.length);
    expect(store.write([recordWith()]).saved.length).toBe(1);
    expect(store.write([recordWith()]).saved.length).toBe(1);
  });
});

test("a write that returns and leaves nothing is a failure", () => {
  const { storage, store } = setUp();
  Object.getPrototypeOf(storage).setItem = () => undefined;
  expect(store.write([recordWith()])).toEqual({
    saved: [],
    failed: [{ record: recordWith(), problem: "The browser said that it was stored, but it is not there." }],
  });
});

test("a newer version that another tab wrote in the same moment is adopted", () => {
  const { storage, store } = setUp();
  const newer = recordWith({ v: [9_000, 0, "tab-b"], note: "theirs" });
  const setItem = storage.setItem.bind(storage);
  Object.getPrototypeOf(storage).setItem = (name: string) => setItem(name, JSON.stringify(newer));
  expect(store.write([recordWith()])).toEqual({ saved: [newer], failed: [] });
});

test("a record that could not be read back is not written over one that can", () => {
  const { storage, store } = setUp();
  store.write([recordWith()]);
  const before = storage.getItem(key);
  const broken = recordWith({ v: [2_000, 0, "tab-a"], spans: [] });
  expect(store.write([broken]).failed).toEqual([
    {
      record: broken,
      problem: "It is not a valid annotation: spans: unexpected 0, expected at least one span",
    },
  ]);
  expect(storage.getItem(key)).toBe(before);
});

test("blocked storage is told, not thrown", () => {
  const store = createLocalRecordStore(createTestWindow(new DOMException("Denied", "SecurityError")));
  const problem = "The browser does not let this page store anything. (Denied)";
  expect(readAll(store)).toEqual({ records: [], damaged: [], problem });
  expect(store.write([recordWith()])).toEqual({ saved: [], failed: [{ record: recordWith(), problem }] });
});

describe("other tabs", () => {
  function listening() {
    const parts = setUp();
    const heard: (Annotation[] | "all")[] = [];
    const stop = parts.store.subscribe((records) => heard.push(records));
    return { ...parts, heard, stop };
  }

  test("a record that one writes is heard, and only its key is parsed", () => {
    const { storage, window, heard, store } = listening();
    store.write(manyRecords(50));
    const parse = vi.spyOn(JSON, "parse");
    const getItem = vi.spyOn(Object.getPrototypeOf(storage), "getItem");
    window.hear({ key, newValue: JSON.stringify(recordWith()) });
    expect(parse).toHaveBeenCalledTimes(1);
    expect(getItem).not.toHaveBeenCalled();
    parse.mockRestore();
    expect(heard).toEqual([[recordWith()]]);
  });

  test("clearing is heard as all", () => {
    const { window, heard } = listening();
    window.hear({ key: null, newValue: null });
    expect(heard).toEqual(["all"]);
  });

  test.each([
    ["another key", { key: "lateral:1:preferences", newValue: "{}" }],
    ["an unreadable value", { key, newValue: "{" }],
    ["a removed key", { key, newValue: null }],
    ["sessionStorage", { key, newValue: JSON.stringify(recordWith()), storageArea: createTestStorage() }],
  ])("%s is not heard", (_name, event) => {
    const { window, heard } = listening();
    window.hear(event);
    expect(heard).toEqual([]);
  });

  test("after stopping nothing is heard", () => {
    const { window, heard, stop } = listening();
    stop();
    window.hear({ key: null, newValue: null });
    expect(heard).toEqual([]);
  });
});
