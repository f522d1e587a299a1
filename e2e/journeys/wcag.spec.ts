import type { Page } from "@playwright/test";
import { expectNoTextHidden, openPage, pages } from "./every-page.ts";
import { expectNothingCutOff } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { selectWords, tagBar } from "./select-words.ts";
import { marks, tagWords } from "./tag-words.ts";

/** Sets what a reader may set by a style sheet of their own; the page's policy has a say in styles of pages only. */
async function setStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

test("WCAG 1.4.4, 1.4.10, 1.4.12: text twice as large, narrow or widely spaced is all there", async ({
  page,
}) => {
  await openSource(page, "002");
  await tagWords(page, "waste of resources", "Opinion");
  for (const address of pages) {
    await test.step(`${address}: 320 pixels, as with 400 % of 1,280`, async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openPage(page, address);
      await expectNothingCutOff(page);
    });
    await test.step(`${address}: text spacing`, async () => {
      await setStyle(
        page,
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
          "p { margin-block-end: 2em !important }",
      );
      await expectNothingCutOff(page);
      await expectNoTextHidden(page);
    });
    await test.step(`${address}: 200 % of 1,280 pixels`, async () => {
      await page.setViewportSize({ width: 640, height: 360 });
      await openPage(page, address);
      await expectNothingCutOff(page);
      await expectNoTextHidden(page);
    });
  }
});

/** What is acted on and smaller than 24 by 24 pixels, unless it stands in a sentence or has that much room around it. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, [role=button]",
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    const boxes = all.map((element) => (element.closest("label") ?? element).getBoundingClientRect());
    const middle = ({ left, right, top, bottom }: DOMRect) => ({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
    });
    return all.flatMap((element, at) => {
      const box = boxes[at];
      if (!box || box.width === 0 || (box.width >= least && box.height >= least)) return [];
      const isInline =
        getComputedStyle(element).display === "inline" && element.closest("p, li, td, blockquote");
      if (isInline || element.classList.contains("skip")) return [];
      const here = middle(box);
      const isCrowded = boxes.some((other, index) => {
        if (index === at || other.width === 0) return false;
        const x = Math.max(other.left - here.x, 0, here.x - other.right);
        const y = Math.max(other.top - here.y, 0, here.y - other.bottom);
        return Math.hypot(x, y) < least / 2;
      });
      return isCrowded
        ? [
            `${element.tagName} “${(element.ariaLabel ?? element.textContent ?? "").slice(0, 40)}” ${box.width}×${box.height}`,
          ]
        : [];
    });
  });
}

test("WCAG 2.5.8: what is acted on is 24 pixels large, or has that much room", async ({ page }) => {
  await openSource(page, "002");
  await tagWords(page, "waste of resources", "Opinion");
  expect(await smallTargets(page)).toEqual([]);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of pages) {
      await openPage(page, address);
      expect(await smallTargets(page), `${address}, ${width} pixels wide`).toEqual([]);
    }
  }
});

test("WCAG 2.1.2, 2.4.3, 2.4.7, 2.4.11: the focus goes through all of the page, is seen, and comes out again", async ({
  page,
}) => {
  await openSource(page, "002");
  await tagWords(page, "waste of resources", "Opinion");
  await page.keyboard.press("Escape");
  await expect(marks(page)).toHaveCount(1);
  await test.step("from the first to the last and out, forwards", async () => {
    await page.reload();
    await expect(marks(page)).toHaveCount(1);
    await expect(page.getByRole("link", { name: "Exercises" })).toBeVisible();
    const seen: string[] = [];
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        const box = element.getBoundingClientRect();
        const bar = document.querySelector(".top-bar")?.getBoundingClientRect();
        const isInBar = element.closest(".top-bar") !== null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return {
          name: `${element.tagName} ${element.id} ${element.className} ${element.textContent?.slice(0, 30)}`,
          isOnScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          isCovered: !isInBar && bar !== undefined && box.bottom <= bar.bottom,
          isMarked: (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none",
        };
      });
      if (found === null) break;
      expect(found, found.name).toMatchObject({ isOnScreen: true, isCovered: false, isMarked: true });
      seen.push(found.name);
    }
    expect(seen.length).toBeGreaterThan(15);
    expect(seen.length, "the focus comes out at the end").toBeLessThan(120);
  });
  await test.step("into the tag bar and out of it", async () => {
    await selectWords(page, "explicitly said");
    const inBar = tagBar(page).locator(":focus");
    for (let presses = 0; presses < 60 && (await inBar.count()) === 0; presses++)
      await page.keyboard.press("Tab");
    await expect(inBar).toHaveCount(1);
    await page.keyboard.press("Shift+Tab");
    await expect(inBar).toHaveCount(0);
    await page.keyboard.press("Tab");
    await expect(inBar).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(tagBar(page)).toBeHidden();
  });
});

test("WCAG 2.4.1, 3.1.1, 3.1.2: the text is one key from the top, and page and text say their language", async ({
  page,
}) => {
  await openSource(page, "002");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("article[lang^=en]")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#text")).toBeFocused();
});
