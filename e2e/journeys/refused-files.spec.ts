import { once } from "node:events";
import { createWriteStream, rmSync, truncateSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { chooseImport, importDialog } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { storedTexts } from "./stored-annotations.ts";
import { tagWords } from "./tag-words.ts";

/*
 * Files that are too large or too deep are refused before they are parsed. Two seconds are part of what is promised; the
 * limit of the expectation keeps them.
 */
const soon = { timeout: 2_000 };

async function refuse(page: Page, path: string, reason: RegExp): Promise<void> {
  await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Quote");
  const before = await storedTexts(page);
  await chooseImport(page, path);
  await expect(page.getByRole("alert")).toContainText("was not imported", soon);
  await expect(page.getByRole("alert")).toContainText(reason);
  await expect(importDialog(page)).toHaveCount(0);
  expect(await storedTexts(page)).toEqual(before);
  rmSync(path);
}

test("a file of 200 MB is refused within two seconds", async ({ page }) => {
  const path = test.info().outputPath("large.json");
  writeFileSync(path, "");
  truncateSync(path, 200_000_000);
  await refuse(page, path, /too large: 200/);
});

test("a file that nests a million levels is refused within two seconds", async ({ page }) => {
  const path = test.info().outputPath("deep.json");
  writeFileSync(path, "[".repeat(1_000_000) + "]".repeat(1_000_000));
  await refuse(page, path, /more than 64 levels deep/);
});

test("a file of the right form with a note that nests a million levels is refused", async ({ page }) => {
  const path = test.info().outputPath("deep-note.json");
  const file = createWriteStream(path);
  file.write('{"format":"lateral-annotations","version":1,"unit":"utf-16","sources":[],"annotations":[{"x":');
  file.end(`${'{"a":'.repeat(1_000_000)}1${"}".repeat(1_000_000)}}]}`);
  await once(file, "finish");
  await refuse(page, path, /more than 64 levels deep/);
});
