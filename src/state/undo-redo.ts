import { type PlainMessage, plural, said, spokenWords, t } from "../languages/index.ts";
import type { Stepped } from "./annotation-store.ts";
import { attempt } from "./attempt.ts";
import type { Lateral } from "./lateral.ts";

/** Takes the last step back, and says so; a step of thousands of records with progress, and it can be cancelled. */
export function undo(lateral: Lateral): void {
  step(lateral, {
    inSteps: lateral.annotations.undoSteps,
    atOnce: lateral.annotations.undo,
    doing: said("Undoing"),
    did: (step) => t("Undid {step}.", { step }),
    nothing: said("There is nothing to undo."),
  });
}

/** Does again the step that was taken back last, and says so, as `undo` does. */
export function redo(lateral: Lateral): void {
  step(lateral, {
    inSteps: lateral.annotations.redoSteps,
    atOnce: lateral.annotations.redo,
    doing: said("Doing again"),
    did: (step) => t("Did again: {step}.", { step }),
    nothing: said("There is nothing to redo."),
  });
}

interface How {
  readonly inSteps: () => Generator<number, Stepped, void> | null;
  readonly atOnce: () => Stepped | null;
  /** What is said while it goes on, and when it is done. */
  readonly doing: PlainMessage;
  readonly did: (step: string) => string;
  readonly nothing: PlainMessage;
}

function step(lateral: Lateral, { inSteps, atOnce, doing, did, nothing }: How): void {
  if (lateral.annotations.getState().changing) {
    lateral.messages.say(t("Something is still going on. Wait for its end, or cancel it."));
    return;
  }
  const steps = inSteps();
  if (steps === null) {
    const done = atOnce();
    lateral.messages.say(done ? inWords(did, done) : t(nothing));
    return;
  }
  const work = lateral.work.run(t(doing), steps).then((outcome) => {
    lateral.messages.say(
      outcome.finished
        ? inWords(did, outcome.value)
        : t("{what} was cancelled. Nothing changed.", { what: t(doing) }),
    );
  });
  attempt(lateral, doing, work);
}

function inWords(did: How["did"], { label: step, skipped }: Stepped): string {
  const label = spokenWords(step);
  if (skipped === 0) return did(label);
  return `${did(label)} ${plural(
    skipped,
    "One was left as it is: another tab changed it since.",
    "{count} were left as they are: another tab changed them since.",
  )}`;
}
