import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

async function openTwo(page: Page, context: BrowserContext): Promise<Page> {
  await openSource(page, "002");
  const other = await context.newPage();
  await openSource(other, "002");
  return other;
}

test("a tag of one tab shows in the other", async ({ page, context }) => {
  const other = await openTwo(page, context);
  await tagWords(page, "behalf of the City", "Quote");
  await expect(marks(other, "Quote")).toHaveText(["behalf of the City"]);
  await expect(cards(other)).toHaveCount(1);
  await tagWords(other, "public safety", "Opinion");
  await expect(marks(page)).toHaveText(["behalf of the City", "public safety"]);
});

test("an edit and a deletion of one tab arrive in the other", async ({ page, context }) => {
  const other = await openTwo(page, context);
  const card = await tagWords(page, "behalf of the City", "Quote");
  await expect(cards(other)).toHaveCount(1);
  await card.getByRole("radio", { name: "Statistic" }).check();
  await expect(marks(other, "Statistic")).toHaveText(["behalf of the City"]);
  await cards(other).getByRole("button", { name: "behalf of the City" }).click();
  await openCard(other).getByRole("button", { name: "Delete" }).click();
  await expect(marks(page)).toHaveCount(0);
  await expect(cards(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("article")).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
});

test("undo leaves alone what the other tab has changed since, and says so", async ({ page, context }) => {
  const other = await openTwo(page, context);
  await tagWords(page, "behalf of the City", "Quote");
  await cards(other).getByRole("button", { name: "behalf of the City" }).click();
  await openCard(other).getByLabel("I am unsure").check();
  await expect(openCard(page).getByLabel("I am unsure")).toBeChecked();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "another tab changed" })).toBeVisible();
  await expect(marks(page)).toHaveText(["behalf of the City"]);
});
