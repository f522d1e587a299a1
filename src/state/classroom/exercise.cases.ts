import type { Exercise } from "../../classroom/index.ts";

/** An exercise on one letter, without a key. */
export function exerciseWith(fields: Partial<Exercise> = {}): Exercise {
  return {
    id: "who-says-what",
    title: "Who says what?",
    task: "Tag what is said.",
    sources: [{ id: "letter", title: "A letter", textHash: "sha256:0a" }],
    tags: ["quote", "opinion"],
    attributes: {},
    hints: true,
    tracing: false,
    hideOthers: true,
    minutes: null,
    points: null,
    key: null,
    ...fields,
  };
}
