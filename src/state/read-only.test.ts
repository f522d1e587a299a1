import { expect, test } from "vitest";
import { type Annotation, isReadOnly } from "../annotations/index.ts";
import { createLocalRecordStore } from "../storage/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { createBrowser } from "./browser.cases.ts";
import { createDesk, type Desk, only } from "./desk.cases.ts";
import { moveEnd, removePart } from "./part-acts.ts";
import { editAnnotation, removeAnnotation, takeSelectedWords } from "./tagging.ts";

const span = (start: number, exact: string) => ({
  start,
  end: start + exact.length,
  exact,
  prefix: "",
  suffix: "",
});

/** A desk on which a record is stored, with fields that nobody knows here. */
function deskWith(fields: Partial<Annotation> & Record<string, unknown>): Desk {
  const browser = createBrowser();
  const spans = [span(4, "mayor"), span(10, "said")];
  createLocalRecordStore(browser.openTab()).write([annotationWith({ spans, ...fields })]);
  return createDesk("the mayor said so", browser);
}

const commands: readonly (readonly [name: string, run: (desk: Desk, id: string) => void])[] = [
  ["editing", (desk, id) => editAnnotation(desk, id, { note: "mine" }, "writing a note")],
  ["deleting", removeAnnotation],
  ["moving an end", (desk, id) => moveEnd(desk, id, 1, { end: "end", direction: 1, step: "word" })],
  ["removing a part", (desk, id) => removePart(desk, id, 0)],
  [
    "choosing other words",
    (desk, id) => {
      desk.select("the mayor said [[so]]");
      takeSelectedWords(desk, id, "instead");
    },
  ],
];

test.each(commands)("ST43 %s does nothing to what a later version wrote, and says so", (_name, run) => {
  const desk = deskWith({ schema: 2, strength: { of: "a claim" } });
  const before = only(desk);
  expect(isReadOnly(before)).toBe(true);
  run(desk, before.id);
  expect(only(desk)).toBe(before);
  expect(desk.annotations.getState().past).toEqual([]);
  expect(desk.message()).toMatch(/^A newer version of Lateral wrote this annotation/);
});

test.each(commands)("ST43 %s leaves unknown fields of a record of this version alone", (_name, run) => {
  const desk = deskWith({ schema: 1, strength: { of: "a claim" } });
  const { id, v } = only(desk);
  run(desk, id);
  const after = desk.annotations.getState().records.get(id);
  expect(after).toMatchObject({ schema: 1, strength: { of: "a claim" } });
  expect(after?.v).not.toEqual(v);
});

test("ST43 what a later version writes is merged by its stamp, and ends what could be changed", () => {
  const desk = deskWith({});
  const before = only(desk);
  editAnnotation(desk, before.id, { note: "mine" }, "writing a note");
  const newer = { ...before, schema: 2, v: [desk.now() + 1_000, 0, "tab-z"] as const, note: "theirs" };
  createLocalRecordStore(desk.browser.openTab()).write([newer]);
  desk.browser.deliver();
  expect(only(desk)).toEqual(newer);
  expect(desk.annotations.undo()).toEqual({ label: "writing a note", skipped: 1 });
  expect(only(desk)).toEqual(newer);
});
