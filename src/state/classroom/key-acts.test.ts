import { expect, test } from "vitest";
import type { TagId } from "../../annotations/index.ts";
import { readPlainText } from "../../sources/index.ts";
import { letter } from "../desk.cases.ts";
import { changeKeyEntry, creatorsOf, keptExercise, makeExercise, takeTagsAsKey } from "../index.ts";
import { openShelfDesk } from "../shelf-desk.cases.ts";
import { editAnnotation, removeAnnotation, tagSelection } from "../tagging.ts";
import { undo } from "../undo-redo.ts";

async function deskWithTags(text = "the mayor said so") {
  const desk = await openShelfDesk();
  const { lateral, own } = desk;
  const document = readPlainText(text);
  const id = makeExercise(desk, "Who says what?", [{ source: letter, document }]);
  const tag = (fixture: string, tag: TagId) => {
    lateral.select(fixture);
    return tagSelection(lateral, tag)?.id ?? "";
  };
  const take = (creator: string | null = null) =>
    takeTagsAsKey(desk, id, new Map([[letter.id, document]]), creator);
  const wordsOf = () =>
    keptExercise(own.getState().records, "exercise", id)?.exercise.key?.map(({ tag, spans, optional }) => {
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
      return `${tag} ${words}${optional === true ? " (optional)" : ""}`;
    }) ?? null;
  return { desk, lateral, own, id, tag, take, wordsOf };
}

test("ST252 the tags on an exercise's sources become its key in one step of undo", async () => {
  const { lateral, tag, take, wordsOf } = await deskWithTags();
  const said = tag("the mayor [[said]] so", "opinion");
  editAnnotation(lateral, said, { unsure: true }, "doubting");
  tag("the [[mayor said]] so", "quote");
  await take();
  expect(wordsOf()).toEqual(["quote mayor said", "opinion said (optional)"]);
  expect(lateral.message()).toBe("The key has 2 passages now.");
  tag("the mayor said [[so]]", "statistic");
  removeAnnotation(lateral, said);
  await take();
  expect(wordsOf()).toEqual(["quote mayor said", "statistic so"]);
  expect(lateral.message()).toBe("The key has 2 passages now. One that nobody tagged went.");
  undo(lateral);
  expect(wordsOf()).toEqual(["quote mayor said", "opinion said (optional)"]);
});

test("ST252 without any tag the key stays, and that is said", async () => {
  const { lateral, take, wordsOf } = await deskWithTags();
  await take();
  expect(wordsOf()).toBeNull();
  expect(lateral.message()).toMatch(/^Nothing that this exercise asks for is tagged/);
});

test("ST253 tags are placed on the exercise's text; those without a sure place are left out, and told", async () => {
  const { lateral, tag, take, wordsOf } = await deskWithTags("the mayor said no");
  tag("[[the mayor said]] so", "quote");
  tag("the mayor said [[so]]", "opinion");
  await take();
  expect(wordsOf()).toEqual(["quote the mayor said"]);
  expect(lateral.message()).toContain("One tag is left out");
});

test("ST253 only the tags of the chosen person are taken", async () => {
  const { lateral, tag, take, wordsOf } = await deskWithTags();
  const mine = tag("the [[mayor]] said so", "quote");
  tag("the mayor [[said]] so", "quote");
  editAnnotation(lateral, mine, { creator: "blue-heron-14" }, "importing");
  expect(creatorsOf(lateral, [letter.id])).toEqual([
    { creator: "blue-heron-14", count: 1 },
    { creator: "reader", count: 1 },
  ]);
  await take("blue-heron-14");
  expect(wordsOf()).toEqual(["quote mayor"]);
});

test("ST254 a passage of the key is changed or removed in one step of undo", async () => {
  const { desk, lateral, own, id, tag, take, wordsOf } = await deskWithTags();
  tag("the [[mayor]] said so", "quote");
  tag("the mayor [[said]] so", "quote");
  await take();
  const key = keptExercise(own.getState().records, "exercise", id)?.exercise.key ?? [];
  const [first] = key;
  changeKeyEntry(desk, id, first?.id ?? "", (entry) => ({ ...entry, optional: true }), "changing the key");
  expect(wordsOf()).toEqual(["quote mayor (optional)", "quote said"]);
  changeKeyEntry(desk, id, first?.id ?? "", () => null, "removing from the key");
  expect(wordsOf()).toEqual(["quote said"]);
  undo(lateral);
  expect(wordsOf()).toEqual(["quote mayor (optional)", "quote said"]);
});
