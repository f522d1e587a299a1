import type { Page } from "@playwright/test";
import { chooseImport, importDialog } from "./choose-import.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { saveExport } from "./save-export.ts";
import { findWords, selectWords, tagBar } from "./select-words.ts";
import { marks, openCard, panel, tagWords } from "./tag-words.ts";

/** Tags three passages that overlap, so that all tags and their overlaps are in the text. */
async function tagThree(page: Page): Promise<void> {
  await openSource(page, "002");
  await tagWords(page, "kind of enforcement will not improve public safety in Hartford", "Quote");
  await tagWords(page, "will not improve public safety", "Opinion", { at: "stay" });
  await tagWords(page, "public safety in Hartford, and even", "Statistic", { at: "stay" });
}

async function openMenu(page: Page): Promise<void> {
  const { all } = await findWords(page, "public safety", { at: "stay" });
  await page.mouse.click((all.left + all.right) / 2, (all.top + all.bottom) / 2);
  await expect(page.getByRole("menu")).toBeVisible();
}

test("while tagging, with each tag's card and its details open", async ({ page }) => {
  await openSource(page, "002");
  await test.step("the tag bar", async () => {
    await selectWords(page, "explicitly said");
    await expectAccessible(page);
  });
  for (const tag of ["Quote", "Statistic", "Opinion"] as const) {
    await test.step(`card and details: ${tag}`, async () => {
      const card = await tagWords(page, "explicitly said", tag);
      await card.getByText(`${tag} details`).click();
      await card.getByLabel("I am unsure").check();
      await expect(card.getByRole("combobox").first()).toBeVisible();
      await expectAccessible(page);
      await card.getByRole("button", { name: "Delete" }).click();
      await expect(marks(page)).toHaveCount(0);
    });
  }
});

test("while reading what is tagged: a closed card with a note, the choice menu, a preview", async ({
  page,
}) => {
  await tagThree(page);
  await test.step("a closed card with a note", async () => {
    await openCard(page).getByLabel("Note").fill("A note with a [link](https://example.org/)");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(openCard(page)).toHaveCount(0);
    await expect(panel(page).getByRole("link", { name: "link" })).toBeVisible();
    await expectAccessible(page);
  });
  await test.step("the choice menu", async () => {
    await openMenu(page);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
  });
  await test.step("the preview of an import", async () => {
    const { text } = await saveExport(page);
    const first = /"id": "([\w-]{22})"/.exec(text)?.[1] ?? "";
    await chooseImport(page, {
      name: "class.json",
      text: text.replace(first, "another-one-1").replace('"note": ""', '"note": 7'),
    });
    await expect(importDialog(page)).toContainText("Refused");
    await expectAccessible(page);
  });
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("with the sheet of annotations or the library open, and nothing cut off", async ({ page }) => {
    await tagThree(page);
    await test.step("the sheet", async () => {
      await page.getByRole("button", { name: /^Notes/ }).click();
      await expect(panel(page)).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await expect(panel(page)).toBeHidden();
    });
    await test.step("the library", async () => {
      await page.getByRole("button", { name: "Sources" }).click();
      await expect(page.getByRole("navigation", { name: "Library" })).toBeVisible();
      await expectAccessible(page);
    });
    await test.step("320 pixels", async () => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.reload();
      await expect(marks(page).first()).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
      await expectAccessible(page);
    });
  });
});

test.describe("with forced colours", () => {
  test.use({ forcedColors: "active" });

  test("with tags, an open card and the tag bar", async ({ page }) => {
    await tagThree(page);
    await selectWords(page, "explicitly said", { at: "stay" });
    await expect(tagBar(page)).toBeVisible();
    await expectAccessible(page);
    const lines = await marks(page, "Quote")
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(lines, "a mark keeps its line").toContain("underline");
  });
});
