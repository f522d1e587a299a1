import { describe, expect, test } from "vitest";
import type { Collection } from "../sources/index.ts";
import { createBrowser } from "./browser.cases.ts";
import { letter } from "./desk.cases.ts";
import { createShelfStore, openCollection } from "./shelf-store.ts";

function collection(id: string, ...sourceIds: string[]): Collection {
  const sources = sourceIds.map((sourceId) => ({ ...letter, id: sourceId }));
  return { id, title: id, rights: "None.", sources };
}

const all = [collection("built-in", "000", "001"), collection("mine", "own-a", "001"), collection("empty")];

describe("ST108 the collection that is open", () => {
  test.each([
    [null, null, "built-in"],
    ["mine", null, "mine"],
    ["empty", null, "empty"],
    ["gone", null, "built-in"],
    [null, "own-a", "mine"],
    ["built-in", "own-a", "mine"],
    ["mine", "001", "mine"],
    ["built-in", "001", "built-in"],
    ["mine", "000", "built-in"],
    ["mine", "unknown", "mine"],
    [null, "unknown", "built-in"],
  ])("ST108 chosen %s, at source %s, it is %s", (chosen, wanted, expected) => {
    expect(openCollection(all, chosen, wanted)?.id).toBe(expected);
  });
});

describe("ST109 what is known before anything is loaded", () => {
  test("ST109 with nothing chosen, nothing is looked for", () => {
    const tab = createBrowser().openTab();
    expect(createShelfStore(tab, "002").getState()).toMatchObject({ chosen: null, isLooking: false });
  });

  test("ST109 a chosen collection, and an own source in the address, are looked for", () => {
    const browser = createBrowser();
    expect(createShelfStore(browser.openTab(), "own-a").getState().isLooking).toBe(true);
    createShelfStore(browser.openTab(), null).choose("mine");
    expect(createShelfStore(browser.openTab(), null).getState()).toMatchObject({
      chosen: "mine",
      isLooking: true,
    });
  });
});
