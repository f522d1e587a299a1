import type { Page } from "@playwright/test";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { chooseBackup, openSettings, restoreDialog, saveBy, settingsDialog } from "./settings-dialog.ts";
import { storedTexts } from "./stored-annotations.ts";
import { cards, marks, openCard, tagWords } from "./tag-words.ts";

function eraseDialog(page: Page) {
  return page.getByRole("dialog", { name: "Erase everything on this computer" });
}

/** Tags two passages, writes in mid-sentence, chooses dark, and opens the dialog. */
async function openErasing(page: Page): Promise<void> {
  await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Quote");
  await tagWords(page, "public safety", "Opinion");
  await openCard(page).getByLabel("Note").fill("Who says so? The");
  const settings = await openSettings(page);
  await settings.getByRole("radio", { name: "Dark" }).check();
  await settings.getByRole("button", { name: "Erase everything" }).click();
  await expect(eraseDialog(page)).toBeVisible();
}

/** The keys of everything that is stored. */
function keys(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).sort());
}

async function erase(page: Page): Promise<void> {
  await eraseDialog(page).getByLabel("I have what I need.").check();
  await eraseDialog(page).getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("status").filter({ hasText: "was erased" })).toBeVisible();
}

test("the dialog counts what goes, and does nothing without a second step", async ({ page }) => {
  await openErasing(page);
  const dialog = eraseDialog(page);
  await expect(dialog).toContainText("2 annotations on one source");
  await expect(dialog).toContainText("your preferences and your code name");
  const button = dialog.getByRole("button", { name: "Erase everything" });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await button.click({ force: true });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(settingsDialog(page)).toBeHidden();
  expect(Object.keys(await storedTexts(page))).toHaveLength(2);
  await expect(marks(page)).toHaveCount(2);
});

test("after erasing the page is as at a first visit, also after a reload, and says what happened", async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem("was here") === null) {
      sessionStorage.setItem("was here", "yes");
      localStorage.setItem("another-page", "stays");
    }
  });
  await openErasing(page);
  const codeName = await page.evaluate(() => localStorage.getItem("lateral:1:preferences"));
  await erase(page);
  await expect(page).toHaveURL(/\/#\/source\/000/);
  await expect(marks(page)).toHaveCount(0);
  await expect(cards(page)).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "auto");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await expect(page.getByText(/^Saved/)).toHaveCount(0);
  expect(await storedTexts(page)).toEqual({});
  expect(await keys(page)).toEqual([
    "another-page",
    "lateral:1:erased",
    "lateral:1:preferences",
    "lateral:1:safekeeping",
  ]);
  expect(await page.evaluate(() => localStorage.getItem("lateral:1:preferences"))).not.toBe(codeName);

  await openSource(page, "002");
  await page.reload();
  await expect(page.getByRole("article")).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: "was erased" })).toHaveCount(0);
  expect(await storedTexts(page)).toEqual({});
});

test("a backup saved first brings everything back", async ({ page }) => {
  await openErasing(page);
  const dialog = eraseDialog(page);
  const file = await saveBy(page, dialog.getByRole("button", { name: "Save a backup first" }));
  await expect(dialog.getByRole("status")).toContainText(file.name);
  await erase(page);
  await openSource(page, "002");
  await chooseBackup(page, file);
  await restoreDialog(page).getByRole("button", { name: "Restore", exact: true }).click();
  await expect(marks(page)).toHaveText(["450 Main Street", "public safety"]);
  await expect(cards(page).last()).toContainText("Who says so? The");
});

test("by keyboard alone", async ({ page }) => {
  await openSource(page, "002");
  await tagWords(page, "public safety", "Opinion");
  await page.getByRole("button", { name: "Settings", exact: true }).focus();
  await page.keyboard.press("Enter");
  const opener = settingsDialog(page).getByRole("button", { name: "Erase everything" });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(eraseDialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(eraseDialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await eraseDialog(page).getByLabel("I have what I need.").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(eraseDialog(page).getByRole("button", { name: "Erase everything" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "was erased" })).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
});

test("the dialog is accessible, and nothing is cut off", async ({ page }) => {
  await openSource(page, "002");
  const settings = await openSettings(page);
  await settings.getByRole("button", { name: "Erase everything" }).click();
  await expect(eraseDialog(page)).toContainText("0 annotations");
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await expectNothingCutOff(page);
  }
});
