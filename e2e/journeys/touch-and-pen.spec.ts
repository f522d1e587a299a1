import type { Locator, Page } from "@playwright/test";
import { holdFingerOn, middleOf, type Point, putFinger } from "./fingers.ts";
import { expect, test } from "./fixtures.ts";
import { openSource } from "./open-source.ts";
import { findWords, selectedText, tagBar, untilSelectionsAreHeard } from "./select-words.ts";
import { marks, openCard, panel } from "./tag-words.ts";

function handle(page: Page, end: "Start" | "End"): Locator {
  return page.getByRole("slider", { name: `${end} of the words` });
}

/** How far from the middle of a handle the edge of the words stands, which it moves: in the middle of their line. */
async function edgeFrom(held: Locator, words: Point): Promise<Point> {
  const { x, y } = await middleOf(held);
  return { x: words.x - x, y: words.y - y };
}

test.describe("on a phone with Android", () => {
  test.use({ viewport: { width: 412, height: 839 }, hasTouch: true, isMobile: true });

  test("a mark is held, its end is dragged, and the sheet with its card is pulled", async ({ page }) => {
    await openSource(page, "002");
    await holdFingerOn(page, "450 Main Street");
    await tagBar(page).getByRole("button", { name: "Quote", exact: true }).tap();
    await expect(marks(page, "Quote")).toHaveText(["450 Main Street"]);
    await page.keyboard.press("Escape");
    await expect(handle(page, "End")).toHaveCount(0);
    const session = await page.context().newCDPSession(page);

    await test.step("held, it opens its card in a sheet, and stays in sight above it", async () => {
      const finger = await putFinger(session, await middleOf(marks(page).first()));
      await expect(openCard(page)).toContainText("450 Main Street");
      await finger.lift();
      await expect(panel(page)).toBeVisible();
      expect(await selectedText(page)).toBe("");
      await expect
        .poll(async () => {
          const sheet = await panel(page).boundingBox();
          const { all } = await findWords(page, "450 Main Street", { at: "stay" });
          return sheet !== null && all.top > 52 && all.bottom < sheet.y;
        })
        .toBe(true);
    });

    await test.step("the handle at its end takes in the words under the finger", async () => {
      await expect(handle(page, "End")).toBeVisible();
      const { last } = await findWords(page, "450 Main Street", { at: "stay" });
      const edge = { x: last.right, y: (last.top + last.bottom) / 2 };
      const away = await edgeFrom(handle(page, "End"), edge);
      const { all } = await findWords(page, "Main", { at: "stay" });
      const finger = await putFinger(session, await middleOf(handle(page, "End")));
      await finger.moveTo({ x: all.right - 4 - away.x, y: (all.top + all.bottom) / 2 - away.y });
      await expect(page.locator(".end-loupe")).toContainText("450 Main");
      await finger.lift();
      await expect(marks(page, "Quote")).toHaveText(["450 Main"]);
      await expect(page.getByRole("status").filter({ hasText: /It ends with “.*450 Main/ })).toBeVisible();
      // A tap right after so quick a pull would only stop what the browser takes for a fling.
      await page.keyboard.press("Control+z");
      await expect(marks(page, "Quote")).toHaveText(["450 Main Street"]);
    });

    await test.step("the sheet is pulled over the whole screen", async () => {
      const grip = page.getByRole("button", { name: "Whole screen" });
      const from = await middleOf(grip);
      const up = await putFinger(session, from);
      await up.moveTo({ x: from.x, y: from.y - 150 });
      await up.lift();
      await expect(grip).toHaveAttribute("aria-pressed", "true");
    });
  });
});

test.describe("on a phone of Apple", () => {
  test.use({ viewport: { width: 390, height: 664 }, hasTouch: true, isMobile: true });

  test("zoomed in with two fingers, the bar is in sight, as large as ever, and tags", async ({ page }) => {
    await openSource(page, "002");
    await untilSelectionsAreHeard(page);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
    await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBe(2);
    await holdFingerOn(page, "450 Main Street");
    await expect
      .poll(() =>
        tagBar(page).evaluate((bar) => {
          const seen = window.visualViewport;
          if (!seen) return "no visual viewport";
          const { left, right, top, bottom, height } = bar.getBoundingClientRect();
          const { offsetLeft, offsetTop } = seen;
          const isIn =
            left >= offsetLeft &&
            top >= offsetTop &&
            right <= offsetLeft + seen.width &&
            bottom <= offsetTop + seen.height;
          return isIn && Math.abs(height * seen.scale - (bar as HTMLElement).offsetHeight) < 1
            ? "in sight"
            : JSON.stringify({
                left,
                right,
                top,
                bottom,
                offsetLeft,
                offsetTop,
                width: seen.width,
                height: seen.height,
              });
        }),
      )
      .toBe("in sight");
    const quote = tagBar(page).getByRole("button", { name: "Quote", exact: true });
    await quote.press("Enter");
    await expect(marks(page, "Quote")).toHaveText(["450 Main Street"]);
  });
});

test("a pen selects words as a mouse does, and drags the ends of what it tagged", async ({ page }) => {
  await openSource(page, "002");
  await untilSelectionsAreHeard(page);
  const session = await page.context().newCDPSession(page);
  const pen = (type: "mousePressed" | "mouseMoved" | "mouseReleased", { x, y }: Point) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      x,
      y,
      button: "left",
      buttons: type === "mouseReleased" ? 0 : 1,
      clickCount: type === "mouseMoved" ? 0 : 1,
      pointerType: "pen",
    });
  const { first, last } = await findWords(page, "450 Main Street");
  const middle = ({ top, bottom }: typeof first) => (top + bottom) / 2;
  // From within the first word to within the last one.
  await pen("mousePressed", { x: first.left + 12, y: middle(first) });
  await pen("mouseMoved", { x: last.right - 14, y: middle(last) });
  await pen("mouseReleased", { x: last.right - 14, y: middle(last) });
  await expect.poll(() => selectedText(page)).toBe("450 Main Street");
  await expect(tagBar(page)).toBeVisible();
  await expect(tagBar(page)).not.toHaveAttribute("data-docked");
  await tagBar(page).getByRole("button", { name: "Quote", exact: true }).click();
  await expect(marks(page, "Quote")).toHaveText(["450 Main Street"]);

  // A click of the mouse has put the handles away; the pen brings them back.
  await expect(openCard(page)).toContainText("450 Main Street");
  const { all } = await findWords(page, "Main", { at: "stay" });
  await pen("mousePressed", { x: all.left + 8, y: middle(all) });
  await pen("mouseReleased", { x: all.left + 8, y: middle(all) });
  await expect(handle(page, "Start")).toBeVisible();
  const from = await middleOf(handle(page, "Start"));
  const now = (await findWords(page, "450 Main Street", { at: "stay" })).first;
  const away = await edgeFrom(handle(page, "Start"), { x: now.left, y: middle(now) });
  await pen("mousePressed", from);
  await pen("mouseMoved", { x: all.left + 8 - away.x, y: middle(all) - away.y });
  await pen("mouseReleased", { x: all.left + 8 - away.x, y: middle(all) - away.y });
  await expect(marks(page, "Quote")).toHaveText(["Main Street"]);
});
