import type { Turns } from "./work.ts";

/**
 * A task of its own, after frames and timers that wait. `scheduler.yield` would go on before them: of 60 frames a
 * second Chromium painted 9 with it, and all of them with this. (`soon` is the same; shared with what is loaded later it would
 * become a file of its own in the first load.)
 */
function inNewTask(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(null);
}

/** The browser's clock and task queue. */
export const browserTurns: Turns = {
  now: () => performance.now(),
  pause: (ms) =>
    new Promise((resolve) => {
      if (ms > 0) setTimeout(resolve, ms);
      else inNewTask(resolve);
    }),
};
