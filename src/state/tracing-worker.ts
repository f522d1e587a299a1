import { type Passage, sharedPassagesSteps, type TracedText } from "../tracing/index.ts";

/** What the worker answers to each message. */
export interface TracesMessage {
  /** The share that is done, 0 to 1: 1 with the last passages, and only then. */
  readonly done: number;
  /** Passages that weren't sent yet, in their order. */
  readonly found: readonly Passage[];
}

/** How long the work goes on between two answers, in milliseconds: the page hears of it, and can't be flooded. */
const sliceMs = 100;

/** Passages in one answer: unpacking them holds the page up for some milliseconds. */
const batchLength = 500;

/**
 * Finds shared passages away from the page. The first message has the texts, each further one (null) asks to go on. Each is
 * answered by how far the work is and, when it is done, by the next passages.
 */
let steps: Generator<number, Passage[], void> | null = null;
let found: Passage[] | null = null;
let sent = 0;

self.onmessage = ({ data }: MessageEvent<readonly TracedText[] | null>) => {
  if (data !== null) {
    steps = sharedPassagesSteps(data);
    [found, sent] = [null, 0];
  }
  if (steps === null) throw new Error("unexpected null, expected texts first");
  self.postMessage(answer(steps));
};

function answer(running: Generator<number, Passage[], void>): TracesMessage {
  // What is left to send counts as a hundredth of the work.
  const nearlyAll = 0.99;
  if (found === null) {
    const end = performance.now() + sliceMs;
    let step = running.next();
    while (!step.done && performance.now() < end) step = running.next();
    if (!step.done) return { done: step.value * nearlyAll, found: [] };
    found = step.value;
  }
  const batch = found.slice(sent, sent + batchLength);
  sent += batch.length;
  return { done: sent === found.length ? 1 : nearlyAll, found: batch };
}
