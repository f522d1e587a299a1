import { type Passage, sharedPassagesSteps, type TracedText } from "../tracing/index.ts";
import { openWorker } from "./open-worker.ts";
import type { TracesMessage } from "./tracing-worker.ts";
import { type Steps, waitFor } from "./work.ts";

/** Up to about 50,000 words of English are traced in the page, in UTF-16 code units: sooner than a worker has started. */
const worthAWorker = 300_000;

/** Thrown where there is no worker, or none that works; the page then does without. */
class WorkerFailure extends Error {}

/**
 * The passages that each two of the texts share, as `sharedPassages` of the tracing room gives them. Long texts are traced in
 * a worker of its own, which is ended with the steps; where workers don't exist or don't start, in the page.
 */
export function* findTraces(texts: readonly TracedText[]): Steps<readonly Passage[]> {
  const units = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (units < worthAWorker) return yield* sharedPassagesSteps(texts);
  try {
    return yield* findAway(texts);
  } catch (error) {
    if (!(error instanceof WorkerFailure)) throw error;
    return yield* sharedPassagesSteps(texts);
  }
}

function* findAway(texts: readonly TracedText[]): Steps<readonly Passage[]> {
  const worker = open();
  try {
    const passages: Passage[] = [];
    for (let request: readonly TracedText[] | null = texts; ; request = null) {
      const { done, found }: TracesMessage = yield* waitFor(ask(worker, request));
      for (const passage of found) passages.push(passage);
      if (done === 1) return passages;
      yield done;
    }
  } finally {
    worker.terminate();
  }
}

function open(): Worker {
  try {
    return openWorker("tracing");
  } catch (cause) {
    throw new WorkerFailure("There are no workers, or none may start here.", { cause });
  }
}

/** The worker's next answer: to texts, or to null, by which it is asked to go on. */
function ask(worker: Worker, request: readonly TracedText[] | null): Promise<TracesMessage> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<TracesMessage>) => resolve(data);
    worker.onerror = (event) => {
      // The page does without it, so it is no error of the page.
      event.preventDefault();
      reject(new WorkerFailure(event.message));
    };
    worker.postMessage(request);
  });
}
