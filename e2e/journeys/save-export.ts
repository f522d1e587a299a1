import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

/** A saved file: its name and its text. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Presses Export and waits for the file. */
export async function saveExport(page: Page): Promise<SavedFile> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}
