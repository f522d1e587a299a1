import { describe, expect, test } from "vitest";
import { askForPromise, estimateSpace, isPromised, type StorageNavigator } from "./keeping-promise.ts";

function refuse(): Promise<never> {
  return Promise.reject(new TypeError("opaque origin"));
}

describe("a browser that says nothing", () => {
  test.each<[string, StorageNavigator | undefined]>([
    ["has no navigator", undefined],
    ["has no storage, as on a plain-http address", {}],
    ["knows none of the questions", { storage: {} }],
    ["refuses each", { storage: { estimate: refuse, persist: refuse, persisted: refuse } }],
    [
      "throws at each",
      {
        get storage(): never {
          throw new TypeError("blocked");
        },
      },
    ],
  ])("%s", async (_name, navigator) => {
    expect(await isPromised(navigator)).toBeNull();
    expect(await askForPromise(navigator)).toBeNull();
    expect(await estimateSpace(navigator)).toBeNull();
  });
});

test("its answers are handed on", async () => {
  const storage = {
    estimate: () => Promise.resolve({ usage: 10, quota: 100 }),
    persist: () => Promise.resolve(true),
    persisted: () => Promise.resolve(false),
  };
  expect(await askForPromise({ storage })).toBe(true);
  expect(await isPromised({ storage })).toBe(false);
  expect(await estimateSpace({ storage })).toEqual({ usage: 10, quota: 100 });
});

test("half an estimate is none", async () => {
  const storage = { estimate: () => Promise.resolve({ usage: 10 }) };
  expect(await estimateSpace({ storage })).toBeNull();
});

test("the browser's own functions are called on their own object", async () => {
  const storage = {
    answer: true,
    persisted() {
      return Promise.resolve(this.answer);
    },
  };
  expect(await isPromised({ storage })).toBe(true);
});
