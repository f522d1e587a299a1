import { clickMark, deleteOpen, search, tagNext, undo } from "./act-in-lateral.mjs";
import { measureMemory } from "./memory.mjs";
import { openPage } from "./open-page.mjs";
import { openingFigures } from "./opening-figures.mjs";
import { measureScroll } from "./scroll.mjs";
import { sectionsSettled } from "./settle.mjs";
import { median } from "./statistics.mjs";
import { watchLateral } from "./watch-opening.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("./figures.mjs").Note} Note */

/** What is typed into the search. */
const searched = "mayor";

/**
 * @param {number} times
 * @param {() => Promise<number | null>} action
 * @returns {Promise<number>} the median in milliseconds; NaN where it could not be done
 */
async function medianOf(times, action) {
  const all = [];
  for (let time = 0; time < times; time++) all.push(await action());
  return median(all.filter((one) => one !== null));
}

/** The first time loads what comes only when it is needed, and compiles it; none of that is measured. @param {Page} page */
async function warmUp(page) {
  for (let time = 0; time < 2; time++) await tagNext(page);
  await clickMark(page);
  for (let time = 0; time < 2; time++) await undo(page);
  await tagNext(page);
  await deleteOpen(page);
}

/**
 * What a reader does with annotations. Every annotation that was made is taken away again.
 * @param {Page} page
 * @param {number} times
 * @param {Note} note
 */
async function measureActs(page, times, note) {
  await warmUp(page);
  note("add", await medianOf(times, () => tagNext(page)));
  note("click", await medianOf(times, () => clickMark(page)));
  note("undo", await medianOf(times, () => undo(page)));
  const removed = [];
  for (let time = 0; time < times; time++) {
    await tagNext(page);
    removed.push(await deleteOpen(page));
  }
  note("remove", median(removed));
}

/**
 * Opens a made text in Lateral and does all that is measured in it.
 * @param {{browser: import("playwright-core").Browser, context: import("playwright-core").BrowserContext,
 *   origin: string, made: import("./made-collection.mjs").Made, times: number, note: Note}} measured `times`: how
 *   often each action is done
 */
export async function measureLateral({ browser, context, origin, made, times, note }) {
  const { page, session } = await openPage(context, {
    origin,
    path: "/#/source/made",
    records: made.records,
    watch: (one) => one.addInitScript(watchLateral, { firstIds: made.firstIds, lastId: made.lastId }),
  });
  await sectionsSettled(page);
  await openingFigures(page, note);
  const drawn = await page.evaluate(() => {
    const marks = [...document.querySelectorAll("#text mark")];
    return new Set(marks.flatMap((mark) => mark.getAttribute("data-annotation")?.split(" ") ?? [])).size;
  });
  if (drawn !== made.records.length)
    throw new Error(`lateral: unexpected ${drawn} drawn annotations, expected ${made.records.length}`);
  for (const [name, value] of Object.entries(await measureMemory(browser, session))) note(name, value);
  await measureActs(page, times, note);
  const scroll = await measureScroll(page, session);
  note("scroll95", scroll.p95);
  note("scrollWorst", scroll.worst);
  // Without annotations there is no list to search.
  if (made.records.length === 0) return;
  const { letters, lists } = await search(page, searched);
  note("type", median(letters));
  note("typeWorst", Math.max(...letters));
  note("listed", median(lists));
}
