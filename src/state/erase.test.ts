import { expect, test } from "vitest";
import { createBrowser } from "./browser.cases.ts";
import { createDesk, type Desk } from "./desk.cases.ts";
import { countErasable, eraseEverything, tellOfErasing } from "./erase.ts";
import { removeAnnotation, tagSelection } from "./tagging.ts";

const text = "the mayor said so";

/** A desk with an annotation, a deleted one and a damaged value, and with all of its storage. */
async function filledDesk(): Promise<Desk> {
  const browser = createBrowser();
  browser.values.set("lateral:1:annotation:x", "{");
  browser.values.set("another-page", "stays");
  const desk = createDesk(text, browser);
  for (const fixture of ["the [[mayor]] said so", "the mayor [[said so]]"]) {
    desk.select(fixture);
    tagSelection(desk, "quote");
  }
  removeAnnotation(desk, "annotation-2");
  desk.preferences.set({ codeName: "blue-heron-14" });
  await desk.annotations.join({ turn: () => Promise.resolve(), later: () => undefined });
  return desk;
}

test("ST38 what would be erased is counted", async () => {
  expect(countErasable(await filledDesk())).toEqual({
    annotations: 1,
    sources: 1,
    deleted: 1,
    damaged: 1,
    own: 0,
  });
  expect(countErasable(createDesk(text))).toEqual({
    annotations: 0,
    sources: 0,
    deleted: 0,
    damaged: 0,
    own: 0,
  });
});

test("ST38 everything is erased before the page starts anew, and the reader is told once", async () => {
  const desk = await filledDesk();
  let left: string[] = [];
  const restart = () => {
    left = [...desk.browser.values.keys()].sort();
  };
  expect(await eraseEverything(desk, restart)).toBeNull();
  expect(left).toEqual(["another-page", "lateral:1:erased"]);
  const again = createDesk(text, desk.browser);
  expect(countErasable(again)).toEqual({ annotations: 0, sources: 0, deleted: 0, damaged: 0, own: 0 });
  expect(again.preferences.getState().codeName).toBeNull();
  tellOfErasing(again);
  expect(again.message()).toBe("Everything that Lateral kept on this computer was erased.");
  const third = createDesk(text, desk.browser);
  tellOfErasing(third);
  expect(third.message()).toBeUndefined();
});

test("ST38 another tab is told, and the one that erased as well", async () => {
  const desk = await filledDesk();
  const other = createDesk(text, desk.browser);
  tellOfErasing(other);
  expect(other.message()).toBeUndefined();
  await eraseEverything(desk, () => undefined);
  desk.browser.deliver();
  expect(other.message()).toBe("Another tab erased everything that Lateral kept here.");
  const again = createDesk(text, desk.browser);
  tellOfErasing(again);
  expect(again.message()).toMatch(/was erased/);
});

test("ST38 what goes on ends before", async () => {
  const desk = await filledDesk();
  const order: string[] = [];
  function* slow() {
    yield new Promise((resolve) => setTimeout(resolve, 20));
    order.push("work");
  }
  const work = desk.work.run("Importing", slow());
  await Promise.all([work, eraseEverything(desk, () => order.push("erased"))]);
  expect(order).toEqual(["work", "erased"]);
});

test("ST38 where the browser refuses, the page stays and the reason is told", async () => {
  const desk = await filledDesk();
  const eraseAll = () => Promise.resolve("The browser refused.");
  const annotations = { ...desk.annotations, eraseAll };
  const problem = await eraseEverything({ ...desk, annotations }, () => expect.unreachable());
  expect(problem).toBe("The browser refused.");
});
