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

const idleTimes = 2;

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
  const page = await context.newPage();
  if (records.length > 0) {
    // In the page itself: what another page stores just before it closes may come too late for this one.
    await page.goto(new URL("static.html", address).href);
    await page.evaluate((entries) => {
      for (const [key, value] of entries) localStorage.setItem(key, value);
    }, records);
    await page.goto("about:blank");
  }
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  await page.addInitScript(watchPage, lastId);
  // A page that the browser holds for hidden draws no frames.
  await page.bringToFront();
  await page.goto(address);
  try {
    await page.waitForFunction(() => (window.watched.all ?? 0) > 0, null, { polling: 50, timeout: 60_000 });
  } catch (cause) {
    const found = await page.evaluate(() => ({
      ...window.watched,
      marks: document.querySelectorAll("mark").length,
      visible: document.visibilityState,
      text: document.body.innerText.slice(0, 200),
    }));
    throw new Error(`unexpected ${JSON.stringify(found)}, expected all marks painted`, { cause });
  }
  return { page, watched: await watchedOf(page), close: () => context.close() };
}

/** Waits until the page has been idle a few times, so that one measure's remains don't fall into the next. @param {Page} page */
async function settled(page) {
  await page.evaluate(
    (times) =>
      new Promise((resolve) => {
        /** @param {number} left */
        const idle = (left) =>
          left === 0 ? resolve(null) : requestIdleCallback(() => idle(left - 1), { timeout: 500 });
        idle(times);
      }),
    idleTimes,
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
