import {
  type Reanchored,
  resolveSteps,
  type TextVersion,
  type VersionedSelector,
} from "../anchoring/index.ts";
import { openWorker } from "./open-worker.ts";
import { type Steps, waitFor } from "./work.ts";

/** Fewer selectors are found in the page before a worker has started. */
const worthAWorker = 200;

/**
 * Selectors in one message. The page is held up for 1 ms by packing and unpacking so many, and progress is told, and
 * can be cancelled, after each.
 */
const batchLength = 200;

/** Thrown where there is no worker, or none that works; `findInWorker` then does without. */
class WorkerFailure extends Error {}

/**
 * `resolveSteps` of the anchoring room in a worker of its own, which is ended with the steps. Few selectors are
 * resolved in the page, and so are all where workers don't exist or don't start, as on a page opened from a file.
 */
export function* findInWorker(
  here: TextVersion,
  written: readonly VersionedSelector[],
): Steps<readonly Reanchored[]> {
  if (written.length < worthAWorker) return yield* resolveSteps(here, written);
  try {
    return yield* findAway(here, written);
  } catch (error) {
    if (!(error instanceof WorkerFailure)) throw error;
    return yield* resolveSteps(here, written);
  }
}

function* findAway(here: TextVersion, written: readonly VersionedSelector[]): Steps<Reanchored[]> {
  const worker = open();
  try {
    const results: Reanchored[] = [];
    worker.postMessage(here);
    while (results.length < written.length) {
      yield results.length / written.length;
      const batch = written.slice(results.length, results.length + batchLength);
      results.push(...(yield* waitFor(ask(worker, batch))));
    }
    return results;
  } finally {
    worker.terminate();
  }
}

function open(): Worker {
  try {
    return openWorker("anchoring");
  } catch (cause) {
    throw new WorkerFailure("There are no workers, or none may start here.", { cause });
  }
}

function ask(worker: Worker, batch: readonly VersionedSelector[]): Promise<readonly Reanchored[]> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<readonly Reanchored[]>) => resolve(data);
    worker.onerror = (event) => {
      // The page does without it, so it is no error of the page.
      event.preventDefault();
      reject(new WorkerFailure(event.message));
    };
    worker.postMessage(batch);
  });
}
