import { settle } from "./settle.mjs";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("./watch-page.mjs").Expected} Expected */

/** How long an action may take until what it does is shown, in milliseconds. */
const patienceMs = 20_000;

/**
 * Does something as a reader would, and says how long it took from the event to the painted frame that shows it.
 * @param {Page} page
 * @param {Expected} expected
 * @param {() => Promise<unknown>} act
 * @returns {Promise<number>} milliseconds
 */
async function timed(page, expected, act) {
  await settle(page);
  await page.evaluate((shown) => window.bench.arm(shown), expected);
  await act();
  return page.evaluate(
    (limit) =>
      Promise.race([
        window.bench.armed,
        new Promise((_, reject) => setTimeout(reject, limit, new Error("unexpected action without effect"))),
      ]),
    patienceMs,
  );
}

/** @type {Expected} a key that changes marks in the text */
const byKey = { event: "keydown", within: "#text" };

/** Selects the next sentence and tags it. @param {Page} page */
export async function tagNext(page) {
  await settle(page, 1);
  await page.keyboard.press("j");
  return timed(page, byKey, () => page.keyboard.press("q"));
}

/** Takes the last step back. @param {Page} page */
export function undo(page) {
  return timed(page, byKey, () => page.keyboard.press("Control+z"));
}

/** Deletes the annotation whose card is open, by the button in it. @param {Page} page */
export async function deleteOpen(page) {
  await page.locator(".card[data-open] .danger").focus();
  return timed(page, byKey, () => page.keyboard.press("Enter"));
}

/**
 * A mark on screen that belongs to one annotation only, whose card isn't open: what is clicked opens a card, no menu.
 * @param {Page} page
 * @returns {Promise<{id: string, x: number, y: number} | null>} where to click, in CSS pixels
 */
function closedMark(page) {
  return page.evaluate(() => {
    const open = document.querySelector(".card[data-open]")?.getAttribute("data-card");
    for (let y = 120; y < window.innerHeight - 40; y += 9) {
      for (let x = 300; x < 900; x += 30) {
        const mark = document.elementFromPoint(x, y)?.closest("#text mark");
        const id = mark?.getAttribute("data-annotation") ?? "";
        if (id !== "" && !id.includes(" ") && id !== open) return { id, x, y };
      }
    }
    return null;
  });
}

/**
 * Clicks a mark. From the button's release until its card is painted.
 * @param {Page} page
 * @returns {Promise<number | null>} null where no mark is on screen
 */
export async function clickMark(page) {
  const found = await closedMark(page);
  if (!found) return null;
  const { id, x, y } = found;
  await page.mouse.move(x, y);
  return timed(
    page,
    { event: "pointerup", within: ".panel", until: `.card[data-open][data-card="${id}"]` },
    () => page.mouse.click(x, y),
  );
}

/**
 * Types a word into the search of the annotations, letter by letter.
 * @param {Page} page
 * @param {string} word
 * @returns {Promise<{letters: number[], lists: number[]}>} milliseconds, for each letter: until it was painted, and
 *   until the list was painted that it gives, where it changed the list
 */
export async function search(page, word) {
  const letters = [];
  const lists = [];
  await page.evaluate(() => window.bench.watchChanges(".panel"));
  await page.getByLabel("Search annotations").focus();
  for (const letter of word) {
    await settle(page);
    const start = await page.evaluate(() => performance.now());
    const painted = await timed(page, { event: "keydown", within: null }, () => page.keyboard.press(letter));
    letters.push(painted);
    await settle(page);
    const changed = await page.evaluate(() => window.bench.changed);
    const pressed = await page.evaluate(() => window.bench.pressed);
    if (changed !== null && changed > start) lists.push(changed - pressed);
  }
  await page.getByLabel("Search annotations").fill("");
  return { letters, lists };
}
