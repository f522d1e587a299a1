import type { CDPSession, Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { type Finding, findWords, tagBar, untilSelectionsAreHeard } from "./select-words.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts a finger on words, which are then selected, and lifts it. A headless browser does not select by a long press,
 * so the selection itself is made from outside.
 */
export async function holdFingerOn(page: Page, words: string, finding: Finding = {}): Promise<void> {
  await untilSelectionsAreHeard(page);
  const { first } = await findWords(page, words, finding);
  const touchPoints = [{ x: first.left + 2, y: (first.top + first.bottom) / 2 }];
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  await page.getByRole("article").evaluate((article, words) => {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const at = node.textContent?.indexOf(words) ?? -1;
      if (at < 0 || node.parentElement?.closest("header")) continue;
      document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
  }, words);
  await session.send("Input.dispatchTouchEvent", { type: "touchCancel", touchPoints: [] });
  await expect(tagBar(page)).toBeVisible();
}

/** The middle of an element in the window. Throws where it isn't seen. */
export async function middleOf(thing: Locator): Promise<Point> {
  const box = await thing.boundingBox();
  if (!box) throw new Error("unexpected element out of sight");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger that is put on the screen, moved and lifted, as the browser itself would tell of it. */
export interface Finger {
  moveTo(to: Point): Promise<void>;
  lift(): Promise<void>;
}

export async function putFinger(session: CDPSession, at: Point): Promise<Finger> {
  let now = at;
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  return {
    async moveTo(to) {
      for (const share of [0.25, 0.5, 0.75, 1]) {
        const touchPoints = [{ x: now.x + share * (to.x - now.x), y: now.y + share * (to.y - now.y) }];
        await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints });
      }
      now = to;
    },
    async lift() {
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    },
  };
}
