import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { chooseImport } from "./choose-import.ts";
import { expectAccessible, expectAccessibleInBothColours, expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import {
  addFiles,
  arrangeDialog,
  council,
  library,
  listed,
  openArranging,
  ownArticle,
  reply,
} from "./own-sources.ts";
import type { SavedFile } from "./save-export.ts";
import { marks, tagWords } from "./tag-words.ts";

function preview(page: Page): Locator {
  return page.getByRole("dialog", { name: "Open a collection" });
}

/** Saves a collection, and closes the dialogs. */
async function saveCollection(page: Page, title: string, withAnnotations = true): Promise<SavedFile> {
  const dialog = await openArranging(page);
  await dialog.getByRole("button", { name: `Save as a file: ${title}` }).click();
  const asking = page.getByRole("dialog", { name: "Save a collection" });
  const box = asking.getByRole("checkbox", { name: "With the annotations" });
  await expect(box).toBeChecked();
  if (!withAnnotations) await box.uncheck();
  const downloading = page.waitForEvent("download");
  await asking.getByRole("button", { name: "Save", exact: true }).click();
  const download = await downloading;
  await dialog.getByRole("button", { name: "Done" }).click();
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

async function chooseCollection(page: Page, { name, text }: SavedFile): Promise<void> {
  const dialog = await openArranging(page);
  const choosing = page.waitForEvent("filechooser");
  await dialog.getByRole("button", { name: "Open a file…" }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

/** Agrees to the preview, and closes the dialogs. */
async function agree(page: Page): Promise<void> {
  await preview(page).getByRole("button", { name: "Open", exact: true }).click();
  await expect(arrangeDialog(page).getByRole("status").filter({ hasText: "Added" })).toBeVisible();
  await arrangeDialog(page).getByRole("button", { name: "Done" }).click();
}

/** Two own texts with a tag in each. */
async function tagBoth(page: Page): Promise<void> {
  await openSource(page, "002");
  await addFiles(page, council, reply);
  await tagWords(page, "Rents rose by 12 percent", "Statistic");
  await library(page).getByText("A reply").click();
  await expect(ownArticle(page, "A reply")).toBeVisible();
  await tagWords(page, "disagree with the council", "Opinion");
}

test("a collection saved in one browser is read in another, with its annotations, and undone", async ({
  page,
  browser,
}) => {
  await tagBoth(page);
  const file = await saveCollection(page, "My sources");
  expect(file.name).toMatch(/^lateral-collection-\d{4}-\d{2}-\d{2}\.json$/);

  const context = await browser.newContext();
  const other = await context.newPage();
  await openSource(other, "002");
  await chooseCollection(other, file);
  await expect(preview(other)).toContainText("New sources: 2");
  await expect(preview(other)).toContainText("New annotations: 2");
  await expectAccessible(other);
  await agree(other);
  await expect(listed(other)).toHaveText(["council", "A reply"]);
  await expect(ownArticle(other, "council")).toBeVisible();
  await expect(marks(other, "Statistic")).toHaveText(["Rents rose by 12 percent"]);
  await other.reload();
  await expect(marks(other, "Statistic")).toHaveText(["Rents rose by 12 percent"]);
  await library(other).getByText("A reply").click();
  await expect(marks(other, "Opinion")).toHaveText(["disagree with the council"]);

  await chooseCollection(other, file);
  await expect(preview(other)).toContainText("Sources that are here already: 2");
  await expect(preview(other)).toContainText("Annotations the same as yours: 2");
  await expect(preview(other)).toContainText("Nothing in this file would change anything here.");
  await preview(other).getByRole("button", { name: "Done" }).click();
  await context.close();
});

test("without annotations only the texts come, and undo takes them away again", async ({ page, browser }) => {
  await tagBoth(page);
  const file = await saveCollection(page, "My sources", false);
  const context = await browser.newContext();
  const other = await context.newPage();
  await openSource(other, "002");
  await chooseCollection(other, file);
  await expect(preview(other)).toContainText("New sources: 2");
  await expect(preview(other)).not.toContainText("annotations");
  await agree(other);
  await expect(listed(other)).toHaveText(["council", "A reply"]);
  await expect(marks(other)).toHaveCount(0);
  await other.keyboard.press("Control+z");
  await expect(listed(other)).toHaveCount(5);
  await context.close();
});

test("the collection that came with Lateral can be saved; opened here it changes nothing", async ({
  page,
}) => {
  await openSource(page, "002");
  await tagWords(page, "450 Main Street", "Quote");
  const file = await saveCollection(page, "Immigration enforcement and the cities, 2017 to 2019");
  await chooseCollection(page, file);
  await expect(preview(page)).toContainText("Sources that are here already: 5");
  await expect(preview(page)).toContainText("Annotations the same as yours: 1");
  await expect(preview(page)).toContainText("Nothing in this file would change anything here.");
});

test("a broken file is refused with its reason; a broken part alone", async ({ page }) => {
  await tagBoth(page);
  const file = await saveCollection(page, "My sources");
  for (const [text, reason] of [
    [file.text.slice(0, -30), "cut off"],
    [file.text.replace('"version": 1', '"version": 2'), "A newer Lateral wrote this file"],
    [file.text.replace('"lateral-collection"', '"other"'), "not a collection saved by Lateral"],
  ] as const) {
    await chooseCollection(page, { name: "mine.json", text });
    await expect(arrangeDialog(page).getByRole("alert")).toContainText(reason);
    await expect(preview(page)).toHaveCount(0);
    await page.keyboard.press("Escape");
    await expect(arrangeDialog(page)).toBeHidden();
  }
  await chooseCollection(page, { ...file, text: file.text.replace("Nobody asked why", "Nobody knows why") });
  await expect(preview(page)).toContainText("Refused: 2");
  await expect(preview(page)).toContainText("expected those of textHash");
  await preview(page).getByRole("button", { name: "Done" }).click();
  await page.keyboard.press("Escape");
  await chooseImport(page, file);
  await expect(page.getByRole("alert")).toContainText("Open it under Collections");
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test("saving and opening a collection are accessible, and nothing is cut off", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openSource(page, "002");
    await addFiles(page, council);
    const file = await saveCollection(page, "My sources");
    await openArranging(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectNothingCutOff(page);
    await arrangeDialog(page).getByRole("button", { name: "Save as a file: My sources" }).click();
    await expectAccessibleInBothColours(page);
    await expectNothingCutOff(page);
    await page.keyboard.press("Escape");
    const choosing = page.waitForEvent("filechooser");
    await arrangeDialog(page).getByRole("button", { name: "Open a file…" }).click();
    const changed = file.text.replace('"title": "council"', '"title": ""');
    await (await choosing).setFiles({
      name: "c.json",
      mimeType: "application/json",
      buffer: Buffer.from(changed),
    });
    await expect(preview(page)).toContainText("Refused: 1");
    await expectAccessibleInBothColours(page);
    await expectNothingCutOff(page);
  });
});
