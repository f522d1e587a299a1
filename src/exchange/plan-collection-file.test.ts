import { describe, expect, test } from "vitest";
import { type ShelfRecord, textKey } from "../sources/index.ts";
import { fileSource } from "./collection-file.cases.ts";
import type { CollectionFile } from "./collection-file.ts";
import { planCollection, plannedMembers } from "./plan-collection-file.ts";
import { collectionWith, sourceWith } from "./shelf.cases.ts";

const now = "2026-11-23T10:00:00.000Z";
const built = fileSource("# Built", { id: "000", title: "Built" }, "markdown");
const letter = fileSource("Dear reader");
const reply = fileSource("No", { id: "own-reply", title: "A reply" });

function fileOf(...sources: CollectionFile["sources"]): CollectionFile {
  return { collection: { id: "collection-one", title: "One" }, sources, annotations: [] };
}

function here(...records: ShelfRecord[]) {
  return {
    records: new Map(records.map((record) => [record.id, record])),
    builtInId: "built-in",
    builtInKeys: new Map([
      ["000", textKey("# Built", "markdown")],
      ["own-built", textKey("# Built, too", "markdown")],
    ]),
  };
}

function outcome(file: CollectionFile, known = here()) {
  const { adds, same, others, ids, collection } = planCollection(file, known, now);
  return {
    adds: adds.map(({ record }) => record.id),
    same: same.map(({ described }) => described.id),
    others: others.map(({ described }) => described.id),
    ids: [...ids.values()],
    collection: collection?.id,
  };
}

/** What is here after the plan was carried out. */
function after(file: CollectionFile, known = here()) {
  const plan = planCollection(file, known, now);
  const records = new Map(known.records);
  const sourceIds = plannedMembers(plan, records);
  for (const { record } of plan.adds) records.set(record.id, record);
  if (plan.collection && sourceIds) {
    records.set(plan.collection.id, collectionWith({ ...plan.collection, sourceIds }));
  }
  return { ...known, records };
}

describe("EX92 which source of a file is which here", () => {
  test("EX92 where nothing is known, all are new and keep their ids, with a home", () => {
    expect(outcome(fileOf(letter, reply))).toEqual({
      adds: ["own-letter", "own-reply"],
      same: [],
      others: [],
      ids: ["own-letter", "own-reply"],
      collection: "collection-one",
    });
    const [first] = planCollection(fileOf(letter), here(), now).adds;
    expect(first?.record).toMatchObject({ home: "collection-one", added: now, title: "A letter" });
  });

  test("EX92 a text that is here is used as it is, under whatever id", () => {
    const known = here(sourceWith({ id: "own-mine", textKey: textKey("Dear reader", "plain") }));
    expect(outcome(fileOf(letter, built), known)).toMatchObject({
      adds: [],
      same: ["own-letter", "000"],
      ids: ["own-mine", "000"],
    });
  });

  test("EX92 an own source with another text stays", () => {
    const known = here(sourceWith({ textKey: textKey("Dear all", "plain") }));
    expect(outcome(fileOf(letter), known)).toMatchObject({ adds: [], others: ["own-letter"] });
  });

  test("EX92 the same characters read another way are another text", () => {
    const known = here(sourceWith({ id: "own-mine", textKey: textKey("Dear reader", "markdown") }));
    expect(outcome(fileOf(letter), known)).toMatchObject({ adds: ["own-letter"], same: [] });
  });

  test.each(["000", "999", "own-built"])("EX92 a source %s that came with another Lateral is new", (id) => {
    const { adds, others, ids } = outcome(fileOf(fileSource("# Other", { id }, "markdown")));
    expect(others).toEqual([]);
    expect(adds).toEqual([expect.stringMatching(/^own-[0-9a-f]{32}$/)]);
    expect(ids).toEqual(adds);
  });

  test("EX92 a deleted source comes back under its id", () => {
    expect(outcome(fileOf(letter), here(sourceWith({ deleted: true })))).toMatchObject({
      adds: ["own-letter"],
    });
  });

  test("EX92 the collection that comes with Lateral is not made a second time", () => {
    const file = { ...fileOf(built), collection: { id: "built-in", title: "Built in" } };
    expect(outcome(file)).toMatchObject({ adds: [], same: ["000"], collection: undefined });
    expect(outcome({ ...file, sources: [built, letter] }).collection).toMatch(/^collection-[0-9a-f]{32}$/);
  });

  test.each(["loose", "own-letter"])("EX92 no own collection gets the id %s", (id) => {
    const file = { ...fileOf(letter), collection: { id, title: "One" } };
    expect(outcome(file).collection).toMatch(/^collection-[0-9a-f]{32}$/);
  });
});

describe("EX93 the same file a second time", () => {
  const other = fileSource("# Other", { id: "000" }, "markdown");
  test.each([
    ["own sources", fileOf(letter, reply)],
    ["sources of another Lateral", fileOf(other, built)],
    ["two sources of one text", fileOf(letter, { ...reply, text: letter.text })],
    ["what has no collection", { ...fileOf(letter), collection: { id: "loose", title: "In no collection" } }],
    ["no sources", fileOf()],
  ])("EX93 adds nothing: %s", (_, file) => {
    const known = after(file);
    const again = planCollection(file, known, now);
    expect([again.adds, again.others]).toEqual([[], []]);
    expect(again.ids).toEqual(planCollection(file, here(), now).ids);
    expect(plannedMembers(again, known.records)).toBeNull();
  });

  test("EX93 a collection that is here keeps its order; what is missing comes last", () => {
    const known = here(
      collectionWith({ sourceIds: ["own-reply"] }),
      sourceWith({ id: "own-reply", textKey: reply.text.key }),
      sourceWith({ id: "own-added" }),
    );
    const plan = planCollection(fileOf(built, letter, reply), known, now);
    expect(plannedMembers(plan, known.records)).toEqual(["own-reply", "own-added", "000"]);
  });

  test("EX93 a deleted collection comes back with what the file has", () => {
    const known = here(collectionWith({ sourceIds: ["own-gone"], deleted: true }));
    expect(plannedMembers(planCollection(fileOf(letter), known, now), known.records)).toEqual(["own-letter"]);
  });
});
