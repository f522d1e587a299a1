import type { Page } from "@playwright/test";
import { chooseImport } from "./choose-import.ts";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { saveExport } from "./save-export.ts";
import { chooseBackup, openSettings, restoreDialog, saveBackup, settingsDialog } from "./settings-dialog.ts";
import { storedTexts } from "./stored-annotations.ts";
import { marks, openCard, tagWords } from "./tag-words.ts";

/** Tags two passages, and one that is deleted again. */
async function tagThree(page: Page): Promise<void> {
  await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Quote");
  await tagWords(page, "public safety", "Opinion");
  await openCard(page).getByLabel("Note").fill("“Says **who**?” 👩‍👩‍👧");
  await tagWords(page, "explicitly said", "Statistic");
  await openCard(page).getByRole("button", { name: "Delete" }).click();
  await expect(marks(page)).toHaveCount(2);
}

/** Deletes the annotation of these words. */
async function deleteMark(page: Page, words: string): Promise<void> {
  await marks(page).filter({ hasText: words }).click();
  await openCard(page).getByRole("button", { name: "Delete" }).click();
}

function restoreButton(page: Page) {
  return restoreDialog(page).getByRole("button", { name: "Restore", exact: true });
}

function said(page: Page, words: string) {
  return page.getByRole("status").filter({ hasText: words });
}

test("a backup restored in another browser gives equal records, deleted ones too", async ({
  page,
  browser,
}) => {
  await tagThree(page);
  const file = await saveBackup(page);
  expect(file.name).toMatch(/^lateral-backup-\d{4}-\d{2}-\d{2}\.json$/);
  const before = await storedTexts(page);
  expect(Object.keys(before)).toHaveLength(3);

  const context = await browser.newContext();
  const other = await context.newPage();
  await openSource(other, "002");
  await chooseBackup(other, file);
  await expect(restoreDialog(other)).toContainText("New here: 2");
  expect(await storedTexts(other)).toEqual({});
  await restoreButton(other).click();
  await expect(settingsDialog(other)).toBeHidden();
  await expect(marks(other)).toHaveText(["450 Main Street", "public safety"]);
  await expect(said(other, "Restored 2 annotations.")).toBeVisible();
  const parsed = (texts: Record<string, string>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.parse(text)]));
  expect(parsed(await storedTexts(other))).toEqual(parsed(before));

  await other.keyboard.press("Control+Z");
  await expect(marks(other)).toHaveCount(0);
  await context.close();
});

test("a second time changes nothing, and says so", async ({ page }) => {
  await tagThree(page);
  const file = await saveBackup(page);
  const before = await storedTexts(page);
  await chooseBackup(page, file);
  await expect(restoreDialog(page)).toContainText("The same as yours: 3");
  await expect(restoreDialog(page)).toContainText("Nothing in this backup would change anything here.");
  await restoreDialog(page).getByRole("button", { name: "Done" }).click();
  await expect(restoreDialog(page)).toBeHidden();
  expect(await storedTexts(page)).toEqual(before);
});

test("what is newer or deleted here stays so, unless the reader brings it back", async ({ page }) => {
  await tagThree(page);
  const file = await saveBackup(page);
  await marks(page).filter({ hasText: "public safety" }).click();
  await openCard(page).getByLabel("Note").fill("Newer");
  await deleteMark(page, "450 Main Street");
  await expect(marks(page)).toHaveText(["public safety"]);

  await chooseBackup(page, file);
  await expect(restoreDialog(page)).toContainText("Newer here, yours stay: 1");
  await expect(restoreDialog(page)).toContainText("stay deleted: 1");
  await expect(restoreButton(page)).toHaveAttribute("aria-disabled", "true");
  await restoreDialog(page).getByLabel("Bring them back").check();
  await restoreButton(page).click();
  await expect(said(page, "Restored 1 annotation.")).toBeVisible();
  await expect(marks(page)).toHaveText(["450 Main Street", "public safety"]);
  await marks(page).filter({ hasText: "public safety" }).click();
  await expect(openCard(page).getByLabel("Note")).toHaveValue("Newer");
});

test("preferences come back only where the box is checked", async ({ page, browser }) => {
  await openSource(page, "002");
  const settings = await openSettings(page);
  await settings.getByRole("radio", { name: "Dark" }).check();
  await settings.getByRole("radio", { name: "Largest" }).check();
  await page.keyboard.press("Escape");
  const file = await saveBackup(page);

  const context = await browser.newContext();
  const other = await context.newPage();
  await openSource(other, "002");
  await chooseBackup(other, file);
  const box = restoreDialog(other).getByLabel(/Take the preferences, too: colours dark, text size largest/);
  await expect(box).not.toBeChecked();
  await expect(restoreButton(other)).toHaveAttribute("aria-disabled", "true");
  await box.check();
  await restoreButton(other).click();
  await expect(said(other, "Your preferences are those of the backup.")).toBeVisible();
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(other.locator("html")).toHaveAttribute("data-size", "4");
  await context.close();
});

test("files that are no backup are refused with their reason, inside the dialog", async ({ page }) => {
  await tagThree(page);
  const backup = await saveBackup(page);
  const annotations = await saveExport(page);
  const dialog = settingsDialog(page);
  for (const [text, reason] of [
    [annotations.text, "Take it in with Import"],
    [backup.text.slice(0, -30), "cut off"],
    [backup.text.replace('"version": 1', '"version": 2'), "A newer Lateral wrote this backup"],
    ["Dear Ms. Beaumont", "not JSON"],
  ] as const) {
    await chooseBackup(page, { name: "mine.json", text });
    await expect(dialog.getByRole("alert")).toContainText(reason);
    await expect(restoreDialog(page)).toHaveCount(0);
    await page.keyboard.press("Escape");
  }
  await chooseImport(page, backup);
  await expect(page.getByRole("alert")).toContainText("Restore it in the settings");
});

test("what is wrong in a backup is refused alone", async ({ page, browser }) => {
  await tagThree(page);
  const file = await saveBackup(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await openSource(other, "002");
  await chooseBackup(other, { ...file, text: file.text.replace('"tag": "opinion"', '"tag": "guess"') });
  await expect(restoreDialog(other)).toContainText("Refused: 1");
  await expect(restoreDialog(other)).toContainText("public safety");
  await restoreButton(other).click();
  await expect(marks(other)).toHaveText(["450 Main Street"]);
  await context.close();
});

test("by keyboard alone, and the focus comes back", async ({ page }) => {
  // Whoever asks for a file only when the key is pressed may come too late: then the browser opens its own dialog.
  const choosing = page.waitForEvent("filechooser", { timeout: 60_000 });
  await tagThree(page);
  const file = await saveBackup(page);
  await deleteMark(page, "450 Main Street");
  await page.getByRole("button", { name: "Settings", exact: true }).focus();
  await page.keyboard.press("Enter");
  const restore = settingsDialog(page).getByRole("button", { name: "Restore a backup" });
  await expect(restore).toBeVisible();
  await restore.focus();
  await page.keyboard.press("Enter");
  const chooser = await choosing;
  await chooser.setFiles({ name: file.name, mimeType: "application/json", buffer: Buffer.from(file.text) });
  const box = restoreDialog(page).getByLabel("Bring them back");
  await box.focus();
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  await restoreButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(marks(page)).toHaveText(["450 Main Street", "public safety"]);
  await expect(page.getByRole("button", { name: "Settings", exact: true })).toBeFocused();
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test("the preview is accessible, and nothing is cut off", async ({ page }) => {
    await openSource(page, "002");
    const file = await saveBackup(page);
    const record = {
      id: "made-up-one",
      sourceId: "nowhere",
      textHash: "sha256:0a",
      spans: [{ start: 0, end: 60, exact: "x".repeat(60), prefix: "", suffix: "" }],
      tag: "quote",
      attributes: {},
      note: "",
      unsure: false,
      creator: "made",
      created: "2026-01-01T00:00:00.000Z",
      modified: "2026-01-01T00:00:00.000Z",
      v: [1, 0, "made"],
    };
    const text = JSON.stringify({ ...JSON.parse(file.text), annotations: [record] });
    await chooseBackup(page, { name: `${"long".repeat(20)}.json`, text });
    await restoreDialog(page).getByText("New here: 1").click();
    await expect(restoreDialog(page).getByText("x".repeat(30))).toBeVisible();
    await expectNothingCutOff(page);
  });
});
