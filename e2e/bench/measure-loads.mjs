import { blankPage } from "./made-collection.mjs";
import { openPage, view } from "./open-page.mjs";
import { spans } from "./prose.mjs";
import { serve } from "./serve.mjs";
import { settle } from "./settle.mjs";
import { storedRecord } from "./stored-record.mjs";
import { watchLateral } from "./watch-opening.mjs";

/** @typedef {import("playwright-core").BrowserContext} BrowserContext */
/** @typedef {[key: string, value: string][]} Records */

/** How many records a full store holds. */
const recordCount = 10_000;

/** How often a page is opened before its cache is warm: the browser keeps compiled scripts from the second time on. */
const warmings = 2;

/** Where the stored records lie; the page opens the first source. */
const stores = [
  { measure: "storedElsewhere", of: (/** @type {number} */ _, /** @type {number} */ last) => last },
  {
    measure: "storedSpread",
    of: (/** @type {number} */ index, /** @type {number} */ last) => index % (last + 1),
  },
  { measure: "storedHere", of: () => 0 },
];

/**
 * Records on the sources that come with Lateral.
 * @param {readonly import("./stored-record.mjs").Source[]} sources
 * @param {(index: number, last: number) => number} of which source an annotation lies on
 * @returns {Records}
 */
function recordsOn(sources, of) {
  const places = sources.map(({ text }) => spans(text, recordCount));
  return Array.from({ length: recordCount }, (_, index) => {
    const at = of(index, sources.length - 1);
    const [source, span] = [sources[at], places[at]?.[index]];
    if (!(source && span)) throw new RangeError(`measure-loads: unexpected source ${at}`);
    return storedRecord(source, span, index);
  });
}

/**
 * Opens the five sources as a reader gets them: how long until the first one can be read.
 * @param {{browser: import("playwright-core").Browser, app: ReadonlyMap<string, Buffer>, note: import("./figures.mjs").Note,
 *   sources: readonly import("./stored-record.mjs").Source[]}} measured `app` is the built app
 */
export async function measureLoads({ browser, app, sources, note }) {
  /** @type {Map<string, string | Buffer>} */
  const pages = new Map(app);
  const server = await serve(pages.set(...blankPage));

  /** @param {BrowserContext} context @param {number} slowdown @param {Records} [records] */
  async function open(context, slowdown, records = []) {
    const { page } = await openPage(context, {
      origin: server.address,
      path: "/",
      records,
      slowdown,
      watch: (one) => one.addInitScript(watchLateral, { firstIds: [[]], lastId: null }),
    });
    const first = await page.evaluate(() => window.bench.first);
    await settle(page);
    await page.close();
    return first ?? Number.NaN;
  }

  for (const [slowdown, suffix] of /** @type {const} */ ([
    [1, ""],
    [4, "4"],
  ])) {
    const context = await browser.newContext({ viewport: view, serviceWorkers: "block" });
    note(`cold${suffix}`, await open(context, slowdown));
    for (let time = 1; time < warmings; time++) await open(context, 1);
    note(`warm${suffix}`, await open(context, slowdown));
    await context.close();
  }
  for (const { measure, of } of stores) {
    const context = await browser.newContext({ viewport: view, serviceWorkers: "block" });
    note(measure, await open(context, 1, recordsOn(sources, of)));
    await context.close();
  }
  server.close();
}
