import type { LeftOutReason } from "../../classroom/index.ts";
import { type PlainMessage, said } from "../../languages/index.ts";

/** Why a file doesn't count, in a few words, and what to do about it. */
export const leftOutWords: Readonly<
  Record<LeftOutReason, { readonly is: PlainMessage; readonly todo: PlainMessage }>
> = {
  damaged: {
    is: said("It can’t be read."),
    todo: said("Ask the student to hand in again, and to send the file as it was saved."),
  },
  newer: {
    is: said("A newer Lateral wrote it."),
    todo: said("Reload this page to get the newest Lateral, then collect the file again."),
  },
  "not-ours": {
    is: said("It is no hand-in."),
    todo: said(
      "Hand-ins are the files that “Hand in” saves; their names begin with “exercise_”. Take this one out.",
    ),
  },
  "other-exercise": {
    is: said("It belongs to another exercise."),
    todo: said("Collect it on that exercise’s page, or ask the student for the right file."),
  },
  "other-text": {
    is: said("It was made on other texts."),
    todo: said(
      "The student had an older or newer version of the exercise. Hand out this one again, or collect the file for the version that it belongs to.",
    ),
  },
};
