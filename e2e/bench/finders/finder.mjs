/** @typedef {import("../finding-cases.mjs").Quote} Quote */
/** @typedef {{start: number, end: number} | null} Found UTF-16 code units of the article's text, end exclusive */

/** After so many milliseconds no further quote is looked for. */
const limitMs = 60_000;

/**
 * Offers a way of finding quotes to the measuring page: all of them one after the other, timed.
 * @param {(root: HTMLElement, text: string) => (quote: Quote) => Found | Promise<Found>} open what is done once for a
 *   text counts, too
 */
export function offerFinder(open) {
  window.find = async (quotes) => {
    const root = document.querySelector("article");
    if (!root) throw new Error("finder: unexpected page without an article");
    const text = root.textContent ?? "";
    const start = performance.now();
    const find = open(root, text);
    /** @type {Found[]} */
    const found = [];
    for (const quote of quotes) {
      if (performance.now() - start > limitMs) break;
      found.push(await find(quote));
    }
    const ms = found.length < quotes.length ? null : performance.now() - start;
    return { ms, found };
  };
}
