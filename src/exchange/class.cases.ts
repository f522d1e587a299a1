import type { Exercise, FeedbackSheet, KeyRates, StudentResult } from "../classroom/index.ts";

/** An exercise on one letter. */
export const letterExercise: Exercise = {
  id: "who-says-what",
  title: "Who says what?",
  task: "Tag what is **said**.",
  sources: [{ id: "letter", title: "A letter", textHash: "sha256:0a" }],
  tags: ["quote", "opinion"],
  attributes: {},
  hints: true,
  tracing: false,
  hideOthers: true,
  minutes: null,
  points: null,
  key: [{ id: "key-1", sourceId: "letter", tag: "quote", spans: [{ start: 0, end: 4 }], reason: "Because." }],
};

function rates(precision: number | null, recall: number | null): KeyRates {
  return { credits: 1, said: 2, wanted: 3, precision, recall, f1: 0.123_456_7 };
}

/** A row of a student whose code name wants to be a formula. */
export const formulaStudent: StudentResult = {
  studentId: "student-1",
  name: '=SUM(1)";<b>',
  handIns: 2,
  handedIn: "2026-11-22T10:20:00Z",
  tagged: 5,
  unsure: 1,
  coverage: 0.25,
  byTag: [
    { tag: "quote", tagged: 3, rates: rates(0.5, 1 / 3) },
    { tag: "opinion", tagged: 2, rates: rates(0, null) },
  ],
  against: { rates: rates(0.5, 1 / 3), missed: 4, extra: 7, outcomes: [] },
};

export const letterSheet: FeedbackSheet = {
  title: "Who says what?",
  name: '=SUM(1)";<b>',
  handedIn: "2026-11-22T10:20:00Z",
  says: "2 passages: 1 as in the key, 1 in the key but not in yours.",
  texts: [
    {
      title: "A letter & more",
      items: [
        {
          kind: "exact",
          words: "<script>alert(1)</script>",
          tag: "Quote",
          says: "Right words, right tag.",
          rule: null,
          reason: "The mayor’s <own> words.",
        },
        {
          kind: "missed",
          words: "shameful",
          tag: null,
          says: "In the key, but not in yours: opinion.",
          rule: "Opinion, rule 5: Words that describe and judge at once count.",
          reason: null,
        },
      ],
    },
  ],
};
