/** Safari has no `requestIdleCallback`; there a pause after each step keeps the page answering. */
const pauseMs = 8;

/** A step may begin while at least this much of the browser's idle time is left. */
const stepMs = 4;

/**
 * Does work step by step while the browser has nothing else to do.
 * @param step does a little, and returns false when nothing is left
 * @param done called after the last step
 * @returns stops the work
 */
export function whenIdle(step: () => boolean, done: () => void): () => void {
  const canIdle = typeof requestIdleCallback === "function";
  let handle = 0;
  let stopped = false;
  function run(deadline?: IdleDeadline) {
    let more = true;
    do {
      more = step();
    } while (more && !stopped && (deadline?.timeRemaining() ?? 0) > stepMs);
    if (stopped) return;
    if (more) schedule();
    else done();
  }
  function schedule() {
    handle = canIdle ? requestIdleCallback(run, { timeout: 100 }) : window.setTimeout(run, pauseMs);
  }
  schedule();
  return () => {
    stopped = true;
    if (canIdle) cancelIdleCallback(handle);
    else window.clearTimeout(handle);
  };
}
