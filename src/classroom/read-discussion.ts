import * as v from "valibot";
import { said, t } from "../languages/index.ts";
import { fieldProblem, filled } from "../sources/index.ts";
import {
  type Discussion,
  discussionFormat,
  discussionVersion,
  type Hands,
  isSameWords,
  noDiscussion,
  type Vote,
} from "./discussion.ts";
import { keySchema } from "./read-exercise.ts";
import { type ReadFile, readHead } from "./read-head.ts";

/** Only what the first load has anyway is taken of valibot: what one part takes, all load. */
const offset = v.pipe(
  v.number(),
  v.check(
    (value: number) => Number.isSafeInteger(value) && value >= 0,
    () => t("a whole number, 0 or more"),
  ),
);
const words = v.pipe(
  v.object({ sourceId: filled, start: offset, end: offset }),
  v.check(
    ({ start, end }) => start < end,
    () => t("an end behind the beginning"),
  ),
);
const hands = v.pipe(
  v.looseObject({}),
  v.check(
    (value) => isHands(value),
    () => t("by label how many hands, whole numbers from 0 to 10,000"),
  ),
  v.transform((value) => value as Hands),
);

const discussionSchema = v.object({
  added: v.array(words),
  votes: v.pipe(
    v.array(v.object({ sourceId: filled, start: offset, end: offset, before: hands, after: hands })),
    v.check(
      (votes) => isEachOnce(votes),
      () => t("one vote on the same words"),
    ),
  ),
  adjudication: v.nullable(v.object({ base: keySchema, entries: keySchema, decided: v.array(words) })),
  earlierKeys: v.array(v.object({ until: filled, key: v.nullable(keySchema) })),
});

/** Reads what `writeDiscussion` wrote, which may come from anywhere by now. Null is a discussion that was not begun. Never throws. */
export function readDiscussion(value: unknown): ReadFile<Discussion> {
  if (value === null) return { ok: true, value: noDiscussion };
  const head = readHead(value, {
    format: discussionFormat,
    version: discussionVersion,
    what: said("a discussion"),
  });
  if (head !== null) return head;
  const parsed = v.safeParse(discussionSchema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  const { path, found, expected } = fieldProblem(parsed.issues);
  return {
    ok: false,
    reason: "damaged",
    problem: t("{path}: unexpected {found}, expected {expected}", { path, found, expected }),
  };
}

function isHands(value: object): boolean {
  return Object.values(value).every(
    (count) => typeof count === "number" && Number.isInteger(count) && count >= 0 && count <= 10_000,
  );
}

function isEachOnce(votes: readonly Vote[]): boolean {
  return votes.every((vote, at) => votes.findIndex((other) => isSameWords(vote, other)) === at);
}
