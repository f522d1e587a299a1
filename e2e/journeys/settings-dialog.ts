import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import type { SavedFile } from "./save-export.ts";

/** The dialog of the settings. */
export function settingsDialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Settings" });
}

/** The preview of what a backup would bring. */
export function restoreDialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Restore a backup" });
}

/** Opens the settings and waits until they know about storage. */
export async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Settings", exact: true }).click();
  const dialog = settingsDialog(page);
  await expect(dialog.getByRole("meter", { name: "Space used" })).toBeVisible();
  return dialog;
}

/** Presses a button that saves a file, and waits for the file. */
export async function saveBy(page: Page, button: Locator): Promise<SavedFile> {
  const downloading = page.waitForEvent("download");
  await button.click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Saves a backup from the settings, and closes them. */
export async function saveBackup(page: Page): Promise<SavedFile> {
  const dialog = await openSettings(page);
  const file = await saveBy(page, dialog.getByRole("button", { name: "Save a backup" }));
  await expect(dialog.getByRole("status")).toContainText(file.name);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  return file;
}

/** Chooses a file to be restored, in the settings. */
export async function chooseBackup(page: Page, { name, text }: SavedFile): Promise<void> {
  const dialog = await openSettings(page);
  const choosing = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Restore a backup" }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}
