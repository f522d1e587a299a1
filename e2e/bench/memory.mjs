import { readFileSync } from "node:fs";

/**
 * @typedef {object} Memory all in bytes
 * @property {number} heap what JavaScript holds in use (V8's heap)
 * @property {number} page V8's heap, the page's own objects (Oilpan) and what buffers hold
 * @property {number} process private memory of the page's process; NaN where the system doesn't tell
 */

/**
 * The private memory of a process.
 * @param {number} id
 * @returns {number} bytes; NaN anywhere but on Linux
 */
function privateBytes(id) {
  try {
    const found = /^Private_Dirty:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"));
    return Number(found?.[1]) * 1024;
  } catch {
    return Number.NaN;
  }
}

/**
 * What a page holds, after everything that nobody holds was thrown away. Of the browser's pages it takes the biggest
 * process: only one page with a text is open while measuring.
 * @param {import("playwright-core").Browser} browser
 * @param {import("playwright-core").CDPSession} session
 * @returns {Promise<Memory>}
 */
export async function measureMemory(browser, session) {
  for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
  const usage = /** @type {Record<string, number>} */ (
    /** @type {unknown} */ (await session.send("Runtime.getHeapUsage"))
  );
  const heap = usage["usedSize"] ?? Number.NaN;
  const whole = await browser.newBrowserCDPSession();
  const { processInfo } = await whole.send("SystemInfo.getProcessInfo");
  await whole.detach();
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => privateBytes(id));
  return {
    heap,
    page: heap + (usage["embedderHeapUsedSize"] ?? 0) + (usage["backingStorageSize"] ?? 0),
    process: sizes.length > 0 ? Math.max(...sizes) : Number.NaN,
  };
}
