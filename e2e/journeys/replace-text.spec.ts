import type { Page } from "@playwright/test";
import { expectAccessible, expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { addFiles, arrangeDialog, council, openArranging, ownArticle } from "./own-sources.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { marks, tagWords } from "./tag-words.ts";

const corrected = `A correction was made. ${council.text.replace("12 percent", "18 percent")}`;

function textDialog(page: Page) {
  return page.getByRole("dialog", { name: "Text of the source" });
}

/** Adds a text, tags words in it that stay and words that go, and opens the dialog in which it is replaced. */
async function openReplacing(page: Page): Promise<void> {
  await openSource(page, "002");
  await addFiles(page, council);
  await tagWords(page, "The council met on Monday", "Quote");
  await tagWords(page, "Nobody asked why", "Opinion");
  await openArranging(page);
  await arrangeDialog(page).getByRole("button", { name: "Text of council" }).click();
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
  await expect(
    textDialog(page).getByRole("region", { name: "What became of the annotations" }),
  ).toContainText("2 stand elsewhere, in the same words");
  await textDialog(page).getByRole("button", { name: "Compare" }).click();
  const differs = textDialog(page).getByRole("region", { name: "What differs" });
  await expect(differs.locator("del")).toHaveText(["12"]);
  await expect(differs.locator("ins")).toHaveText(["A correction was made. ", "18"]);
  await page.keyboard.press("Escape");
  await arrangeDialog(page).getByRole("button", { name: "Done" }).click();
  await expect(ownArticle(page, "council")).toContainText("18 percent");
  await expect(marks(page)).toHaveText(["The council met on Monday", "Nobody asked why"]);
  for (const { spans } of await storedAnnotations(page)) {
    expect(corrected.slice(spans[0]?.start, spans[0]?.end)).toBe(spans[0]?.exact);
  }
  await page.reload();
  await expect(ownArticle(page, "council")).toContainText("18 percent");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
});

test("one undo brings back the text and its annotations; so does putting it back", async ({ page }) => {
  await openReplacing(page);
  const before = await storedAnnotations(page);
  await replace(page, corrected);
  await page.keyboard.press("Escape");
  await arrangeDialog(page).getByRole("button", { name: "Undo" }).click();
  await arrangeDialog(page).getByRole("button", { name: "Done" }).click();
  await expect(ownArticle(page, "council")).toContainText("12 percent");
  const places = (all: typeof before) => all.map(({ textHash, spans }) => [textHash, spans]);
  expect(places(await storedAnnotations(page))).toEqual(places(before));
  await openArranging(page);
  await arrangeDialog(page).getByRole("button", { name: "Text of council" }).click();
  await replace(page, corrected);
  await textDialog(page).getByRole("button", { name: "Put back" }).click();
  await expect(ownArticle(page, "council")).toContainText("12 percent");
});

for (const scheme of ["light", "dark"] as const) {
  test(`${scheme}: the dialog is accessible, and fits a narrow screen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openReplacing(page);
    await replace(page, corrected);
    await textDialog(page).getByRole("button", { name: "Compare" }).click();
    await expect(textDialog(page).getByRole("region", { name: "What differs" })).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await expectNothingCutOff(page);
  });
}
