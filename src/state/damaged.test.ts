import { expect, test } from "vitest";
import { createBrowser } from "./browser.cases.ts";
import { removeDamagedValues, saveDamagedValues } from "./damaged.ts";
import { createDesk, type Desk } from "./desk.cases.ts";

const [one, other] = ["lateral:1:annotation:one", "lateral:1:annotation:other"];

function damagedDesk(): Desk {
  const browser = createBrowser();
  browser.values.set(one, '{"id":"one');
  browser.values.set(other, "\u202E\uD83D");
  return createDesk("the mayor said so", browser);
}

function keys(desk: Desk): string[] {
  return desk.annotations.getState().damaged.map(({ key }) => key);
}

test("ST39 the file holds all values as they are", async () => {
  const desk = damagedDesk();
  saveDamagedValues(desk);
  const [file] = desk.files;
  expect(file?.name).toBe("lateral-damaged-2026-11-22.json");
  expect(desk.message()).toBe("Saved 2 damaged values as lateral-damaged-2026-11-22.json.");
  expect(JSON.parse(await new Blob([...(file?.parts ?? [])]).text()).values).toEqual([
    { key: one, raw: '{"id":"one', problem: "It is not complete JSON." },
    { key: other, raw: "\u202E\uD83D", problem: "It is not complete JSON." },
  ]);
});

test("ST39 what is removed leaves storage and the list", () => {
  const desk = damagedDesk();
  removeDamagedValues(desk, desk.annotations.getState().damaged.slice(0, 1));
  expect(keys(desk)).toEqual([other]);
  expect([...desk.browser.values.keys()]).toEqual([other]);
  expect(desk.message()).toBe("Removed 1 damaged value.");
});

test("ST39 what has changed since stays, and the reason is told", () => {
  const desk = damagedDesk();
  desk.browser.values.set(one, "{}");
  removeDamagedValues(desk, desk.annotations.getState().damaged);
  expect(keys(desk)).toEqual([one]);
  expect(desk.browser.values.get(one)).toBe("{}");
  expect(desk.messages.getState()).toMatchObject({
    kind: "alert",
    text: expect.stringMatching(/^1 damaged value could not be removed\. It has changed/),
  });
});
