import { expect, test } from "vitest";
import { createBrowser } from "./browser.cases.ts";
import { findStorageFacts } from "./storage-facts.ts";

test("ST40 the facts are what storage and the browser say", async () => {
  const browser = createBrowser();
  browser.values.set("key", "“five”");
  const storage = {
    estimate: () => Promise.resolve({ usage: 5, quota: 50 }),
    persisted: () => Promise.resolve(true),
  };
  expect(await findStorageFacts({ window: { ...browser.openTab(), navigator: { storage } } })).toEqual({
    units: 9,
    limit: 5_242_880,
    space: { usage: 5, quota: 50 },
    promised: true,
  });
});

test("ST40 what nobody says is null", async () => {
  const window = {
    ...createBrowser().openTab(),
    get localStorage(): Storage {
      throw new Error("denied");
    },
  };
  expect(await findStorageFacts({ window })).toMatchObject({ units: null, space: null, promised: null });
});
