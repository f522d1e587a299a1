/** The part of a navigator that answers for storage; some or all of it is missing on plain-http addresses. */
export interface StorageNavigator {
  readonly storage?: Partial<Pick<StorageManager, "estimate" | "persist" | "persisted">>;
}

/** What the browser counts for this address, in bytes. */
export interface SpaceEstimate {
  readonly usage: number;
  readonly quota: number;
}

/** Whether the browser promised not to erase by itself what is stored here; null where it doesn't say. Never rejects. */
export function isPromised(navigator: StorageNavigator | undefined): Promise<boolean | null> {
  return answerOf(() => navigator?.storage?.persisted?.());
}

/**
 * Asks the browser for that promise; some ask the reader. Gives its answer, or null where it has none. Never rejects.
 */
export function askForPromise(navigator: StorageNavigator | undefined): Promise<boolean | null> {
  return answerOf(() => navigator?.storage?.persist?.());
}

/** How much space is used and there is; null where the browser doesn't say. Never rejects. */
export async function estimateSpace(navigator: StorageNavigator | undefined): Promise<SpaceEstimate | null> {
  const estimate = await answerOf(() => navigator?.storage?.estimate?.());
  const { usage, quota } = estimate ?? {};
  return usage === undefined || quota === undefined ? null : { usage, quota };
}

async function answerOf<Answer>(ask: () => Promise<Answer> | undefined): Promise<Answer | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    return null;
  }
}
