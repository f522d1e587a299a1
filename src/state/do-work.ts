import { browserTurns } from "./browser-turns.ts";
import type { CurrentWork, Outcome, Steps, Turns } from "./work.ts";

/**
 * How long steps go on before the page has its turn, in milliseconds: half of a frame, which leaves the other half to
 * the page. Parsing JSON, which can't be cut, comes after so much in the worst case, and must not make 50 ms of it.
 */
const sliceMs = 8;

/** Work that is done sooner is not shown: a line that flashes up says nothing and disturbs. In milliseconds. */
const quietMs = 200;

export interface Work<T> {
  readonly steps: Steps<T>;
  /** As it is first shown. */
  readonly current: CurrentWork;
  /** Aborted when the reader cancels. */
  readonly signal: AbortSignal;
  /** Called with each change that can be seen, and with null at the end of what was shown. */
  readonly show: (current: CurrentWork | null) => void;
  readonly turns?: Turns | undefined;
}

/**
 * Does work to its end, or until it is cancelled: then its steps are ended early, and what they do to clean up is
 * done, too. Rejects with what the steps throw.
 */
export async function doWork<T>(work: Work<T>): Promise<Outcome<T>> {
  const { steps, signal, show, turns: { now, pause } = browserTurns } = work;
  const begun = now();
  let current = work.current;
  let shown: CurrentWork | null = null;
  let broken: { readonly error: unknown } | null = null;
  let isCancelled = false;

  function tell(): void {
    if (now() - begun < quietMs || (shown !== null && looksLike(shown, current))) return;
    shown = current;
    show(current);
  }

  function next(): IteratorResult<unknown, T> {
    if (broken !== null) {
      const { error } = broken;
      broken = null;
      return steps.throw(error);
    }
    if (!signal.aborted || !current.cancellable) return steps.next();
    isCancelled = true;
    current = { ...current, cancellable: false };
    return steps.return(undefined as T);
  }

  /** Waits for a promise, or until the work is cancelled. */
  async function wait(promise: Promise<unknown>): Promise<void> {
    const kept = promise.then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const ends = current.cancellable ? [kept, whenAborted(signal)] : [kept];
    if (shown === null) {
      await Promise.race([...ends, pause(Math.max(0, begun + quietMs - now()))]);
      tell();
    }
    broken = (await Promise.race(ends)) ?? null;
  }

  try {
    let sliceBegun = now();
    let step = next();
    while (!step.done) {
      const told = step.value;
      if (typeof told === "number") current = { ...current, done: told };
      else if (told instanceof Promise) await wait(told);
      else current = { ...current, ...(told as { label: string }), done: 0 };
      if (now() - sliceBegun >= sliceMs) {
        tell();
        await pause(0);
        sliceBegun = now();
      }
      step = next();
    }
    return isCancelled ? { finished: false } : { finished: true, value: step.value };
  } finally {
    if (shown !== null) show(null);
  }
}

/** Whether a reader sees no difference: shares are shown as a whole percentage. */
function looksLike(a: CurrentWork, b: CurrentWork): boolean {
  return (
    a.label === b.label &&
    a.cancellable === b.cancellable &&
    Math.floor(a.done * 100) === Math.floor(b.done * 100)
  );
}

function whenAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
}
