import { createTextQuoteSelectorMatcher, highlightText } from "@apache-annotator/dom";
import { runRival } from "./rival.mjs";

/** How much context makes a quote of a few words unlike all others, in UTF-16 code units on each side. */
const context = 32;

/** @type {HTMLElement} */
let scope;
let text = "";
/** @type {Map<string, () => void>} */
const removers = new Map();

/**
 * Finds a quote in the page and wraps it. By position the same took two to three times as long, since its matcher
 * goes through the same chunks with more steps.
 * @param {import("./rival.mjs").RivalSpan} span
 */
async function draw({ id, start, end }) {
  const selector = {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
  const { value: range } = await createTextQuoteSelectorMatcher(selector)(scope).next();
  if (range) removers.set(id, highlightText(range));
}

await runRival({
  async open(root, all, spans) {
    scope = root;
    text = all;
    // From the last to the first: what comes before the next one then stands as the server sent it.
    for (const span of [...spans].sort((a, b) => b.start - a.start)) await draw(span);
    return "task";
  },
  async add(span) {
    await draw(span);
    return "task";
  },
  remove({ id }) {
    removers.get(id)?.();
    return "task";
  },
  shown: () => removers.size,
});
