import { clickSentences } from "./click-rival.mjs";
import { OverLimit, withinLimit } from "./limit.mjs";
import { measureMemory } from "./memory.mjs";
import { openPage } from "./open-page.mjs";
import { openingFigures } from "./opening-figures.mjs";
import { measureScroll } from "./scroll.mjs";
import { settle } from "./settle.mjs";
import { median } from "./statistics.mjs";
import { watchReadyPage } from "./watch-opening.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("./stored-record.mjs").Span} Span */

/** An action that takes longer is not done again and again, in milliseconds. */
const slowMs = 1_000;

/** How many first actions aren't measured: they compile what the later ones use. */
const unmeasured = 2;

/** What the libraries write on the console would be measured with them. */
function silence() {
  const nothing = () => undefined;
  Object.assign(console, { log: nothing, debug: nothing, info: nothing });
}

/**
 * Adds or removes sentences of the first screen, and stops early where that is slow.
 * @param {Page} page
 * @param {"add" | "remove"} what
 * @param {readonly Span[]} sentences
 * @param {import("./figures.mjs").Note} note
 * @returns {Promise<readonly Span[]>} the sentences that it was done to
 * @throws {OverLimit} which is noted
 */
async function act(page, what, sentences, note) {
  const all = [];
  const done = [];
  for (const [index, span] of sentences.entries()) {
    await settle(page, 1);
    const request = { what, span: { id: `sentence${index}x`, ...span } };
    const acting = withinLimit(page.evaluate(({ what, span }) => window.rival.act(what, span), request));
    const value = await acting.catch((error) => {
      if (error instanceof OverLimit) note(what, Number.POSITIVE_INFINITY);
      throw error;
    });
    if (index >= unmeasured || value > slowMs) all.push(value);
    done.push(span);
    if (value > slowMs) break;
  }
  note(what, median(all));
  return done;
}

/**
 * Opens a made text with another library and does all that is measured in it.
 * @param {{browser: import("playwright-core").Browser, context: import("playwright-core").BrowserContext,
 *   origin: string, id: string, made: import("./made-collection.mjs").Made, times: number,
 *   note: import("./figures.mjs").Note}} measured `times`: how often each action is done
 */
export async function measureRival({ browser, context, origin, id, made, times, note }) {
  const { page, session } = await openPage(context, {
    origin,
    path: `/${id}.html`,
    async watch(one) {
      await one.addInitScript(silence);
      await one.addInitScript(watchReadyPage, false);
    },
  });
  await withinLimit(settle(page));
  await openingFigures(page, note);
  for (const [name, value] of Object.entries(await measureMemory(browser, session))) note(name, value);
  const shown = await page.evaluate(() => window.rival.shown());
  if (shown === 0 && made.firstIds.some((ids) => ids.length > 0))
    throw new Error(`${id}: unexpected page without highlights`);
  note("shown", shown);
  const sentences = made.sentences.slice(0, times + unmeasured);
  const added = await act(page, "add", sentences, note);
  if (await page.evaluate(() => window.rival.tellsClicks))
    note("click", await clickSentences(page, added.slice(0, times)));
  await act(page, "remove", added, note);
  const scroll = await measureScroll(page, session);
  note("scroll95", scroll.p95);
  note("scrollWorst", scroll.worst);
}
