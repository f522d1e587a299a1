import type { PreferencesStore } from "./preferences-store.ts";

/**
 * Gives a reader without a code name one. The words for it are loaded then: every later visit does without them.
 * @param random gives a whole number from 0 to below its argument
 */
export async function nameReader(
  preferences: PreferencesStore,
  random: (below: number) => number,
): Promise<void> {
  if (preferences.getState().codeName !== null) return;
  const { codeName } = await import("./code-name.ts");
  if (preferences.getState().codeName === null) preferences.set({ codeName: codeName(random) });
}
