import { expect, test } from "vitest";
import type { Annotation, Link } from "../annotations/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { createDesk, type Desk } from "./desk.cases.ts";
import { addLink, removeLink } from "./links.ts";
import { removeAnnotation } from "./tagging.ts";
import { redo, undo } from "./undo-redo.ts";

const here = "in-the-article";
const there = "in-the-letter";
const supports = { kind: "supports", to: there };

function deskWith(fields: Partial<Annotation> = {}): Desk {
  const desk = createDesk("the mayor said");
  const made = [annotationWith({ id: here, ...fields }), annotationWith({ id: there, sourceId: "report" })];
  desk.annotations.commit(
    made.map((after) => ({ id: after.id, before: null, after })),
    "tagging",
  );
  return desk;
}

function linksOf(desk: Desk, id = here): readonly Link[] | undefined {
  return desk.annotations.getState().records.get(id)?.links;
}

test("ST160 a link is one step of undo, and says so", () => {
  const desk = deskWith();
  addLink(desk, here, supports);
  expect(linksOf(desk)).toEqual([supports]);
  expect(desk.message()).toMatch(/^Linked: “.*mayor.*” supports “.*mayor.*”\.$/);
  undo(desk);
  expect(linksOf(desk)).toBeUndefined();
  expect(desk.message()).toBe("Undid linking two annotations.");
  redo(desk);
  expect(linksOf(desk)).toEqual([supports]);
});

test("ST160 a link is removed alone, and comes back by undo", () => {
  const desk = deskWith();
  addLink(desk, here, supports);
  addLink(desk, here, { kind: "misquotes", to: there });
  removeLink(desk, here, supports);
  expect(linksOf(desk)).toEqual([{ kind: "misquotes", to: there }]);
  removeLink(desk, here, { kind: "misquotes", to: there });
  expect(desk.annotations.getState().records.get(here)).not.toHaveProperty("links");
  undo(desk);
  undo(desk);
  expect(linksOf(desk)).toEqual([supports, { kind: "misquotes", to: there }]);
});

test("ST160 the same link again, one to itself and one to what isn't here change nothing", () => {
  const desk = deskWith();
  addLink(desk, here, supports);
  const { past } = desk.annotations.getState();
  addLink(desk, here, supports);
  expect(desk.message()).toMatch(/^Linked already: /);
  addLink(desk, here, { kind: "supports", to: here });
  addLink(desk, here, { kind: "supports", to: "never-was-here" });
  addLink(desk, "never-was-here", supports);
  removeLink(desk, here, { kind: "misquotes", to: there });
  expect(desk.annotations.getState().past).toBe(past);
});

test("ST160 what a later version wrote is not linked from, and the reader is told; but it can be linked to", () => {
  const desk = deskWith({ schema: 2 });
  addLink(desk, here, supports);
  expect(linksOf(desk)).toBeUndefined();
  expect(desk.message()).toMatch(/^A newer version of Lateral wrote this annotation/);
  addLink(desk, there, { kind: "source-of", to: here });
  expect(linksOf(desk, there)).toEqual([{ kind: "source-of", to: here }]);
});

test("ST161 an annotation that was deleted has its links again when that is undone, and so has the other one", () => {
  const desk = deskWith();
  addLink(desk, here, supports);
  addLink(desk, there, { kind: "source-of", to: here });
  removeAnnotation(desk, here);
  expect(linksOf(desk, there)).toEqual([{ kind: "source-of", to: here }]);
  undo(desk);
  expect(desk.annotations.getState().records.get(here)).not.toHaveProperty("deleted");
  expect(linksOf(desk)).toEqual([supports]);
});

test("ST161 a deleted annotation can't be linked to", () => {
  const desk = deskWith();
  removeAnnotation(desk, there);
  addLink(desk, here, supports);
  expect(linksOf(desk)).toBeUndefined();
});
