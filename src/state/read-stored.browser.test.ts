import { expect, test } from "vitest";
import { createKeptRecordStore, createLocalRecordStore } from "../storage/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { createAnnotationStore } from "./annotation-store.ts";
import { createBrowser } from "./browser.cases.ts";
import { createPlaceStore } from "./place-store.ts";
import { readStored } from "./read-stored.ts";

function opened() {
  const browser = createBrowser();
  const records = Array.from({ length: 250 }, (_, index) => annotationWith({ id: `record-${index}` }));
  createLocalRecordStore(browser.openTab()).write([
    ...records,
    annotationWith({ id: "of-letter", sourceId: "it" }),
  ]);
  const tab = browser.openTab("#/source/it");
  const recordStore = createKeptRecordStore(tab);
  return {
    annotations: createAnnotationStore({ recordStore, replica: "tab-a", now: () => 5_000 }),
    place: createPlaceStore(tab),
  };
}

test("ST34 what lies near is read at once, the rest when the first text is painted", async () => {
  const lateral = opened();
  let arrive: () => void = () => undefined;
  const firstText = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const reading = readStored(lateral, firstText);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(lateral.annotations.getState().loaded).toBe("near");
  expect([...lateral.annotations.getState().records.keys()]).toEqual(["of-letter"]);
  arrive();
  await reading;
  expect(lateral.annotations.getState().loaded).toBe("all");
  expect(lateral.annotations.getState().records.size).toBe(251);
});
