import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { onlyStored } from "./stored-annotations.ts";
import { marks, tagWords } from "./tag-words.ts";

/** Holds a key down for a number of repeats. */
async function hold(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

test("more than 200 steps are taken back one by one and done again", async ({ page }) => {
  const changes = 209;
  await openSource(page, "002");
  const card = await tagWords(page, "behalf of the City", "Quote");
  const unsure = card.getByLabel("I am unsure");
  await unsure.focus();
  for (let change = 0; change < changes; change++) await page.keyboard.press("Space");
  await expect(unsure).toBeChecked();

  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await page.keyboard.down("Control");
  await hold(page, "z", changes);
  await expect(unsure).not.toBeChecked();
  await expect(undo).not.toHaveAttribute("aria-disabled", "true");
  await hold(page, "z", 1);
  await expect(marks(page)).toHaveCount(0);
  await expect(undo).toHaveAttribute("aria-disabled", "true");

  const redo = page.getByRole("button", { name: "Redo", exact: true });
  await page.keyboard.down("Shift");
  await hold(page, "z", changes + 1);
  await expect(marks(page)).toHaveText(["behalf of the City"]);
  await expect(redo).toHaveAttribute("aria-disabled", "true");
  expect((await onlyStored(page)).unsure).toBe(true);
});
