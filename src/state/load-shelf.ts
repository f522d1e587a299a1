import type { Lateral } from "./lateral.ts";

/**
 * Opens what the reader added: at once where something is known to be there; else when everything else is done, since
 * only the database may still have it.
 */
export async function lookForShelf(lateral: Lateral, everythingElse: Promise<unknown>): Promise<void> {
  const { shelf } = lateral;
  try {
    if (!shelf.getState().isLooking) await everythingElse;
    const { openIfThere } = await import("./open-shelf.ts");
    await openIfThere(lateral);
  } finally {
    shelf.setState({ isLooking: false });
  }
}
