import type { Locator, Page } from "@playwright/test";
import { expectAccessible, expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource, sourceById } from "./open-source.ts";
import { selectedText, tagBar } from "./select-words.ts";

/** The text of a source, where two are on screen. */
function article(page: Page, id: string): Locator {
  return page.getByRole("article", { name: sourceById(id).title, exact: true });
}

function pane(page: Page, which: "First" | "Second"): Locator {
  return page.getByRole("region", { name: `${which} text`, exact: true });
}

/** Where words stand on screen: the middle of their first line, in CSS pixels of the window. */
function whereIs(text: Locator, words: string): Promise<{ x: number; y: number }> {
  return text.evaluate((root, wanted) => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const start = node.nodeValue?.indexOf(wanted) ?? -1;
      if (start < 0 || node.parentElement?.closest("header")) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const [line] = range.getClientRects();
      if (line) return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
    }
    throw new Error(`unexpected text without “${wanted}”`);
  }, words);
}

/** By how much words stand higher on one side than on the other. */
async function heightBetween(page: Page, words: string): Promise<number> {
  const [first, second] = [
    await whereIs(article(page, "000"), words),
    await whereIs(article(page, "004"), words),
  ];
  return Math.abs(first.y - second.y);
}

function scrolled(side: Locator): Promise<number> {
  return side.evaluate((element) => element.scrollTop);
}

const passage = "Chicago Mayor Lori Lightfoot";
const aLine = 34;

test("from the map to a passage on both sides, tagging beside, and undo", async ({ page }) => {
  await openSource(page, "000");
  await page.getByRole("link", { name: "Who shares words with whom" }).click();
  const edge = page.getByRole("button", {
    name: /^[\d,]+ words: shared by “.*Connecticut mayor.*California police/,
  });
  await edge.click();
  const pair = page.getByRole("region", { name: /share 1,\d+ words$/ });
  await expect(pair).toContainText(/6\d % of .* stands in .*, 7\d % of .* stands in/);
  await expect(pair).toContainText("don’t tell which is earlier");
  await expectAccessible(page);
  await pair.getByRole("link", { name: /^Show side by side: 4\d\d words/ }).click();

  await expect(article(page, "000")).toBeVisible();
  await expect(article(page, "004")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(["Side by side"]);
  await expect(page).toHaveTitle(/^Side by side: /);
  await expect(page.getByRole("button", { name: /shared passages$/ })).toBeVisible();
  await expect.poll(() => heightBetween(page, passage)).toBeLessThan(aLine);

  await pane(page, "Second").hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => heightBetween(page, "I have also personally spoken")).toBeLessThan(aLine);

  await page.mouse.dblclick(...at(await whereIs(article(page, "004"), "personally")));
  await tagBar(page).getByRole("button", { name: "Opinion", exact: true }).click();
  await expect(article(page, "004").locator("mark")).toHaveText("personally");
  await expect(article(page, "000").locator("mark")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Annotation", exact: true })).toContainText("personally");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(article(page, "004").locator("mark")).toHaveCount(0);

  await page.getByRole("button", { name: "Swap sides" }).click();
  await expect(pane(page, "First").getByRole("article")).toHaveAccessibleName(sourceById("004").title);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.getByRole("article")).toHaveAccessibleName(sourceById("004").title);
});

function at({ x, y }: { x: number; y: number }): [number, number] {
  return [x, y];
}

test("by keyboard alone: both texts of a passage, a sentence tagged beside, and each scrolled for itself", async ({
  page,
}) => {
  await openSource(page, "000");
  const link = page.getByRole("link", { name: "Side by side…" });
  await link.focus();
  await page.keyboard.press("Enter");
  const toggle = page.getByRole("button", { name: /shared passages$/ });
  await expect(page.getByRole("combobox", { name: "Beside" })).toHaveValue("004");
  await toggle.focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("list", { name: "Shared passages" }).getByRole("button");
  await list.first().focus();
  await page.keyboard.press("Enter");
  await expect(list.first()).toContainText(/4\d\d words, \d changes: .*\bLast\W+On\b/);
  await expect.poll(() => heightBetween(page, passage)).toBeLessThan(aLine);

  await pane(page, "Second").focus();
  await page.keyboard.press("j");
  await expect.poll(() => selectedText(page)).not.toBe("");
  await page.keyboard.press("t");
  await expect(pane(page, "Second").getByRole("region", { name: "Trace" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Trace" })).toHaveCount(0);
  await page.keyboard.press("j");
  await expect.poll(() => selectedText(page)).not.toBe("");
  await page.keyboard.press("q");
  await expect(article(page, "004").locator("mark").first()).toBeVisible();
  await expect(article(page, "000").locator("mark")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(article(page, "004").locator("mark")).toHaveCount(0);

  const linked = page.getByRole("checkbox", { name: "Scroll together" });
  await linked.focus();
  await page.keyboard.press("Space");
  const before = await scrolled(pane(page, "First"));
  const beside = await scrolled(pane(page, "Second"));
  await pane(page, "Second").focus();
  await page.keyboard.press("PageDown");
  await expect.poll(() => scrolled(pane(page, "Second"))).toBeGreaterThan(beside + 100);
  expect(await scrolled(pane(page, "First"))).toBe(before);
  await page.reload();
  await expect(linked).not.toBeChecked();
});

test.describe("on a small dark screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });

  test("the table leads to a pair, and one text stands above the other or alone", async ({ page }) => {
    await page.goto("./#/source/000?view=map");
    await page.getByRole("radio", { name: "Table" }).check();
    const table = page.getByRole("table", { name: /in both directions/ });
    await expect(table.getByRole("row").nth(1)).toContainText("71 %");
    await table.getByRole("button", { name: "Shared words" }).click();
    await expect(table.getByRole("columnheader", { name: "Shared words" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
    await table.getByRole("button", { name: /^2 passages of “\W*California/ }).click();
    await expectAccessible(page);
    await page.getByRole("radio", { name: "Map" }).check();
    await expectAccessible(page);
    await page.getByRole("link", { name: /^Show side by side: 1,\d+ words/ }).click();

    await expect(page.getByRole("button", { name: /shared passages$/ })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("radio", { name: "Below" }).check();
    await expect(pane(page, "First")).toBeHidden();
    await expect(pane(page, "Second")).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNothingCutOff(page);
    await page.goto("./#/source/000?view=map");
    await expect(page.getByRole("button", { name: /shared by/ }).first()).toBeVisible();
    await expectNothingCutOff(page);
  });
});
