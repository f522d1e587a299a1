import type { Page } from "@playwright/test";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { saveExport } from "./save-export.ts";
import { openSettings, saveBackup, settingsDialog } from "./settings-dialog.ts";
import { marks, tagWords } from "./tag-words.ts";

/** Sets what the browser answers when it is asked for storage, and counts how often it is asked to keep it. */
async function answerWith(page: Page, answer: boolean | null): Promise<void> {
  await page.addInitScript((answer) => {
    const asked = { persist: 0 };
    Object.assign(window, { asked });
    const storage =
      answer === null
        ? undefined
        : {
            persist: () => {
              asked.persist += 1;
              return Promise.resolve(answer);
            },
            persisted: () => Promise.resolve(answer),
            estimate: () => Promise.resolve({ usage: 2_500_000, quota: 8_000_000_000 }),
          };
    Object.defineProperty(Navigator.prototype, "storage", { get: () => storage, configurable: true });
  }, answer);
}

function timesAsked(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { asked: { persist: number } }).asked.persist);
}

const hour = 3_600_000;

function reminder(page: Page) {
  return page.getByRole("region", { name: "Reminder" });
}

/** As if the reader had changed so many annotations, the first of them so many days ago. */
async function setUnfiled(page: Page, changes: number, days = 0): Promise<void> {
  await page.evaluate(
    ([changes, since]) => localStorage.setItem("lateral:1:safekeeping", JSON.stringify({ changes, since })),
    [changes, Date.now() - days * 86_400_000] as const,
  );
}

test("the space that is used is shown in figures, and grows with annotations", async ({ page }) => {
  await answerWith(page, false);
  await openSource(page, "002");
  const settings = await openSettings(page);
  const used = settings.getByText(/of about 5\.2 million characters/);
  const figure = async () => Number((await used.innerText()).replaceAll(",", "").match(/^\d+/)?.[0]);
  const before = await figure();
  expect(before).toBeGreaterThan(0);
  await expect(settings).toContainText("counts 2.5 MB for this address, and would give it 8.0 GB");
  await page.keyboard.press("Escape");
  await tagWords(page, "public safety", "Opinion");
  await openSettings(page);
  await expect.poll(figure).toBeGreaterThan(before + 300);
});

test("the browser is asked to keep annotations at the first one, once, and its answer is shown", async ({
  page,
}) => {
  await answerWith(page, false);
  await openSource(page, "002");
  await openSettings(page);
  await expect(settingsDialog(page)).toContainText("will be asked to keep it when you make an annotation");
  await page.keyboard.press("Escape");
  expect(await timesAsked(page)).toBe(0);
  await tagWords(page, "public safety", "Opinion");
  await expect.poll(() => timesAsked(page)).toBe(1);
  await tagWords(page, "explicitly said", "Quote");
  await openSettings(page);
  await expect(settingsDialog(page)).toContainText("has not promised to");
  await expect(settingsDialog(page)).toContainText("Save a backup now and then");
  expect(await timesAsked(page)).toBe(1);
  await page.reload();
  await expect(marks(page)).toHaveCount(2);
  await tagWords(page, "450 Main Street", "Quote");
  await openSettings(page);
  expect(await timesAsked(page)).toBe(0);
});

test("a promise is told", async ({ page }) => {
  await answerWith(page, true);
  await openSource(page, "002");
  await openSettings(page);
  await expect(settingsDialog(page)).toContainText("has promised to keep it");
});

test("a browser that says nothing, as on a plain-http address, is told of too", async ({ page }) => {
  await answerWith(page, null);
  await openSource(page, "002");
  await tagWords(page, "public safety", "Opinion");
  await openSettings(page);
  await expect(settingsDialog(page)).toContainText("does not say for how long");
  await expect(settingsDialog(page)).not.toContainText("would give it");
});

test("the last file is shown, and what changed since", async ({ page }) => {
  await openSource(page, "002");
  await openSettings(page);
  await expect(settingsDialog(page)).toContainText("None was saved yet.");
  await page.keyboard.press("Escape");
  await tagWords(page, "public safety", "Opinion");
  await openSettings(page);
  await expect(settingsDialog(page)).toContainText("None was saved yet, and 1 annotation has changed.");
  await page.keyboard.press("Escape");
  await saveExport(page);
  await openSettings(page);
  await expect(settingsDialog(page)).toContainText(/Export, \w+ \d+, \d{4} at/);
  await expect(settingsDialog(page)).not.toContainText("changed since");
  await page.keyboard.press("Escape");
  await saveBackup(page);
  await page.reload();
  await openSettings(page);
  await expect(settingsDialog(page)).toContainText(/Backup, \w+ \d+, \d{4} at/);
});

test("after many changes a line reminds of saving; an export ends it", async ({ page }) => {
  await openSource(page, "002");
  await setUnfiled(page, 49);
  await page.reload();
  await tagWords(page, "public safety", "Opinion");
  // It steps aside while a message is shown.
  await page.getByRole("button", { name: "Dismiss message" }).click();
  await expect(reminder(page)).toContainText("50 annotations that you made or changed are in no file yet.");
  const downloading = page.waitForEvent("download");
  await reminder(page).getByRole("button", { name: "Export" }).click();
  await downloading;
  await expect(reminder(page)).toHaveCount(0);
});

test("Not now holds for three days, by keyboard too", async ({ page }) => {
  await page.clock.install();
  await openSource(page, "002");
  await setUnfiled(page, 20, 8);
  await page.reload();
  await reminder(page).getByRole("button", { name: "Not now" }).focus();
  await page.keyboard.press("Enter");
  await expect(reminder(page)).toHaveCount(0);
  await page.reload();
  await openSettings(page);
  await expect(reminder(page)).toHaveCount(0);
  await page.clock.fastForward(71 * hour);
  await page.reload();
  await openSettings(page);
  await expect(reminder(page)).toHaveCount(0);
  await page.clock.fastForward(2 * hour);
  await page.reload();
  await expect(reminder(page)).toBeVisible();
});

test("few or fresh changes are no reason", async ({ page }) => {
  await openSource(page, "002");
  for (const [changes, days] of [
    [49, 1],
    [19, 300],
  ] as const) {
    await setUnfiled(page, changes, days);
    await page.reload();
    await openSettings(page);
    await expect(settingsDialog(page)).toContainText(`and ${changes} annotations have changed.`);
    await expect(reminder(page)).toHaveCount(0);
  }
});

test("settings and reminder are accessible, and nothing is cut off", async ({ page }) => {
  await openSource(page, "002");
  await setUnfiled(page, 60);
  await page.reload();
  await expect(reminder(page)).toBeVisible();
  const look = async () => {
    await expectNothingCutOff(page);
  };
  await test.step("the reminder", look);
  await page.setViewportSize({ width: 320, height: 700 });
  await test.step("the reminder, 320 pixels wide", look);
  await openSettings(page);
  for (const name of ["Look", "Reading and tagging", "Storage", "Shared computer"]) {
    await expect(settingsDialog(page).getByRole("heading", { name, exact: true })).toBeAttached();
  }
  await test.step("the settings, 320 pixels wide", look);
  await page.setViewportSize({ width: 1280, height: 700 });
  await test.step("the settings", look);
});
