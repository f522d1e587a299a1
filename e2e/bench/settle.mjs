/**
 * Waits until the page has nothing left to do: until the browser has offered it, some times in a row, a pause that no
 * other work of the page had already used up. So one measure's remains don't fall into the next.
 * @param {import("playwright-core").Page} page
 * @param {number} [times] how often in a row
 */
export async function settle(page, times = 3) {
  await page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        /** A pause has at most 50 ms; between frames it has less than 17. */
        const quietMs = 6;
        /** From one look to the next: long enough that timers which the page has set come in between. */
        const gapMs = 25;
        /** A page that asks for no frames is now and then offered no pause for ten seconds, though it does nothing. */
        const timeout = 150;
        /** @param {number} seen */
        function wait(seen) {
          if (seen === wanted) return resolve(null);
          /** @param {IdleDeadline} deadline */
          const paused = (deadline) =>
            wait(deadline.didTimeout || deadline.timeRemaining() > quietMs ? seen + 1 : 0);
          return setTimeout(() => requestIdleCallback(paused, { timeout }), gapMs);
        }
        wait(0);
      }),
    times,
  );
}

/**
 * Waits until Lateral has drawn and laid out every section of a long text, which it does in pauses.
 * @param {import("playwright-core").Page} page
 */
export async function sectionsSettled(page) {
  await page.waitForFunction(() => document.querySelector(".section:not([data-settled])") === null, null, {
    polling: 100,
    timeout: 30_000,
  });
  await settle(page);
}
