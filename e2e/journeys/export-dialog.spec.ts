import type { Page } from "@playwright/test";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceLinks } from "./open-source.ts";
import { exportDialog, openExport, saveChosen, saveExport } from "./save-export.ts";
import { cards, panel, tagWords } from "./tag-words.ts";

async function tagThree(page: Page): Promise<void> {
  await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Quote");
  const card = await tagWords(page, "public safety", "Opinion");
  await card.getByLabel("Note").fill("Whose?");
  await sourceLinks(page).nth(3).click();
  await tagWords(page, "known gang member", "Statistic");
}

async function wordsIn(page: Page): Promise<string[]> {
  const file = JSON.parse((await saveChosen(page)).bytes.toString()) as {
    annotations: { spans: { exact: string }[] }[];
  };
  return file.annotations.map(({ spans }) => spans[0]?.exact ?? "");
}

test("one press of Enter saves everything; the focus returns to Export", async ({ page }) => {
  await tagThree(page);
  const dialog = await openExport(page);
  await expect(dialog.getByRole("radio", { name: "Lateral annotations" })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: "The whole collection (3)" })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeFocused();
  expect(JSON.parse((await saveExport(page)).text).annotations).toHaveLength(3);
  await expect(page.getByRole("button", { name: "Export", exact: true })).toBeFocused();
});

test("a source, what is listed and the open annotation can be saved alone", async ({ page }) => {
  await tagThree(page);
  await page.goBack();
  await expect(cards(page)).toHaveCount(2);
  await openExport(page);
  await exportDialog(page).getByRole("radio", { name: "This source (2)" }).check();
  expect(await wordsIn(page)).toEqual(["450 Main Street", "public safety"]);
  // A part does not become the next choice.
  await openExport(page);
  await expect(exportDialog(page).getByRole("radio", { name: "The whole collection (3)" })).toBeChecked();
  await expect(exportDialog(page).getByRole("radio", { name: /listed/ })).toHaveCount(0);
  await page.keyboard.press("Escape");

  await panel(page).getByRole("searchbox", { name: "Search annotations" }).fill("whose");
  await expect(cards(page)).toHaveCount(1);
  await openExport(page);
  await exportDialog(page).getByRole("radio", { name: "Those listed (1)" }).check();
  expect(await wordsIn(page)).toEqual(["public safety"]);

  await panel(page).getByRole("searchbox", { name: "Search annotations" }).fill("");
  await cards(page).first().getByRole("button").first().click();
  await openExport(page);
  await exportDialog(page).getByRole("radio", { name: "The open annotation" }).check();
  expect(await wordsIn(page)).toEqual(["450 Main Street"]);
});

test("texts and names are in the file as chosen, and so the next time", async ({ page }) => {
  await tagThree(page);
  const dialog = await openExport(page);
  await dialog.getByRole("checkbox", { name: "The texts" }).check();
  await dialog.getByRole("checkbox", { name: "Code names" }).uncheck();
  const file = JSON.parse((await saveChosen(page)).bytes.toString());
  expect(file.annotations.map(({ creator }: { creator: string }) => creator)).toEqual([
    "reader",
    "reader",
    "reader",
  ]);
  expect(file.sources.map(({ text }: { text: string }) => text.length > 1_000)).not.toContain(false);
  await page.reload();
  await expect(cards(page)).toHaveCount(1);
  await openExport(page);
  await expect(dialog.getByRole("checkbox", { name: "The texts" })).toBeChecked();
  await expect(dialog.getByRole("checkbox", { name: "Code names" })).not.toBeChecked();
  await dialog.getByRole("checkbox", { name: "The texts" }).uncheck();
  expect(JSON.parse((await saveChosen(page)).bytes.toString()).sources[0]).not.toHaveProperty("text");
});

test("where a format needs the texts, or has no room for them, they are no choice", async ({ page }) => {
  await openSource(page, "002");
  const dialog = await openExport(page);
  const texts = dialog.getByRole("checkbox", { name: "The texts" });
  await expect(texts).toBeEnabled();
  await dialog.getByRole("radio", { name: "brat standoff" }).check();
  await expect(texts).toBeDisabled();
  await expect(texts).toBeChecked();
  await dialog.getByRole("radio", { name: "Table (CSV)" }).check();
  await expect(texts).toBeDisabled();
  await expect(texts).not.toBeChecked();
});

test("by keyboard alone: another extent, without names", async ({ page }) => {
  await tagThree(page);
  await page.getByRole("button", { name: "Export", exact: true }).focus();
  await page.keyboard.press("Enter");
  const dialog = exportDialog(page);
  await expect(dialog.getByRole("button", { name: "Save", exact: true })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(dialog.getByRole("button", { name: "Cancel" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(dialog.getByRole("checkbox", { name: "Code names" })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(dialog.getByRole("radio", { name: "The whole collection (3)" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("radio", { name: "This source (1)" })).toBeChecked();
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await downloading;
  await expect(page.getByRole("status").filter({ hasText: "Exported 1 annotation as" })).toBeVisible();
});

test("the dialog is accessible, whichever format is chosen, and nothing is cut off", async ({ page }) => {
  await openSource(page, "002");
  const dialog = await openExport(page);
  const formats = dialog.getByRole("group", { name: "Format" }).getByRole("radio");
  for (const width of [1280, 390]) {
    await test.step(`${width} pixels wide`, async () => {
      await page.setViewportSize({ width, height: 844 });
      await formats.first().check();
      for (const radio of await formats.all()) {
        await radio.check();
        await expectNothingCutOff(page);
      }
    });
  }
});
