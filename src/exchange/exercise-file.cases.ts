import type { Exercise } from "../classroom/index.ts";
import { descriptionOf, type OwnText, ownFile, ownText, type Source } from "../sources/index.ts";
import type { ExerciseFile } from "./exercise-file.ts";
import { sourceWith } from "./shelf.cases.ts";

/** A source that comes with Lateral, made up. */
export const letterHere: Source = {
  ...descriptionOf(sourceWith({ id: "letter" })),
  file: "000_letter.md",
  originalFile: "letter.txt",
};

/** A source with a text of its own, as an exercise shows it. */
export function ownSourceOf(text: OwnText, id = "own-reply"): Source {
  return { ...letterHere, id, title: "A reply", file: ownFile(text.key, text.kind), originalFile: "" };
}

/** An exercise on a text that comes with Lateral and one that doesn't, with a key full of words that nobody may see. */
export function exerciseFileWith(fields: Partial<Exercise> = {}): ExerciseFile {
  const text = ownText("I *never* said so.", "markdown", [{ at: 0, label: "12" }]);
  return {
    exercise: {
      id: "who-says-what",
      title: "Who says what?",
      task: "Tag what is **said**.",
      sources: [
        { id: "letter", title: "A letter", textHash: "sha256:0a", parts: [{ start: 0, end: 100 }] },
        { id: "own-reply", title: "A reply", textHash: "sha256:0b" },
      ],
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
    },
    sources: [letterHere, ownSourceOf(text)],
    texts: [text],
  };
}
