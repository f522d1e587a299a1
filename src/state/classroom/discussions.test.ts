import { expect, test } from "vitest";
import {
  isDecided,
  noDiscussion,
  removeEntry,
  takePassage,
  voteOn,
  withDecision,
  withHands,
} from "../../classroom/index.ts";
import { openShelfDesk } from "../shelf-desk.cases.ts";
import { redo, undo } from "../undo-redo.ts";
import { adjudicate, adjudicationOf, changeDiscussion, keptDiscussion, replaceKey } from "./discussions.ts";
import { exerciseWith } from "./exercise.cases.ts";
import { keepExercise, keptExercise } from "./exercises.ts";
import { paperOf, writePaper } from "./papers.ts";

const exercise = exerciseWith({
  key: [
    { id: "key-1", sourceId: "letter", tag: "quote", spans: [{ start: 4, end: 9 }], reason: "It is said." },
  ],
});
const words = { sourceId: "letter", start: 4, end: 14 };

async function openWithExercise() {
  const desk = await openShelfDesk();
  keepExercise(desk, "exercise", { exercise, sources: [] }, "making an exercise");
  return {
    desk,
    discussion() {
      const read = keptDiscussion(desk.own.getState().records, exercise.id);
      if (!read.ok) throw new Error(read.problem);
      return read.value;
    },
    kept() {
      const kept = keptExercise(desk.own.getState().records, "exercise", exercise.id);
      if (!kept) throw new Error("unexpected nothing, expected the exercise");
      return kept;
    },
  };
}

test("ST260 each vote is a step of undo; nothing is written where nothing changes", async () => {
  const { desk, discussion } = await openWithExercise();
  expect(discussion()).toEqual(noDiscussion);
  for (const hands of [1, 2]) {
    changeDiscussion(desk, exercise, (now) => withHands(now, words, "before", { quote: hands }), "voting");
  }
  changeDiscussion(desk, exercise, (now) => now, "nothing");
  expect(voteOn(discussion(), words).before).toEqual({ quote: 2 });
  undo(desk.lateral);
  expect(voteOn(discussion(), words).before).toEqual({ quote: 1 });
  undo(desk.lateral);
  expect(discussion()).toEqual(noDiscussion);
});

test("ST261 an adjudication begins on the exercise's key, and goes on from what was done, one step of undo each", async () => {
  const { desk, discussion, kept } = await openWithExercise();
  const entry = { id: "made", sourceId: "letter", tag: "opinion" as const, spans: [{ start: 10, end: 14 }] };
  expect(
    adjudicate(
      desk,
      exercise,
      (now) => withDecision(now, words, true, takePassage(now, entry)),
      "taking a passage",
    ),
  ).toBe(true);
  expect(adjudicate(desk, exercise, (now) => takePassage(now, entry), "the same")).toBe(false);
  adjudicate(desk, exercise, (now) => removeEntry(now, "key-1"), "deleting");
  const now = adjudicationOf(discussion(), kept().exercise);
  expect([now.base, now.entries, isDecided(now, words)]).toEqual([exercise.key, [entry], true]);
  expect(kept().exercise.key).toEqual(exercise.key);
  undo(desk.lateral);
  expect(adjudicationOf(discussion(), exercise).entries).toHaveLength(2);
  undo(desk.lateral);
  expect(adjudicationOf(discussion(), exercise).entries).toEqual(exercise.key);
  redo(desk.lateral);
  expect(isDecided(adjudicationOf(discussion(), exercise), words)).toBe(true);
});

test("ST262 a new key and the note of the old one are one step; an earlier key can be put back", async () => {
  const { desk, discussion, kept } = await openWithExercise();
  adjudicate(desk, exercise, (now) => removeEntry(now, "key-1"), "deleting");
  const adjudication = adjudicationOf(discussion(), exercise);
  replaceKey(desk, kept(), adjudication.entries, adjudication, "saving the new key");
  expect(kept().exercise.key).toEqual([]);
  expect(discussion().earlierKeys).toEqual([
    { until: expect.stringMatching(/^\d{4}-.*Z$/), key: exercise.key },
  ]);
  undo(desk.lateral);
  expect([kept().exercise.key, discussion().earlierKeys]).toEqual([exercise.key, []]);
  redo(desk.lateral);
  replaceKey(desk, kept(), discussion().earlierKeys[0]?.key ?? null, null, "putting the key back");
  expect(kept().exercise.key).toEqual(exercise.key);
  expect(discussion().earlierKeys.map(({ key }) => key)).toEqual([exercise.key, []]);
});

test("ST263 a discussion that can't be read is told, and never written over", async () => {
  const { desk } = await openWithExercise();
  const content = { format: "lateral-discussion", version: 99 };
  writePaper(desk, { kind: "discussion", exerciseId: exercise.id, title: "", content }, "a later version");
  expect(keptDiscussion(desk.own.getState().records, exercise.id)).toMatchObject({ ok: false });
  expect(() => changeDiscussion(desk, exercise, () => noDiscussion, "voting")).toThrow(
    "was left as it is. A newer Lateral wrote this",
  );
  expect(paperOf(desk.own.getState().records, "discussion", exercise.id)?.content).toEqual(content);
});
