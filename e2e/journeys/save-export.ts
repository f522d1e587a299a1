import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** A saved file: its name and its text. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A saved file of any kind, as it lies on the disk. */
export interface SavedBytes {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The dialog that asks what is saved, and as what. */
export function exportDialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Export annotations" });
}

/** Presses Export and waits for the dialog. */
export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = exportDialog(page);
  await expect(dialog.getByRole("button", { name: "Save", exact: true })).toBeFocused();
  return dialog;
}

/** Saves what the open dialog has chosen, and waits for the file. */
export async function saveChosen(page: Page): Promise<SavedBytes> {
  const downloading = page.waitForEvent("download");
  await exportDialog(page).getByRole("button", { name: "Save", exact: true }).click();
  const download = await downloading;
  await expect(exportDialog(page)).toBeHidden();
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Presses Export, then Enter, and waits for the file: all annotations in the last format, Lateral’s own at first. */
export async function saveExport(page: Page): Promise<SavedFile> {
  await openExport(page);
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const download = await downloading;
  await expect(exportDialog(page)).toBeHidden();
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
