import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { type Box, findWords, selectWords, tagBar, untilSelectionsAreHeard } from "./select-words.ts";

/** The words of a paragraph that holds several lines on every screen. */
const paragraph =
  "I recognize that you follow the direction of superiors within DHS. And even if you do not share my view that " +
  "immigrants are our strength as a city and a nation, I am asking that, at the very least";

async function expectBarInSight(page: Page, clearOf: () => Promise<Box | null>): Promise<void> {
  const size = page.viewportSize();
  await expect
    .poll(async () => {
      const bar = await tagBar(page).boundingBox();
      if (!(bar && size)) return "no bar";
      const isInside =
        bar.x >= 0 && bar.y >= 0 && bar.x + bar.width <= size.width && bar.y + bar.height <= size.height;
      if (!isInside) return `outside: ${JSON.stringify(bar)}`;
      const words = await clearOf();
      if (!words) return "in sight";
      const isApart =
        bar.x >= words.right ||
        bar.x + bar.width <= words.left ||
        bar.y >= words.bottom ||
        bar.y + bar.height <= words.top;
      return isApart ? "in sight" : `covers the words: ${JSON.stringify({ bar, words })}`;
    })
    .toBe("in sight");
}

/** The word of the paragraph that stands farthest to a side. */
async function outermost(page: Page, side: "left" | "right"): Promise<string> {
  const words = paragraph.split(" ");
  const phrases = words.slice(0, -1).map((word, index) => `${word} ${words[index + 1]}`);
  let found = phrases[0] ?? "";
  let reach = Number.NEGATIVE_INFINITY;
  for (const phrase of phrases) {
    const { all } = await findWords(page, phrase, { at: "stay" });
    // A phrase that goes over two lines reaches to both sides.
    if (all.bottom - all.top > 40) continue;
    const far = side === "left" ? -all.left : all.right;
    if (far > reach) [found, reach] = [phrase, far];
  }
  return found;
}

/** So that the bar of the next words isn't the one that is there. */
async function clearSelection(page: Page): Promise<void> {
  await page.evaluate(() => document.getSelection()?.removeAllRanges());
  await expect(tagBar(page)).toBeHidden();
}

for (const width of [1440, 390]) {
  const height = width === 1440 ? 900 : 844;
  test.describe(`on a screen of ${width} pixels`, () => {
    test.use({ viewport: { width, height } });

    test("the bar is in sight wherever words are selected", async ({ page }) => {
      await openSource(page, "002");
      // A drag this near to the edge would scroll the page; two clicks select a word where it stands.
      await untilSelectionsAreHeard(page);
      for (const [edge, at] of [
        ["top", 60],
        ["bottom", height - 40],
      ] as const) {
        await test.step(`at the ${edge} edge`, async () => {
          const { all } = await findWords(page, "misrepresent", { at });
          await page.mouse.dblclick((all.left + all.right) / 2, (all.top + all.bottom) / 2);
          await expectBarInSight(
            page,
            async () => (await findWords(page, "misrepresent", { at: "stay" })).all,
          );
          await clearSelection(page);
        });
      }
      for (const side of ["left", "right"] as const) {
        await test.step(`at the ${side} edge`, async () => {
          await findWords(page, "I recognize");
          const words = await outermost(page, side);
          await selectWords(page, words);
          await expectBarInSight(page, async () => (await findWords(page, words, { at: "stay" })).all);
          await clearSelection(page);
        });
      }
      await test.step("everything", async () => {
        await findWords(page, "I recognize");
        await page.keyboard.press("Control+A");
        await expectBarInSight(page, async () => null);
      });
    });
  });
}

test("nothing but the bar moves when words are selected and tagged", async ({ page }) => {
  await openSource(page, "002");
  const before = await findWords(page, "posing as Hartford police officers");
  await selectWords(page, "interferes with the City", { at: "stay" });
  const selected = await findWords(page, "posing as Hartford police officers", { at: "stay" });
  expect(selected.all).toEqual(before.all);
  await tagBar(page).getByRole("button", { name: "Statistic", exact: true }).click();
  await expect(tagBar(page)).toBeHidden();
  const tagged = await findWords(page, "posing as Hartford police officers", { at: "stay" });
  expect(tagged.all).toEqual(before.all);
});
