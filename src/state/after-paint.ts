import { soon } from "./slices.ts";

/** A page that isn't shown draws no frames; there work goes on after this many milliseconds all the same. */
const withoutFrameMs = 100;

/**
 * Calls back once what changed until now has been painted.
 * @returns stops it
 */
export function afterPaint(then: () => void): () => void {
  let stop: (() => void) | null = null;
  const timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    then();
  }, withoutFrameMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    stop = soon(then);
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    stop?.();
  };
}
