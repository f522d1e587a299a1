import { chromium } from "playwright-core";
import { chromiumFlags, findBrowser } from "../run/browser.mjs";
import { median } from "./statistics.mjs";
import { watchPage } from "./watch-page.mjs";

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("./watch-page.mjs").Watched} Watched */

const view = { width: 1280, height: 900 };

/** How many passages are tagged in one run of the measure of keys. */
const tagsEachRun = 8;

/** @returns {Promise<Browser>} */
export function startBrowser() {
  const executablePath = findBrowser();
  return chromium.launch({ ...(executablePath && { executablePath }), args: chromiumFlags });
}

/**
 * @param {Page} page
 * @returns {Promise<Watched>}
 */
function watchedOf(page) {
  return page.evaluate(() => window.watched);
}

/**
 * Opens a page in a fresh profile and waits until all of it is painted.
 * @param {Browser} browser
 * @param {string} address
 * @param {{records?: [string, string][], lastId?: string | null, slowdown?: number}} [options] localStorage entries;
 *   the annotation that is painted last; how many times slower the processor is made
 */
export async function openPage(browser, address, { records = [], lastId = null, slowdown = 1 } = {}) {
  const context = await browser.newContext({ viewport: view });
  if (records.length > 0) {
    const filler = await context.newPage();
    await filler.goto(new URL("static.html", address).href);
    await filler.evaluate((entries) => {
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, records);
    await filler.close();
  }
  const page = await context.newPage();
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  await page.addInitScript(watchPage, lastId);
  await page.goto(address);
  await page.waitForFunction(() => (window.watched.all ?? 0) > 0, null, { timeout: 120_000 });
  return { page, watched: await watchedOf(page), close: () => context.close() };
}

/** Waits until the page has had nothing to do for a while. @param {Page} page */
async function settled(page) {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        let calm = 0;
        /** @param {IdleDeadline} deadline */
        const idle = (deadline) => {
          calm = deadline.timeRemaining() > 30 ? calm + 1 : 0;
          if (calm > 5) resolve(null);
          else requestIdleCallback(idle);
        };
        requestIdleCallback(idle);
      }),
  );
}

/**
 * How long a key takes from its press to the next painted frame.
 * @param {Page} page
 * @param {string} key
 */
async function press(page, key) {
  await settled(page);
  const before = (await watchedOf(page)).keys.length;
  await page.keyboard.press(key);
  await page.waitForFunction((count) => window.watched.keys.length > count, before);
  return (await watchedOf(page)).keys.at(-1) ?? Number.NaN;
}

/**
 * Tags sentence after sentence by keys, then takes it all back.
 * @param {Page} page Lateral with a text open
 * @returns {Promise<{tag: number, undo: number}>} medians in milliseconds, from the key to the painted frame
 */
export async function measureKeys(page) {
  const tag = [];
  const undo = [];
  for (let count = 0; count < tagsEachRun; count++) {
    await page.keyboard.press("j");
    await page.getByRole("button", { name: "Quote", exact: true }).waitFor();
    tag.push(await press(page, "q"));
  }
  for (let count = 0; count < tagsEachRun; count++) undo.push(await press(page, "Control+z"));
  return { tag: median(tag), undo: median(undo) };
}
