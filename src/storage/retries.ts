import type { Pauses } from "./keeping.ts";

/** When something that failed is tried again. */
export interface Retries {
  /** It failed: it is tried again after a pause, longer each time. Nothing where that pause goes on already. */
  failed(): void;
  /** It went well: the next pause is a short one again. */
  wentWell(): void;
}

/** The first pause in milliseconds: a browser that mends its database after a crash mostly takes less. */
const firstMs = 5_000;

/** The longest one: what fails for good, as in some private modes, costs next to nothing then. */
const longestMs = 600_000;

/** Tries something again after pauses that double, up to ten minutes, for as long as it fails. */
export function createRetries(later: Pauses["later"], tryAgain: () => void): Retries {
  let ms = firstMs;
  let isWaiting = false;
  return {
    failed() {
      if (isWaiting) return;
      isWaiting = true;
      later(() => {
        isWaiting = false;
        tryAgain();
      }, ms);
      ms = Math.min(2 * ms, longestMs);
    },
    wentWell() {
      ms = firstMs;
    },
  };
}
