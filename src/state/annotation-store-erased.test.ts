import { expect, test } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { createBrowser } from "./browser.cases.ts";
import { joinedOn } from "./store-on.cases.ts";

function records(count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) => annotationWith({ id: `record-${index}` }));
}

test("ST32 a change that is taken back when another tab erases everything brings nothing back", async () => {
  const browser = createBrowser();
  const store = await joinedOn(browser.openTab());
  const other = await joinedOn(browser.openTab(), { replica: "tab-b" });
  store.commit(
    records(600).map((after) => ({ id: after.id, before: null, after })),
    "importing",
  );
  browser.deliver();
  const deleting = [...store.getState().records.values()].map((before) => ({
    id: before.id,
    before,
    after: null,
  }));
  const steps = store.commitSteps(deleting, "deleting");
  for (let part = 0; part < 4; part += 1) steps.next();
  // Stopped: the first part is brought back, and the others are to follow.
  expect(steps.return().done).toBe(false);
  expect(await other.eraseAll()).toBeNull();
  browser.deliver();
  for (let step = steps.next(); !step.done; step = steps.next());
  expect([...browser.values.keys()]).toEqual(["lateral:1:erased"]);
  expect([store.getState().records.size, store.getState().changing]).toEqual([0, false]);
});
