import { isLive } from "../annotations/index.ts";
import { said } from "../languages/index.ts";
import { askForPromise } from "../storage/index.ts";
import { afterPaint } from "./after-paint.ts";
import type { Step } from "./annotation-store.ts";
import { attempt } from "./attempt.ts";
import type { Lateral } from "./lateral.ts";
import { safekeepingOf } from "./safekeeping-store.ts";
import { importing, restoring } from "./step-labels.ts";

/** What came out of a file is in a file. */
const fromFiles: ReadonlySet<string> = new Set([importing, restoring]);

/** Steps that were counted: they are the same when they are taken back and done again. */
const countedSteps = new WeakSet<Step>();

/**
 * Counts the annotations that the reader changes and that are in no file yet, each once until the next file. What is
 * imported or restored doesn't count.
 * @param later when the count is written; no key that was just pressed waits for it
 * @returns stops it
 */
export function countChanges(
  lateral: Lateral,
  later: (then: () => void) => () => void = afterPaint,
): () => void {
  const safekeeping = safekeepingOf(lateral);
  const counted = new Set<string>();
  let waiting = 0;
  let stopWaiting: (() => void) | null = null;
  function write() {
    stopWaiting = null;
    // Only erasing leaves no record at all; what it took away is not to be written about.
    if (waiting > 0 && lateral.annotations.getState().records.size > 0) safekeeping.changed(waiting);
    waiting = 0;
  }
  function count(step: Step | undefined) {
    if (step === undefined || countedSteps.has(step)) return;
    countedSteps.add(step);
    if (fromFiles.has(step.label)) return;
    const size = counted.size;
    for (const { id } of step.change) counted.add(id);
    waiting += counted.size - size;
    if (waiting > 0) stopWaiting ??= later(write);
  }
  // What the reader did before this was loaded.
  for (const step of lateral.annotations.getState().past) count(step);
  const stopHearing = lateral.annotations.subscribe(({ past }) => count(past.at(-1)));
  const stopFollowing = safekeeping.subscribe(({ lastFile }, before) => {
    if (lastFile?.at !== before.lastFile?.at) counted.clear();
  });
  return () => {
    stopHearing();
    stopFollowing();
    stopWaiting?.();
    write();
  };
}

/**
 * Asks the browser, once and for all visits, to keep what is stored here, when there is a first annotation or own source to keep:
 * before, a browser that asks the reader would ask about nothing.
 * @returns stops it
 */
export function askToKeep(lateral: Lateral): () => void {
  const safekeeping = safekeepingOf(lateral);
  function ask() {
    if (safekeeping.getState().askedToKeep) return;
    safekeeping.asked();
    attempt(lateral, said("Asking the browser to keep annotations"), askForPromise(lateral.window.navigator));
  }
  if (lateral.annotations.getState().past.length > 0) ask();
  const stopFollowing = lateral.shelf.subscribe(({ count }) => {
    if (count > 0) ask();
  });
  const stopHearing = lateral.annotations.onChange((change) => {
    if (change.some(({ after }) => after !== null && isLive(after))) ask();
  });
  return () => {
    stopFollowing();
    stopHearing();
  };
}
