/**
 * Notes how a page opened.
 * @param {import("playwright-core").Page} page settled
 * @param {import("./figures.mjs").Note} note
 * @returns {Promise<number>} milliseconds until everything was painted
 */
export async function openingFigures(page, note) {
  const { first, all, longTasks } = await page.evaluate(() => {
    const { first, all, longTasks } = window.bench;
    return { first, all, longTasks };
  });
  const durations = longTasks.map(({ duration }) => duration);
  note("first", first ?? Number.NaN);
  note("all", all ?? Number.NaN);
  note("longTasks", durations.length);
  note("longest", Math.max(0, ...durations));
  note(
    "longSum",
    durations.reduce((sum, one) => sum + one, 0),
  );
  return all ?? Number.NaN;
}
