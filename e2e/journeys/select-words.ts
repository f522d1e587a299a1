import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Found {
  /** The first letter's box, in CSS pixels of the window. */
  readonly first: Box;
  readonly last: Box;
  readonly all: Box;
}

export interface Finding {
  /**
   * To what height of the window the words are scrolled, in CSS pixels; "stay" leaves the page where it is. Without it
   * they come to the upper part, where the text is long enough.
   */
  readonly at?: number | "stay";
  /** The last words, where the passage is too long to be written out. */
  readonly to?: string;
}

/** Finds words in the open source's text, below its head, and brings them on screen. */
export async function findWords(page: Page, words: string, finding: Finding = {}): Promise<Found> {
  const found = await page.getByRole("article").evaluate(
    (article, { words, to, at }) => {
      const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        if (node instanceof Text && !node.parentElement?.closest("header")) nodes.push(node);
      }
      const whole = nodes.map(({ data }) => data).join("");
      const start = whole.indexOf(words);
      if (start < 0) throw new Error(`unexpected text without “${words}”`);
      const end = to === "" ? start + words.length : whole.indexOf(to, start) + to.length;
      if (end < start) throw new Error(`unexpected text without “${to}”`);
      const rangeOf = (from: number, until: number) => {
        const range = document.createRange();
        let before = 0;
        for (const node of nodes) {
          const after = before + node.data.length;
          if (from >= before && from < after) range.setStart(node, from - before);
          if (until > before && until <= after) range.setEnd(node, until - before);
          before = after;
        }
        return range;
      };
      const range = rangeOf(start, end);
      if (at !== "stay") {
        const top = window.scrollY + range.getBoundingClientRect().top - at;
        window.scrollTo({ top, behavior: "instant" });
      }
      const boxOf = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
      return {
        first: boxOf(rangeOf(start, start + 1).getBoundingClientRect()),
        last: boxOf(rangeOf(end - 1, end).getBoundingClientRect()),
        all: boxOf(range.getBoundingClientRect()),
      };
    },
    { words, to: finding.to ?? "", at: finding.at ?? 240 },
  );
  if (typeof finding.at === "number" && Math.abs(found.all.top - finding.at) > 4) {
    throw new RangeError(`unexpected height ${found.all.top} of “${words}”, expected ${finding.at}`);
  }
  return found;
}

/** The bar that opens beside selected words: with the tags, or while words are chosen with what takes them. */
export function tagBar(page: Page) {
  return page.getByRole("toolbar", { name: /^(Tag|Take) the selected words$/ });
}

/**
 * Waits until the page hears of selections: that part of it is loaded after the text is there. A letter is selected
 * from outside until the bar shows, once in each document.
 */
export async function untilSelectionsAreHeard(page: Page): Promise<void> {
  const note = "selections are heard";
  if (await page.evaluate((name) => performance.getEntriesByName(name).length > 0, note)) return;
  await page.getByRole("article").evaluate((article) => {
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let node = texts.nextNode();
    while (node?.parentElement?.closest("header")) node = texts.nextNode();
    if (node) document.getSelection()?.setBaseAndExtent(node, 0, node, 1);
  });
  await expect(tagBar(page)).toBeVisible();
  await page.evaluate((name) => {
    document.getSelection()?.removeAllRanges();
    performance.mark(name);
  }, note);
  await expect(tagBar(page)).toBeHidden();
}

/** Drags the mouse over words of the text, to the letter, and waits for the bar with the tags. */
export async function selectWords(
  page: Page,
  words: string,
  options: Finding & { backwards?: boolean } = {},
): Promise<Found> {
  await untilSelectionsAreHeard(page);
  const found = await findWords(page, words, options);
  const { first, last } = found;
  const start = { x: first.left + 0.5, y: (first.top + first.bottom) / 2 };
  const end = { x: last.right - 0.5, y: (last.top + last.bottom) / 2 };
  const [from, to] = options.backwards ? [end, start] : [start, end];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(tagBar(page)).toBeVisible();
  return found;
}

/** What the page's selection says. */
export function selectedText(page: Page): Promise<string> {
  return page.evaluate(() => String(document.getSelection()));
}
