import type { Pauses } from "../storage/index.ts";
import { afterPaint } from "./after-paint.ts";
import type { Lateral } from "./lateral.ts";
import { finishInSlices, soon } from "./slices.ts";

/** Milliseconds between two turns of the page while the first text is on its way. */
const shortSlice = 5;

const pauses: Pauses = {
  turn: () =>
    new Promise((resolve) => {
      soon(resolve);
    }),
  later: (then, ms) => setTimeout(then, ms),
};

/**
 * Reads what is stored: at first what lies near the place where reading goes on, while the first text is fetched; the
 * rest once that text is painted, and then the recovery copy.
 * @param firstText settles when the text is there, or can't be had
 */
export async function readStored(
  { annotations, place }: Pick<Lateral, "annotations" | "place">,
  firstText: Promise<void>,
): Promise<void> {
  const { sourceId, at, annotationId } = place.getState();
  const steps = annotations.load({ sourceId, at, annotationId });
  await finishInSlices(untilNear(annotations, steps), shortSlice);
  await firstText;
  await painted();
  await finishInSlices(steps);
  await annotations.join(pauses);
}

function* untilNear(annotations: Lateral["annotations"], steps: Generator<void, void, void>) {
  while (annotations.getState().loaded === "nothing" && !steps.next().done) yield;
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    afterPaint(resolve);
  });
}
