import { writeFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { chooseImport, importDialog } from "./choose-import.ts";
import { expect, test } from "./fixtures.ts";
import { madeSource, openMade } from "./made-source.ts";
import { saveExport } from "./save-export.ts";
import { storedAnnotations } from "./stored-annotations.ts";

const many = 10_000;
const made = madeSource(many);

test.describe.configure({ timeout: 90_000 });

function progress(page: Page): Locator {
  return page.getByRole("progressbar");
}

/**
 * Notes in the page what its line of progress says, which may be gone before it is looked for from outside.
 * @param whenShown presses Cancel as soon as the line is there
 * @returns the names of the work that was shown so far
 */
async function watchWork(page: Page, whenShown?: "cancel"): Promise<() => Promise<string[]>> {
  const seen = await page.evaluateHandle((isHasty) => {
    const names = new Set<string>();
    new MutationObserver(() => {
      const line = document.querySelector("progress")?.parentElement;
      names.add(line?.querySelector("span")?.textContent ?? "");
      if (isHasty) line?.querySelector("button")?.click();
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return names;
  }, whenShown === "cancel");
  return () => seen.evaluate((names) => [...names].filter((name) => name !== ""));
}

function said(page: Page, words: string): Locator {
  return page.getByRole("status").filter({ hasText: words });
}

/** Writes a file to the disk and chooses it: a text that is handed over to the page would block it for long. */
async function choose(page: Page, text: string): Promise<void> {
  const path = test.info().outputPath("many.json");
  writeFileSync(path, text);
  await chooseImport(page, path);
}

/** Makes the page's processor so many times slower. */
async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

test("10,000 annotations are imported with progress while the page answers, and exported to the same bytes", async ({
  page,
}) => {
  await openMade(page, made.text);
  await choose(page, made.file);
  await expect(importDialog(page)).toContainText("New: 10,000", { timeout: 30_000 });
  // Only the first of many are listed.
  await expect(importDialog(page).getByText("and 9,980 more")).toHaveCount(1);
  await importDialog(page).getByRole("button", { name: "Import", exact: true }).click();
  await expect(progress(page)).toHaveAccessibleName("Importing");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Tags and keys" });
  await expect(help).toBeVisible();
  await expect(progress(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(said(page, "Imported 10,000 annotations.")).toBeVisible({ timeout: 60_000 });
  await expect(progress(page)).toHaveCount(0);
  const { text } = await saveExport(page);
  expect(text === made.file, "the same bytes").toBe(true);
});

test("an import that is cancelled leaves nothing behind", async ({ page }) => {
  const article = await openMade(page, made.text);
  await choose(page, made.file);
  await expect(importDialog(page)).toContainText("New: 10,000", { timeout: 30_000 });
  await watchWork(page, "cancel");
  await importDialog(page).getByRole("button", { name: "Import", exact: true }).click();
  await expect(said(page, "Import cancelled. Nothing changed.")).toBeVisible({ timeout: 60_000 });
  await expect(progress(page)).toHaveCount(0);
  expect(await storedAnnotations(page)).toEqual([]);
  await expect(article.locator("mark")).toHaveCount(0);
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await page.reload();
  await expect(article).toBeVisible();
  await expect(article.locator("mark")).toHaveCount(0);
});

test("looking through a file can be cancelled, and nothing changes", async ({ page }) => {
  await openMade(page, made.text);
  // On a fast computer it would be done before it is shown.
  await slowDown(page, 4);
  await watchWork(page, "cancel");
  await choose(page, made.file);
  await expect(said(page, "Import cancelled. Nothing changed.")).toBeVisible({ timeout: 30_000 });
  await expect(importDialog(page)).toHaveCount(0);
  expect(await storedAnnotations(page)).toEqual([]);
});

test("10,000 annotations find their places on another version of the text in a worker", async ({ page }) => {
  await openMade(page, `A first paragraph that is new.\n\n${made.text}`);
  const isFinding = (worker: { url(): string }) => worker.url().includes("anchoring-worker");
  let started = 0;
  page.on("worker", (worker) => {
    if (isFinding(worker)) started += 1;
  });
  const shown = await watchWork(page);
  await choose(page, made.file);
  await expect(importDialog(page)).toContainText("New: 10,000", { timeout: 30_000 });
  expect(await shown()).toContain("Comparing");
  expect(started).toBe(1);
  expect(page.workers().filter(isFinding)).toHaveLength(0);
});
