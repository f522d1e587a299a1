import { settle } from "./settle.mjs";
import { median } from "./statistics.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("./stored-record.mjs").Span} Span */

/** How long a click may go unanswered, in milliseconds. */
const patienceMs = 3_000;

/**
 * Where the middle of a passage near the beginning of the text stands, in CSS pixels.
 * @param {Page} page
 * @param {Span} span
 */
function placeOf(page, { start }) {
  return page.evaluate((offset) => {
    const root = document.querySelector("article");
    const walker = document.createTreeWalker(root ?? document.body, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (before + length > offset + 1) {
        const range = document.createRange();
        range.setStart(node, offset - before);
        range.setEnd(node, offset - before + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      before += length;
    }
    return { x: 0, y: 0 };
  }, start + 4);
}

/**
 * Clicks highlighted sentences. From the button's release until the library has told of it and a frame was painted.
 * @param {Page} page
 * @param {readonly Span[]} sentences highlighted ones on the first screen; the first click isn't measured where there are more
 * @returns {Promise<number>} the median in milliseconds; NaN where it told of none
 */
export async function clickSentences(page, sentences) {
  const all = [];
  for (const span of sentences) {
    await settle(page, 1);
    const { x, y } = await placeOf(page, span);
    await page.evaluate(() => {
      window.bench.clicked = null;
      const note = (/** @type {Event} */ { timeStamp }) => {
        window.bench.pressed = timeStamp;
      };
      document.addEventListener("pointerup", note, { capture: true, once: true });
    });
    await page.mouse.click(x, y);
    const clicked = page.waitForFunction(() => window.bench.clicked, null, {
      timeout: patienceMs,
      polling: 20,
    });
    const seen = await clicked.then(() => true).catch(() => false);
    if (seen)
      all.push(await page.evaluate(() => (window.bench.clicked ?? Number.NaN) - window.bench.pressed));
  }
  return median(all.length > 1 ? all.slice(1) : all);
}
