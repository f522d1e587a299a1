import { expect, test } from "vitest";
import type { ShelfRecord } from "../sources/index.ts";
import { createBrowser } from "./browser.cases.ts";
import { createDesk } from "./desk.cases.ts";
import { openShelf } from "./open-shelf.ts";
import { removeOldTexts } from "./remove-old-texts.ts";
import { addSources, deleteSource } from "./shelf-commands.ts";
import { fileSource, openShelfDesk, sourceOf } from "./shelf-desk.cases.ts";

const week = 7 * 24 * 60 * 60 * 1_000;

test("ST113 texts of deleted sources go after a week, unless another source has them", async () => {
  const desk = await openShelfDesk();
  await addSources(desk, [fileSource("one"), fileSource("two"), fileSource("two")], null);
  const keyOf = (title: string) => {
    const record = desk.own.getState().records.get(sourceOf(desk, title).id);
    return record?.type === "source" ? record.textKey : "";
  };
  const [one, two] = [keyOf("one"), keyOf("two")];
  for (const title of ["one", "two"]) deleteSource(desk, sourceOf(desk, title).id);
  const records: ReadonlyMap<string, ShelfRecord> = desk.own.getState().records;
  const removed: string[] = [];
  const kept = {
    removeTexts: (keys: readonly string[]) => {
      removed.push(...keys);
      return Promise.resolve();
    },
  };
  await removeOldTexts(kept, records, desk.lateral.now() + week - 60_000);
  expect(removed).toEqual([]);
  await removeOldTexts(kept, records, desk.lateral.now() + week + 60_000);
  expect(removed).toEqual([one]);
  expect(two).not.toBe(one);
});

test("ST114 a stored source that can’t be read is told, and takes no other with it", async () => {
  const browser = createBrowser();
  await addSources(await openShelfDesk(browser), [fileSource("one")], null);
  browser.values.set("lateral:1:shelf:own-x", "{");
  const desk = createDesk("the mayor said so", browser);
  await openShelf(desk);
  expect(desk.message()).toBe(
    "One stored source or collection can’t be read. Nothing was overwritten; the rest is here. lateral:1:shelf:own-x: It is not complete JSON.",
  );
  expect(desk.shelf.getState().count).toBe(1);
  expect(browser.values.get("lateral:1:shelf:own-x")).toBe("{");
});
