import { holdFingerOn } from "./fingers.ts";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceLinks } from "./open-source.ts";
import { findWords, tagBar } from "./select-words.ts";
import { onlyStored } from "./stored-annotations.ts";
import { cards, marks, openCard, panel } from "./tag-words.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("a finger selects, the docked bar tags, and whole words are taken", async ({ page }) => {
  await openSource(page, "002");
  await holdFingerOn(page, "50 Main Stree");
  await tagBar(page).getByRole("button", { name: "Quote", exact: true }).tap();
  await expect(marks(page, "Quote")).toHaveText(["450 Main Street"]);
  expect((await onlyStored(page)).spans).toMatchObject([{ exact: "450 Main Street" }]);
});

test("the docked bar is on screen and clear of selected words, at any height", async ({ page }) => {
  await openSource(page, "002");
  for (const at of [80, 400, 800]) {
    await test.step(`words at ${at} pixels`, async () => {
      await holdFingerOn(page, "misrepresent", { at });
      await expect
        .poll(async () => {
          const bar = await tagBar(page).boundingBox();
          const { all } = await findWords(page, "misrepresent", { at: "stay" });
          if (!bar) return "no bar";
          const isDocked =
            bar.x >= 0 && bar.x + bar.width <= 390 && bar.y > 844 / 2 && bar.y + bar.height <= 844;
          if (!isDocked) return `bar at ${bar.x}, ${bar.y}, ${bar.width} x ${bar.height}`;
          return all.bottom <= bar.y && all.top >= 0 ? "clear" : `words at ${all.top} to ${all.bottom}`;
        })
        .toBe("clear");
      for (const button of await tagBar(page).getByRole("button").all()) {
        const box = await button.boundingBox();
        expect(box?.height, "large enough for a finger").toBeGreaterThanOrEqual(44);
      }
      await page.evaluate(() => document.getSelection()?.removeAllRanges());
      await expect(tagBar(page)).toBeHidden();
    });
  }
});

test("a tapped mark opens its card in a sheet, which gives the text back", async ({ page }) => {
  await openSource(page, "002");
  await holdFingerOn(page, "450 Main Street");
  await tagBar(page).getByRole("button", { name: "Quote", exact: true }).tap();
  await expect(panel(page)).toBeHidden();
  await page.keyboard.press("Escape");
  const { all } = await findWords(page, "450 Main Street");
  await page.touchscreen.tap((all.left + all.right) / 2, (all.top + all.bottom) / 2);
  await expect(panel(page)).toBeVisible();
  await expect(openCard(page)).toContainText("450 Main Street");
  await panel(page).getByRole("button", { name: "Close annotations" }).tap();
  await expect(panel(page)).toBeHidden();
});

test("the sheets of sources and of annotations open from the top bar", async ({ page }) => {
  await openSource(page, "002");
  await holdFingerOn(page, "450 Main Street");
  await tagBar(page).getByRole("button", { name: "Opinion", exact: true }).tap();
  await page.getByRole("button", { name: /^Notes/ }).tap();
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole("button", { name: /^Notes/ }).tap();
  await expect(panel(page)).toBeHidden();
  await page.getByRole("button", { name: "Sources" }).tap();
  const library = page.getByRole("navigation", { name: "Library" });
  await expect(library).toBeVisible();
  await sourceLinks(page).nth(1).tap();
  await expect(library).toBeHidden();
  await expect(page).toHaveURL(/#\/source\/001/);
});
