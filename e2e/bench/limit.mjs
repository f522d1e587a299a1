/** A case that takes longer than this is given up, in milliseconds. */
export const limitMs = 60_000;

/** Said where something took longer than the limit. */
export class OverLimit extends Error {
  /** @override */
  name = "OverLimit";
}

/**
 * Waits for something that a page does, which may keep it from answering for long.
 * @template T
 * @param {Promise<T>} promise
 * @returns {Promise<T>}
 * @throws {OverLimit}
 */
export async function withinLimit(promise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new OverLimit(`unexpected wait of ${limitMs} ms`)), limitMs);
  });
  try {
    return /** @type {T} */ (await Promise.race([promise, limit]));
  } finally {
    clearTimeout(timer);
  }
}
