import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { cards } from "./tag-words.ts";

async function tagFifty(tab: Page, key: string): Promise<void> {
  for (let sentence = 0; sentence < 50; sentence++) {
    await tab.keyboard.press("j");
    await tab.keyboard.press(key);
  }
}

test("two tabs tag fifty sentences each at once, and none is lost", async ({ page, context }) => {
  await openSource(page, "000");
  const other = await context.newPage();
  await openSource(other, "000");
  await Promise.all([tagFifty(page, "q"), tagFifty(other, "o")]);
  for (const tab of [page, other]) await expect(cards(tab)).toHaveCount(100);
  const stored = await storedAnnotations(page);
  expect(stored.filter(({ tag }) => tag === "quote")).toHaveLength(50);
  expect(stored.filter(({ tag }) => tag === "opinion")).toHaveLength(50);
});
