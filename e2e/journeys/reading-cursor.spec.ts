import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { selectedText, tagBar } from "./select-words.ts";
import { storedAnnotations } from "./stored-annotations.ts";
import { cards, marks, openCard, panel } from "./tag-words.ts";

/** Presses keys one after the other, and counts them. */
async function press(page: Page, ...keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

/** To the first sentence of the letter's second paragraph: the head, its lines and the salutation come first. */
const toSecondParagraph = ["u", "u", "u", "u", "u", "u", "u"] as const;

const third = "To prioritize deporting undocumented families who contribute to our community";

/** What is said of what was done. */
function said(page: Page, words: string | RegExp): Locator {
  return page.getByRole("status").filter({ hasText: words });
}

/** Where the reading cursor stands: a rule beside its lines, or at the moving end of selected words. */
function rule(page: Page): Locator {
  return page.locator(".reading-cursor");
}

test("the third sentence of the second paragraph is tagged in ten keys from the top of the letter", async ({
  page,
}) => {
  await openSource(page, "002");
  const pressed = await press(page, ...toSecondParagraph, "j", "j", "o");
  expect(pressed).toBeLessThanOrEqual(12);
  await expect(marks(page, "Opinion")).toHaveText([new RegExp(`^${third}.*stated mission\\.$`)]);
  await expect(said(page, /^Tagged “To prioritize deporting .*…” as opinion\. 1 annotation\./)).toBeVisible();
  await test.step("the cursor stays there and goes on from there, with nothing selected", async () => {
    await expect(tagBar(page)).toBeHidden();
    await expect(rule(page)).toBeVisible();
    await press(page, "s");
    await expect(marks(page, "Statistic")).toHaveCount(1);
    await press(page, "s");
    await expect(said(page, /is tagged as statistic already\.$/)).toBeVisible();
    expect((await storedAnnotations(page)).map(({ tag }) => tag).sort()).toEqual(["opinion", "statistic"]);
    await press(page, "j");
    await expect.poll(() => selectedText(page)).toMatch(/^I recognize that .*DHS\.$/);
  });
  await test.step("what it stands on is spoken where that is wanted", async () => {
    await page.getByRole("button", { name: "Settings" }).click();
    await page.getByRole("checkbox", { name: "Let screen readers speak what keys select" }).check();
    await press(page, "Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await press(page, "j");
    const spoken = page.locator("[aria-live=polite]").filter({ hasText: "And even if you do not share" });
    await expect(spoken).toHaveText(/residents\.$/);
    await press(page, "Shift+H");
    await expect(page.locator("[aria-live=polite]").filter({ hasText: /^Ends with “… / })).toHaveCount(1);
  });
});

test("spans are made, picked among, resized at both ends, linked and traced without a pointer", async ({
  page,
}) => {
  await openSource(page, "002");
  await test.step("two annotations over each other", async () => {
    await press(page, ...toSecondParagraph, "q");
    await expect(marks(page, "Quote")).toHaveCount(1);
    await press(page, "Shift+J", "o");
    await expect(marks(page, "Opinion")).not.toHaveCount(0);
    await expect(cards(page)).toHaveCount(2);
  });
  await test.step("Enter under the cursor asks which one is meant, arrows choose", async () => {
    await press(page, "Escape");
    await expect(openCard(page)).toHaveCount(0);
    await press(page, "Enter");
    const choices = page.getByRole("menu", { name: "2 annotations here" });
    const opinion = choices.getByRole("menuitem", { name: /^Opinion/ });
    await expect(opinion).toBeFocused();
    await press(page, "ArrowDown");
    await expect(choices.getByRole("menuitem", { name: /^Quote/ })).toBeFocused();
    await press(page, "ArrowUp");
    await expect(opinion).toBeFocused();
    await press(page, "Enter");
    await expect(openCard(page)).toContainText("makes no sense");
    await expect(marks(page, "Opinion").first()).toBeFocused();
  });
  const words = async () =>
    (await storedAnnotations(page)).find(({ tag }) => tag === "opinion")?.spans[0]?.exact;
  const before = await words();
  await test.step("E moves its ends by letter, word and sentence; Enter takes them as one step", async () => {
    await press(page, "e");
    await expect(said(page, "Ends with “… enforcement action makes no sense.”")).toBeVisible();
    await expect(tagBar(page)).toBeHidden();
    await press(page, "ArrowLeft", "h");
    await expect(said(page, /Ends with “… .*action makes no”/)).toBeVisible();
    await press(page, "k");
    await expect(said(page, /Ends with “… .*Wall Street Journal\.²”/)).toBeVisible();
    await press(page, "l", "l", "ArrowRight", "x");
    await expect(said(page, /Starts with “In fact, .* …”/)).toBeVisible();
    await press(page, "l", "Shift+ArrowLeft");
    expect(await words()).toBe(before);
    await press(page, "Enter");
    await expect(said(page, /^Now on “n fact, in the past, /)).toBeVisible();
    expect(await words()).toMatch(/^n fact, in the past, .*Wall Street Journal\.² That is o$/);
    await press(page, "Control+z");
    await expect(said(page, "Undid moving the ends.")).toBeVisible();
    expect(await words()).toBe(before);
  });
  await test.step("Esc leaves them", async () => {
    await press(page, "e", "h", "Escape");
    await expect(said(page, "Left as it was.")).toBeVisible();
    expect(await words()).toBe(before);
    await expect(openCard(page)).toContainText("makes no sense");
  });
  await test.step("C connects it with another one", async () => {
    await press(page, "c");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("searchbox")).toBeFocused();
    await press(page, "Tab", "Enter");
    await expect(dialog.getByRole("radio").first()).toBeFocused();
    await press(page, "Enter");
    await expect(dialog).toBeHidden();
    await expect(openCard(page).getByRole("list", { name: "Links" }).getByRole("listitem")).toHaveCount(1);
  });
  await test.step("G goes to its card, T traces it, Esc comes back", async () => {
    await press(page, "g");
    await expect(openCard(page).getByRole("button", { expanded: true })).toBeFocused();
    await press(page, "t");
    await expect(page.getByRole("region", { name: "Trace", exact: true })).toBeVisible();
    await press(page, "Escape");
    await expect(panel(page)).toBeVisible();
  });
});

/** What may come over the text. */
const covers = ".top-bar, .messages[data-shown], .panel, .tag-bar, .choosing, .choice-menu";

/** Something is on screen, its first line at least, and nothing lies over that. */
async function expectClear(target: Locator, when: string): Promise<void> {
  await expect(target, when).toBeVisible();
  const over = () =>
    target.evaluate((element, selector) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const lower = Math.min(bottom, top + 20);
      if (top < 0 || lower > window.innerHeight) return `out of sight at ${top}`;
      const covering = [...document.querySelectorAll(selector)].find((cover) => {
        const box = cover.getBoundingClientRect();
        return box.left < right && box.right > left && box.top < lower && box.bottom > top;
      });
      return covering?.className ?? "nothing";
    }, covers);
  await expect.poll(over, when).toBe("nothing");
}

test("on a phone, in forced colours, the cursor and the focus are seen and never covered", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await openSource(page, "000");
  await test.step("sentence by sentence, beside the bar with the tags", async () => {
    for (let sentence = 1; sentence <= 8; sentence += 1) {
      await press(page, "j");
      await expectClear(rule(page), `sentence ${sentence}`);
    }
    await expect(rule(page)).toHaveCSS("border-inline-start-width", "3px");
  });
  await test.step("below a message", async () => {
    await press(page, "q");
    await expect(said(page, /^Tagged/)).toBeVisible();
    await expectClear(rule(page), "tagged");
    await press(page, "k", "k", "k");
    await expectClear(rule(page), "three sentences up");
    await press(page, "i", "i", "Escape");
    await expectClear(rule(page), "two paragraphs up, with nothing selected");
  });
  await test.step("above the sheet with the cards", async () => {
    await press(page, "Escape", "]", "Enter");
    await expect(panel(page)).toBeVisible();
    await expectClear(rule(page), "with a sheet");
    await expectClear(page.locator("mark:focus"), "the focus");
  });
  await test.step("below what is said while ends are moved", async () => {
    await press(page, "e");
    await expect(said(page, /Ends with|“/).first()).toBeVisible();
    await press(page, "j", "l");
    await expectClear(rule(page), "the end");
    await press(page, "x", "k");
    await expectClear(rule(page), "the start");
    await press(page, "Enter");
    await expect(said(page, /^Now on/)).toBeVisible();
    await expectClear(rule(page), "taken");
  });
});
