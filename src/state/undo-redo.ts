import type { Stepped } from "./annotation-store.ts";
import { attempt } from "./attempt.ts";
import type { Lateral } from "./lateral.ts";

/** Takes the last step back, and says so; a step of thousands of records with progress, and it can be cancelled. */
export function undo(lateral: Lateral): void {
  step(lateral, {
    inSteps: lateral.annotations.undoSteps,
    atOnce: lateral.annotations.undo,
    doing: "Undoing",
    did: "Undid",
    nothing: "There is nothing to undo.",
  });
}

/** Does again the step that was taken back last, and says so, as `undo` does. */
export function redo(lateral: Lateral): void {
  step(lateral, {
    inSteps: lateral.annotations.redoSteps,
    atOnce: lateral.annotations.redo,
    doing: "Doing again",
    did: "Did again:",
    nothing: "There is nothing to redo.",
  });
}

interface How {
  readonly inSteps: () => Generator<number, Stepped, void> | null;
  readonly atOnce: () => Stepped | null;
  /** What is said while it goes on, and when it is done. */
  readonly doing: string;
  readonly did: string;
  readonly nothing: string;
}

function step(lateral: Lateral, { inSteps, atOnce, doing, did, nothing }: How): void {
  if (lateral.annotations.getState().changing) {
    lateral.messages.say("Something is still going on. Wait for its end, or cancel it.");
    return;
  }
  const steps = inSteps();
  if (steps === null) {
    const done = atOnce();
    lateral.messages.say(done ? inWords(did, done) : nothing);
    return;
  }
  const work = lateral.work.run(doing, steps).then((outcome) => {
    lateral.messages.say(
      outcome.finished ? inWords(did, outcome.value) : `${doing} was cancelled. Nothing changed.`,
    );
  });
  attempt(lateral, doing, work);
}

function inWords(did: string, { label, skipped }: Stepped): string {
  const left = skipped > 0 ? ` ${skipped} left as they are: another tab changed them since.` : "";
  return `${did} ${label}.${left}`;
}
