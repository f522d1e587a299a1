import type { Annotation } from "../annotations/index.ts";
import type { Exercise, Submission } from "./index.ts";

/** An exercise on one text, with a key of one passage. */
export function exerciseWith(fields: Partial<Exercise> = {}): Exercise {
  return {
    id: "who-says-what",
    title: "Who says what?",
    task: "Tag what is **said**.",
    sources: [{ id: "letter", title: "A letter", textHash: "sha256:0a", parts: [{ start: 0, end: 100 }] }],
    tags: ["quote", "opinion"],
    attributes: { quote: ["speaker"] },
    hints: true,
    tracing: false,
    hideOthers: true,
    minutes: 20,
    points: null,
    key: [
      {
        id: "key-1",
        sourceId: "letter",
        tag: "quote",
        spans: [{ start: 4, end: 9 }],
        optional: false,
        variants: [[{ start: 0, end: 9 }]],
        rule: 2,
        reason: "The secret reason of the teacher.",
      },
    ],
    ...fields,
  };
}

/** An annotation of a student, with what a test says differently. */
export function annotationWith(fields: Partial<Annotation> & Record<string, unknown> = {}): Annotation {
  return {
    id: "a-first-annotation",
    sourceId: "letter",
    textHash: "sha256:0a",
    spans: [{ start: 4, end: 9, exact: "mayor", prefix: "the ", suffix: " said" }],
    tag: "quote",
    attributes: {},
    note: "",
    unsure: false,
    creator: "somebody else",
    created: "2026-11-22T10:00:00.000Z",
    modified: "2026-11-22T10:00:00.000Z",
    v: [1_000, 0, "this-browser"],
    ...fields,
  };
}

/** A hand-in for the exercise above. */
export function submissionWith(fields: Partial<Submission> = {}): Submission {
  return {
    exerciseId: "who-says-what",
    studentId: "student-1",
    codeName: "blue-heron-14",
    begun: "2026-11-22T10:00:00Z",
    handedIn: "2026-11-22T10:20:00Z",
    generator: "Lateral 0.1.0",
    sources: [{ id: "letter", textHash: "sha256:0a" }],
    annotations: [annotationWith()],
    ...fields,
  };
}
