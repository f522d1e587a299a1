/**
 * How long work may go on before input and painting get their turn, in milliseconds: with the last step and what the
 * browser does after it, a slice stays under the 50 ms from which on a page is felt to stick.
 */
const sliceMs = 32;

/**
 * Goes on in a task of its own, so that input and frames that wait get their turn. Timers won't do: browsers slow them
 * down to 4 ms and more.
 * @returns stops it
 */
export function soon(next: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    next();
  };
  port2.postMessage(null);
  return () => {
    port1.onmessage = null;
    port1.close();
  };
}

/**
 * Does work step by step, as fast as the page stays answering.
 * @param step does a little, and returns false when nothing is left
 * @param done called after the last step
 * @returns stops the work
 */
export function inSlices(step: () => boolean, done: () => void): () => void {
  let stopped = false;
  let cancel = soon(run);
  function run() {
    const end = performance.now() + sliceMs;
    let more = true;
    while (more && !stopped && performance.now() < end) more = step();
    if (stopped) return;
    if (more) cancel = soon(run);
    else done();
  }
  return () => {
    stopped = true;
    cancel();
  };
}

/**
 * Runs steps to their end, as fast as the page stays answering; what they return, or a rejection with what they throw.
 * @param slice milliseconds between two turns of the page; shorter where something else is on its way, too
 */
export function finishInSlices<Result>(
  steps: Generator<unknown, Result, void>,
  slice = sliceMs,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    function run() {
      const end = performance.now() + slice;
      try {
        for (let step = steps.next(); ; step = steps.next()) {
          if (step.done === true) return resolve(step.value);
          if (performance.now() >= end) return soon(run);
        }
      } catch (error) {
        return reject(error);
      }
    }
    run();
  });
}
