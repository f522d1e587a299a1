import type { Exercise } from "../../classroom/index.ts";
import {
  documentHash,
  type OwnText,
  ownFile,
  ownText,
  readPlainText,
  type Source,
} from "../../sources/index.ts";
import { letter } from "../desk.cases.ts";

/** The text of the made-up source that comes with Lateral. */
export const letterText = "The mayor said so.";

const replyText = ownText("I never said so.", "plain");

/** A source with a text of its own, as an exercise shows it. */
export const reply: Source = {
  ...letter,
  id: "own-reply",
  title: "A reply",
  file: ownFile(replyText.key, "plain"),
  originalFile: "answers.docx",
};

/** Words that stand in the key alone. */
export const secrets = ["wombat", "platypus", '"key"', "variants", "optional", '"rule"', "reason"];

/** An exercise on both texts whose key has words that nobody may see. */
export function handedOut(fields: Partial<Exercise> = {}): {
  exercise: Exercise;
  sources: readonly Source[];
  texts: readonly OwnText[];
} {
  const spans = [{ start: 4, end: 9 }];
  const exercise: Exercise = {
    id: "who-says-what",
    title: "Who says what?",
    task: "Tag what is **said**.",
    sources: [
      { id: letter.id, title: letter.title, textHash: documentHash(readPlainText(letterText)) },
      { id: reply.id, title: reply.title, textHash: documentHash(readPlainText(replyText.text)) },
    ],
    tags: ["quote"],
    attributes: {},
    hints: true,
    tracing: true,
    hideOthers: false,
    minutes: null,
    points: null,
    key: [
      {
        ...{ id: "wombat-1", sourceId: letter.id, tag: "quote", spans, optional: true, variants: [spans] },
        ...{ rule: 2, reason: "The platypus said it." },
      },
    ],
    ...fields,
  };
  return { exercise, sources: [letter, reply], texts: [replyText] };
}

/** The same on the text alone that comes with Lateral. */
export function onBuiltIn(): ReturnType<typeof handedOut> {
  const { exercise, sources } = handedOut();
  return {
    exercise: { ...exercise, sources: exercise.sources.slice(0, 1) },
    sources: sources.slice(0, 1),
    texts: [],
  };
}
