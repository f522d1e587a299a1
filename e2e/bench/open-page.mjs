import { chromium } from "playwright-core";
import { chromiumFlags, findBrowser } from "../run/browser.mjs";
import { withinLimit } from "./limit.mjs";
import { blankPage } from "./made-collection.mjs";
import { watchPage } from "./watch-page.mjs";

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {import("playwright-core").BrowserContext} BrowserContext */
/** @typedef {import("playwright-core").CDPSession} CDPSession */
/** @typedef {import("playwright-core").Page} Page */

/** How long the browser may take in what was stored, before anything is measured, in milliseconds. */
const storingMs = 1_000;

/** How long a browser is busy with its own start, in milliseconds. */
const startingMs = 2_000;

/** CSS pixels of every measured page. */
export const view = { width: 1280, height: 900 };

/**
 * Starts a browser and waits until it is done with what it does only once.
 * @returns {Promise<Browser>}
 */
export async function startBrowser() {
  const executablePath = findBrowser({ whole: true });
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumFlags });
  const page = await browser.newPage();
  await new Promise((resolve) => setTimeout(resolve, startingMs));
  await page.close();
  return browser;
}

/**
 * @typedef {object} Opening
 * @property {string} origin of the server, without a slash at its end
 * @property {string} path what is opened there
 * @property {(page: Page) => Promise<unknown>} watch adds the script that notes when the page is ready
 * @property {[key: string, value: string][]} [records] localStorage entries that are there beforehand
 * @property {number} [slowdown] how many times slower the processor is made
 */

/**
 * A page on which a measured one can be opened: of the same server, so that the same process goes on, and with what
 * the browser has to store written here. What another page stores just before it closes may come too late.
 * @param {BrowserContext} context
 * @param {Opening} opening
 */
async function preparedPage(context, { origin, watch, records = [], slowdown = 1 }) {
  const page = await context.newPage();
  await page.goto(origin + blankPage[0]);
  await page.evaluate((entries) => {
    for (const [key, value] of entries) window.localStorage.setItem(key, value);
  }, records);
  if (records.length > 0) await new Promise((resolve) => setTimeout(resolve, storingMs));
  const session = await context.newCDPSession(page);
  if (slowdown > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(watchPage);
  await watch(page);
  // A page that the browser holds for hidden draws no frames.
  await page.bringToFront();
  return { page, session };
}

/**
 * Rejects when something on a page fails: what is broken must not pass for something slow.
 * @param {Page} page
 * @returns {Promise<never>}
 */
function failureOf(page) {
  return new Promise((_, reject) => {
    const fail = (/** @type {string} */ what) => reject(new Error(`${page.url()}: unexpected ${what}`));
    page.on("pageerror", ({ message }) => fail(message));
    page.on("crash", () => fail("crash"));
    page.on("response", (response) => {
      if (response.status() >= 400) fail(`answer ${response.status()} for ${response.url()}`);
    });
  });
}

/**
 * Opens a page and waits until all of it is painted.
 * @param {BrowserContext} context
 * @param {Opening} opening
 * @returns {Promise<{page: Page, session: CDPSession}>}
 * @throws {OverLimit}
 */
export async function openPage(context, opening) {
  const { page, session } = await preparedPage(context, opening);
  const failure = failureOf(page);
  // What fails later shows in what is measured then.
  failure.catch(() => undefined);
  async function opened() {
    await page.goto(opening.origin + opening.path, { waitUntil: "commit", timeout: 0 });
    await page.waitForFunction(() => (window.bench.all ?? 0) > 0, null, { polling: 50, timeout: 0 });
  }
  await withinLimit(Promise.race([opened(), failure]));
  return { page, session };
}
