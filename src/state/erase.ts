import { isLive } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { onErased, readErasure } from "../storage/index.ts";
import { waitUntilLoaded } from "./file-steps.ts";
import type { Lateral } from "./lateral.ts";
import { eraseShelf } from "./open-shelf.ts";
import { safekeepingOf } from "./safekeeping-store.ts";
import { type Steps, waitFor } from "./work.ts";

/** What erasing everything would erase. */
export interface Erasable {
  readonly annotations: number;
  /** Sources that have any. */
  readonly sources: number;
  /** Tombstones. */
  readonly deleted: number;
  /** Stored values that can't be read. */
  readonly damaged: number;
  /** Sources that the reader added. */
  readonly own: number;
}

/** Counts what is here. */
export function countErasable({ annotations, shelf }: Lateral): Erasable {
  const { records, damaged } = annotations.getState();
  const sources = new Set<string>();
  let live = 0;
  for (const record of records.values()) {
    if (!isLive(record)) continue;
    live += 1;
    sources.add(record.sourceId);
  }
  const own = shelf.getState().count;
  const deleted = records.size - live;
  return { annotations: live, sources: sources.size, deleted, damaged: damaged.length, own };
}

/**
 * Erases everything that is stored in this browser, after any work that goes on.
 * @param restart opens the page as at a first visit; called when all is erased
 * @returns why something may be left, for the reader; null when nothing is
 */
export async function eraseEverything(lateral: Lateral, restart: () => void): Promise<string | null> {
  // What is half written is kept now, and not after the rest is gone.
  lateral.place.openAnnotation(null);
  const outcome = await lateral.work.run(t("Erasing"), eraseSteps(lateral), { cancellable: false });
  const problem = outcome.finished ? outcome.value : null;
  if (problem === null) restart();
  return problem;
}

function* eraseSteps(lateral: Lateral): Steps<string | null> {
  yield* waitUntilLoaded(lateral);
  const problem = yield* waitFor(lateral.annotations.eraseAll());
  return problem ?? (yield* waitFor(eraseShelf(lateral)));
}

/**
 * Tells the reader, once, that everything was erased: after the page has started anew, or when another tab did it.
 * @returns stops listening
 */
export function tellOfErasing(lateral: Lateral): () => void {
  const safekeeping = safekeepingOf(lateral);
  const last = readErasure(lateral.window);
  if (last !== null && last !== safekeeping.getState().toldErasure) {
    safekeeping.told(last);
    lateral.messages.say(t("Everything that Lateral kept on this computer was erased."));
  }
  // Nothing is noted here: the tab that erased has yet to tell its own reader.
  return onErased(lateral.window, () =>
    lateral.messages.say(t("Another tab erased everything that Lateral kept here.")),
  );
}
