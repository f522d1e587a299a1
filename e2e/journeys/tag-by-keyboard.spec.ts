import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { selectedText, tagBar } from "./select-words.ts";
import { onlyStored, storedAnnotations } from "./stored-annotations.ts";
import { cards, marks } from "./tag-words.ts";

async function selection(page: Page, expected: string | RegExp): Promise<void> {
  await expect.poll(() => selectedText(page)).toMatch(expected);
}

const first = /^Please disable your Ad Blocker to better interact with this website\.$/;
const second = /^CT Governor tells Cops They Don’t Have to Follow Trump’s Immigration Orders$/;
const third = /^Written by:$/;

test("J and K go from sentence to sentence, and Esc drops the selection", async ({ page }) => {
  await openSource(page, "003");
  await page.keyboard.press("j");
  await selection(page, first);
  await page.keyboard.press("j");
  await selection(page, second);
  await page.keyboard.press("j");
  await selection(page, third);
  await page.keyboard.press("k");
  await selection(page, second);
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  await selection(page, first);
  await expect(tagBar(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tagBar(page)).toBeHidden();
  expect(await selectedText(page)).toBe("");
});

test("Shift with J adds the next sentence", async ({ page }) => {
  await openSource(page, "003");
  await page.keyboard.press("j");
  await selection(page, first);
  await page.keyboard.press("Shift+J");
  await selection(page, /^Please disable.*website\.\s+CT Governor.*Orders$/s);
  await page.keyboard.press("q");
  await expect(marks(page, "Quote")).toHaveCount(2);
  expect((await onlyStored(page)).spans).toHaveLength(1);
});

test("Alt and Shift with an arrow make the selection longer or shorter by a word", async ({ page }) => {
  await openSource(page, "003");
  await page.keyboard.press("j");
  await selection(page, first);
  // The full stop goes first, then a word at a time.
  for (const _ of [1, 2, 3]) await page.keyboard.press("Alt+Shift+ArrowLeft");
  await selection(page, /^Please disable your Ad Blocker to better interact with\s?$/);
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await selection(page, /^Please disable your Ad Blocker to better interact with this\s?$/);
  await page.keyboard.press("o");
  expect((await onlyStored(page)).spans).toMatchObject([
    { exact: "Please disable your Ad Blocker to better interact with this" },
  ]);
});

test("Q, S and O tag the selection, and J goes on with the sentence that follows", async ({ page }) => {
  await openSource(page, "003");
  const expected: unknown[] = [];
  for (const [key, tag, sentence] of [
    ["q", "quote", first],
    ["s", "statistic", second],
    ["o", "opinion", third],
  ] as const) {
    await test.step(`${key} tags as ${tag}`, async () => {
      await page.keyboard.press("j");
      await selection(page, sentence);
      await page.keyboard.press(key);
      await expect(marks(page).last()).toHaveText(sentence);
      await expect(marks(page).last()).toHaveAttribute("data-tag", tag);
      await expect(page.getByRole("status").filter({ hasText: `as ${tag}` })).toBeVisible();
      expected.push([tag, expect.stringMatching(sentence)]);
      expect((await storedAnnotations(page)).map((one) => [one.tag, one.spans[0]?.exact])).toEqual(expected);
    });
  }
  await expect(cards(page)).toHaveCount(3);
});

test("three sentences are tagged without waiting between the keys", async ({ page }) => {
  await openSource(page, "003");
  for (const key of ["q", "s", "o"]) {
    await page.keyboard.press("j");
    await page.keyboard.press(key);
  }
  await expect(cards(page)).toHaveCount(3);
  expect((await storedAnnotations(page)).map(({ tag, spans }) => [tag, spans[0]?.exact])).toEqual([
    ["quote", expect.stringMatching(first)],
    ["statistic", expect.stringMatching(second)],
    ["opinion", expect.stringMatching(third)],
  ]);
});

test("the bar's buttons are reached with Tab and tag what is selected", async ({ page }) => {
  await openSource(page, "003");
  await page.keyboard.press("j");
  const opinion = tagBar(page).getByRole("button", { name: "Opinion", exact: true });
  await expect(opinion).toBeVisible();
  for (let tabs = 0; tabs < 60 && !(await opinion.evaluate((it) => it === document.activeElement)); tabs++) {
    await page.keyboard.press("Tab");
  }
  await expect(opinion).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(marks(page, "Opinion")).toHaveText([first]);
});
