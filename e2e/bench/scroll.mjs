import { withinLimit } from "./limit.mjs";
import { view } from "./open-page.mjs";
import { settle } from "./settle.mjs";
import { percentile } from "./statistics.mjs";

/** How far a measured text is scrolled, in CSS pixels: about nine screens. */
const distance = 8_000;

/** CSS pixels a second: as fast as someone turns a wheel who looks for something. */
const speed = 4_000;

/**
 * Turns the wheel over a text, from its beginning, and notes the time from frame to frame.
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").CDPSession} session
 * @returns {Promise<{p95: number, worst: number}>} milliseconds
 */
export async function measureScroll(page, session) {
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  await settle(page);
  await page.evaluate(() => window.bench.noteFrames(true));
  await withinLimit(
    session.send("Input.synthesizeScrollGesture", {
      x: view.width / 2,
      y: view.height / 2,
      yDistance: -distance,
      speed,
      preventFling: true,
      gestureSourceType: "mouse",
    }),
  );
  const { frames, moved, room } = await page.evaluate(() => {
    window.bench.noteFrames(false);
    const room = document.documentElement.scrollHeight - window.innerHeight;
    return { frames: window.bench.frames, moved: window.scrollY, room };
  });
  if (moved < Math.min(distance, room) / 2)
    throw new Error(`scroll: unexpected way of ${moved} pixels, expected ${Math.min(distance, room)}`);
  return { p95: percentile(frames, 0.95), worst: Math.max(...frames) };
}
