import { expect, test } from "vitest";
import type { Annotation } from "../../annotations/index.ts";
import type { CollectedStudent, Exercise } from "../../classroom/index.ts";
import { readMarkdown } from "../../sources/index.ts";
import { classReading } from "./class-reading.ts";
import { passageIn } from "./seen-text.cases.ts";

const document = readMarkdown("The mayor said so, and so on.");
const [mayor, soOn] = ["mayor", "so on"].map((words) => passageIn(document.text, "quote", words));

const exercise: Exercise = {
  ...{ id: "said", title: "Who says what?", task: "Tag it.", tags: ["quote"], attributes: {}, hints: true },
  ...{ tracing: false, hideOthers: true, minutes: null, points: null },
  sources: [
    { id: "letter", title: "A letter", textHash: "sha256:0a", parts: [{ start: 0, end: 9 }] },
    { id: "gone", title: "A text that is gone", textHash: "sha256:0b" },
  ],
  key: [{ id: "key-1", sourceId: "letter", tag: "quote", spans: mayor?.spans ?? [] }],
};

function student(name: string, annotations: readonly Pick<Annotation, "id" | "spans">[]): CollectedStudent {
  const time = "2026-11-22T10:00:00Z";
  const submission = {
    ...{ exerciseId: exercise.id, studentId: name, codeName: name, begun: time, handedIn: time },
    ...{ generator: "Lateral 0.1.0", sources: exercise.sources },
    annotations: annotations.map((fields) => ({
      ...{ sourceId: "letter", tag: "quote", unsure: false, ...fields },
    })) as unknown as Annotation[],
  };
  return { studentId: name, name, counted: { fileName: "a.json", submission, refused: [] }, earlier: [] };
}

test("each student is a reader of each text that is there, by what they tagged in its parts", () => {
  const collected = {
    students: [student("a", []), student("b", [mayor, soOn] as unknown as Annotation[])],
    leftOut: [],
  };
  const { students, texts } = classReading(exercise, collected, new Map([["letter", document]]));
  expect(students).toEqual(["a", "b"]);
  expect(texts.map(({ source }) => source.id)).toEqual(["letter"]);
  expect(texts[0]?.readers.map((passages) => passages.map(({ id }) => id))).toEqual([[], [mayor?.id]]);
  expect(texts[0]?.key.map(({ id }) => id)).toEqual(["key-1"]);
});
