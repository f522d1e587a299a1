import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { openSettings } from "./settings-dialog.ts";
import { storedTexts } from "./stored-annotations.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

/** Erases everything from the settings, and waits for the page as at a first visit. */
async function eraseEverything(page: Page): Promise<void> {
  const settings = await openSettings(page);
  await settings.getByRole("button", { name: "Erase everything" }).click();
  const dialog = page.getByRole("dialog", { name: "Erase everything on this computer" });
  await dialog.getByLabel("I have what I need.").check();
  await dialog.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("status").filter({ hasText: "was erased" })).toBeVisible();
}

test("another tab forgets everything too, and writes nothing back", async ({ page, context }) => {
  await openSource(page, "002");
  await tagWords(page, "public safety", "Opinion");
  const other = await context.newPage();
  await openSource(other, "002");
  await expect(marks(other)).toHaveText(["public safety"]);
  await tagWords(other, "450 Main Street", "Quote");
  // In mid-sentence: what was not yet kept must not be kept afterwards.
  await openCard(other).getByLabel("Note").fill("Who says so? The");
  await expect(marks(page)).toHaveCount(2);

  await eraseEverything(page);
  await expect(other.getByRole("status").filter({ hasText: "Another tab erased everything" })).toBeVisible();
  await expect(marks(other)).toHaveCount(0);
  await expect(cards(other)).toHaveCount(0);
  await expect(other.getByRole("button", { name: "Undo", exact: true })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await other.keyboard.press("Control+Z");
  await expect(marks(other)).toHaveCount(0);
  expect(await storedTexts(other)).toEqual({});

  await tagWords(other, "explicitly said", "Quote");
  await other.close({ runBeforeUnload: true });
  expect(Object.values(await storedTexts(page)).map((text) => JSON.parse(text).spans[0].exact)).toEqual([
    "explicitly said",
  ]);
});

test("a tab that was asleep forgets when it wakes", async ({ page, context }) => {
  await openSource(page, "002");
  await tagWords(page, "public safety", "Opinion");
  const other = await context.newPage();
  // It hears of nothing until it is looked at again.
  await other.addInitScript(() => {
    window.addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await openSource(other, "002");
  await expect(marks(other)).toHaveText(["public safety"]);
  await eraseEverything(page);
  await expect(marks(other)).toHaveCount(1);
  await other.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(marks(other)).toHaveCount(0);
  expect(await storedTexts(page)).toEqual({});
});
