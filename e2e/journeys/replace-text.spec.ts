import type { Page } from "@playwright/test";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { addFiles, arrangeDialog, type OwnFile, openArranging, ownArticle } from "./own-sources.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { marks, tagWords } from "./tag-words.ts";

const minutes: OwnFile = {
  name: "minutes.txt",
  text: [
    "The rents of the town rose by 12 percent in a year.",
    "The council met on Monday in the old hall, and the mayor read a letter to those who had come.",
    "Nobody asked why that was so. The meeting ended early because of the heat in the room.",
  ].join("\n\n"),
};

/** Another number, a new beginning, and the last sentence taken out. */
const corrected = `A correction was made.\n\n${minutes.text
  .replace("12 percent", "18 percent")
  .replace(" The meeting ended early because of the heat in the room.", "")}`;

const stays = "the mayor read a letter";
const goes = "ended early because of the heat";

function textDialog(page: Page) {
  return page.getByRole("dialog", { name: "Text of the source" });
}

/** Adds a text, tags words in it that stay and words that go, and opens the dialog in which it is replaced. */
async function openReplacing(page: Page): Promise<void> {
  await openSource(page, "002");
  await addFiles(page, minutes);
  await tagWords(page, stays, "Quote");
  await tagWords(page, goes, "Opinion");
  await openArranging(page);
  await arrangeDialog(page).getByRole("button", { name: "Text of minutes" }).click();
  await expect(textDialog(page)).toBeVisible();
}

async function replace(page: Page, text: string): Promise<void> {
  await textDialog(page).getByLabel("Or paste a text").fill(text);
  await textDialog(page).getByRole("button", { name: "Take this text" }).click();
  await textDialog(page).getByRole("button", { name: "Replace the text" }).click();
  await expect(textDialog(page).getByRole("status").filter({ hasText: "Replaced the text" })).toBeVisible();
}

test("a corrected text takes its annotations along, and both texts can be compared", async ({ page }) => {
  await openReplacing(page);
  await replace(page, corrected);
  const report = textDialog(page).getByRole("region", { name: "What became of the annotations" });
  await expect(report.getByRole("listitem")).toHaveText([
    "1 stand elsewhere, in the same words",
    "1 were not found: kept on the text before",
  ]);
  await textDialog(page).getByRole("button", { name: "Compare" }).click();
  const differs = textDialog(page).getByRole("region", { name: "What differs" });
  await expect(differs.locator("del").first()).toHaveText("12");
  await expect(differs.locator("ins").filter({ hasText: "18" })).toHaveText("18");
  await page.keyboard.press("Escape");
  await arrangeDialog(page).getByRole("button", { name: "Done" }).click();
  await expect(ownArticle(page, "minutes")).toContainText("18 percent");
  await expect(marks(page, "Quote")).toHaveText([stays]);
  const [moved] = (await storedAnnotations(page)).filter(({ tag }) => tag === "quote");
  expect(corrected.slice(moved?.spans[0]?.start, moved?.spans[0]?.end)).toBe(stays);
  await page.reload();
  await expect(ownArticle(page, "minutes")).toContainText("18 percent");
});

test("one undo brings back the text and its annotations; so does putting it back", async ({ page }) => {
  await openReplacing(page);
  const before = await storedAnnotations(page);
  await replace(page, corrected);
  await page.keyboard.press("Escape");
  await arrangeDialog(page).getByRole("button", { name: "Undo" }).click();
  await arrangeDialog(page).getByRole("button", { name: "Done" }).click();
  await expect(ownArticle(page, "minutes")).toContainText("12 percent");
  const places = (all: typeof before) => all.map(({ textHash, spans }) => [textHash, spans]);
  expect(places(await storedAnnotations(page))).toEqual(places(before));
  await openArranging(page);
  await arrangeDialog(page).getByRole("button", { name: "Text of minutes" }).click();
  await replace(page, corrected);
  await textDialog(page).getByRole("button", { name: "Put back" }).click();
  await expect(ownArticle(page, "minutes")).toContainText("12 percent");
});

test("the dialog is accessible, and fits a narrow screen", async ({ page }) => {
  await openReplacing(page);
  await replace(page, corrected);
  await textDialog(page).getByRole("button", { name: "Compare" }).click();
  await expect(textDialog(page).getByRole("region", { name: "What differs" })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingCutOff(page);
});
