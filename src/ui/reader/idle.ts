/** Safari has no `requestIdleCallback`; there a pause after each step keeps the page answering. */
const pauseMs = 8;

/**
 * Does work while the browser has nothing else to do, one step in each idle time: a step here may cost as much as the
 * browser has to lay out after it.
 * @param step does a little, and returns false when nothing is left
 * @returns stops the work
 */
export function whenIdle(step: () => boolean): () => void {
  const canIdle = typeof requestIdleCallback === "function";
  let handle = 0;
  function run() {
    if (step()) schedule();
  }
  function schedule() {
    handle = canIdle ? requestIdleCallback(run, { timeout: 1000 }) : window.setTimeout(run, pauseMs);
  }
  schedule();
  return () => (canIdle ? cancelIdleCallback(handle) : window.clearTimeout(handle));
}
