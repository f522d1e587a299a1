import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** A file on the disk by its path, or one with a given text. */
export type Chosen = string | { readonly name: string; readonly text: string | Buffer };

/** Presses Import and chooses a file: one on the disk by its path, or one with a given text. */
export async function chooseImport(page: Page, file: Chosen): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  const chooser = await choosing;
  if (typeof file === "string") await chooser.setFiles(file);
  else {
    const buffer = Buffer.from(file.text as string);
    await chooser.setFiles({ name: file.name, mimeType: "application/json", buffer });
  }
}

/** The preview of what a chosen file would change. */
export function importDialog(page: Page): Locator {
  return page.getByRole("dialog", { name: "Import annotations" });
}

/** Chooses a file and agrees to its preview. */
export async function importFile(page: Page, file: Chosen): Promise<void> {
  await chooseImport(page, file);
  await importDialog(page).getByRole("button", { name: "Import", exact: true }).click();
  await expect(importDialog(page)).toBeHidden();
}
