import { paragraphBreak } from "./expected-marks.mjs";
import { finders, findingOf, quoteCount, textLength } from "./finders.mjs";
import { findingCase } from "./finding-cases.mjs";
import { serve } from "./serve.mjs";

/** What is measured: quotes of a few words, and as Lateral's measure of length those of one letter and of fifty. */
const works = [
  { measure: "find", right: "right", units: undefined },
  { measure: "find1", right: "right1", units: 1 },
  { measure: "find50", right: "right50", units: 50 },
];

/** How often Lateral does each work: the first time compiles it. */
const times = 9;

/**
 * Looks for quotes on a changed text, the same for all lengths of quotes, in a page of its own for each way of finding them.
 * @param {{browser: import("playwright-core").Browser, scripts: ReadonlyMap<string, Buffer>, id: string,
 *   figures: import("./figures.mjs").Figures}} measured
 * @returns {Promise<string>} what was found, in words
 */
export async function measureFinding({ browser, scripts, id, figures }) {
  const isOwn = id === finders[0]?.id;
  const said = [];
  const asked = (isOwn ? works : works.slice(0, 1)).map((work) => ({
    ...work,
    ...findingCase(textLength, quoteCount, work.units),
  }));
  const html = `<!doctype html><meta charset="utf-8"><title>Finding</title><script type="module" src="/finders/${id}.js"></script>
<article>${asked[0]?.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(paragraphBreak)}</article>`;
  /** @type {Map<string, string | Buffer>} */
  const pages = new Map(scripts);
  const server = await serve(pages.set("/finding.html", html));
  const page = await browser.newPage();
  try {
    await page.goto(`${server.address}/finding.html`);
    await page.waitForFunction(() => "find" in window);
    for (let time = 0; time < (isOwn ? times : 1); time++) {
      /** @type {Record<string, number>} */
      const taken = {};
      // In turn, so that whatever else the machine does then falls on all of them.
      for (const { measure, right, quotes, places } of asked) {
        const { ms, found } = await page.evaluate((list) => window.find(list), quotes);
        const hits = found.filter((span, index) => isAt(span, places[index])).length;
        taken[measure] = ms ?? Number.POSITIVE_INFINITY;
        figures.note(findingOf(id), measure, taken[measure]);
        figures.note(findingOf(id), right, hits / found.length);
        said.push(`${ms === null ? "over 60 s" : `${ms.toFixed(0)} ms`}`);
      }
      if (isOwn) figures.note(findingOf(id), "find1By50", (taken["find1"] ?? 0) / (taken["find50"] ?? 0));
    }
  } finally {
    await page.close();
    server.close();
  }
  return said.join(", ");
}

/**
 * @param {{start: number, end: number} | null} span
 * @param {{start: number, end: number} | undefined} place
 */
function isAt(span, place) {
  return span !== null && place !== undefined && span.start === place.start && span.end === place.end;
}
