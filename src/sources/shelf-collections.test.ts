import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtIn, collectionWith, shelfRecords, sourceWith } from "./shelf.cases.ts";
import { looseId, memberIds, movedId, offeredCollections } from "./shelf-collections.ts";
import { isOnShelf, type ShelfRecord } from "./shelf-record.ts";

function listed(records: Iterable<ShelfRecord>): Record<string, string[]> {
  return Object.fromEntries(
    offeredCollections(builtIn, records).map(({ id, sources }) => [id, sources.map((source) => source.id)]),
  );
}

describe("SO82 collections that are offered", () => {
  test("SO82 with nothing of the reader's own there is the one that comes with Lateral, itself", () => {
    expect(offeredCollections(builtIn, [])).toEqual([builtIn]);
    expect(offeredCollections(builtIn, [])[0]).toBe(builtIn);
  });

  test("SO82 sources stand in the order of the list; what the list doesn't name follows", () => {
    const records = [
      sourceWith({ id: "own-a", added: "2026-11-22T12:00:00.000Z" }),
      sourceWith({ id: "own-b" }),
      sourceWith({ id: "own-c" }),
      collectionWith({ sourceIds: ["own-c", "001", "own-gone"] }),
    ];
    expect(listed(records)).toEqual({
      "built-in": ["000", "001"],
      "collection-one": ["own-c", "001", "own-b", "own-a"],
    });
  });

  test("SO82 hidden, the one that comes with Lateral is offered only where it is the only one", () => {
    const hidden = collectionWith({ id: "built-in", hidden: true });
    expect(listed([hidden])).toEqual({ "built-in": ["000", "001"] });
    expect(listed([hidden, collectionWith()])).toEqual({ "collection-one": [] });
  });

  test("SO83 a source whose collection is gone stands in a list of its own", () => {
    const gone = collectionWith({ deleted: true, sourceIds: ["own-letter"] });
    expect(listed([sourceWith(), gone])).toEqual({ "built-in": ["000", "001"], [looseId]: ["own-letter"] });
  });

  test("SO83 of two tabs that add to one collection at once, both sources stay in it", () => {
    const first = sourceWith({ id: "own-a" });
    const second = sourceWith({ id: "own-b" });
    // The list of the second tab won; it has not heard of the first one's source.
    const list = collectionWith({ sourceIds: ["own-b"], v: [1_001, 0, "tab-b"] });
    expect(listed([first, second, list])["collection-one"]).toEqual(["own-b", "own-a"]);
  });

  test("SO83 law: every live source of the reader is offered, and no deleted one", () => {
    fc.assert(
      fc.property(fc.uniqueArray(shelfRecords, { selector: ({ id }) => id }), (records) => {
        const offered = new Set(Object.values(listed(records)).flat());
        const sources = records.filter(({ type }) => type === "source");
        expect(sources.filter(({ id }) => offered.has(id))).toEqual(sources.filter(isOnShelf));
      }),
    );
  });

  test("SO84 a source is the same object as long as its record is", () => {
    const records = [sourceWith(), collectionWith()];
    const [first, again] = [1, 2].map(() => offeredCollections(builtIn, records)[1]?.sources[0]);
    expect(first).toBe(again);
    expect(first).toMatchObject({ id: "own-letter", originalFile: "letter.txt" });
  });
});

describe("SO85 moving", () => {
  test.each([
    ["b", -1, "bac"],
    ["b", 1, "acb"],
    ["a", -1, "abc"],
    ["c", 1, "abc"],
    ["x", 1, "abc"],
  ])("SO85 %s by %i gives %s", (id, by, expected) => {
    expect(movedId(["a", "b", "c"], id, by).join("")).toBe(expected);
  });

  test("SO85 law: moving and moving back is nothing, unless an end was met", () => {
    const ids = fc.uniqueArray(fc.string(), { minLength: 2 });
    fc.assert(
      fc.property(ids, fc.nat(), (ids, seed) => {
        const at = seed % (ids.length - 1);
        const id = ids[at] ?? "";
        const moved = movedId(ids, id, 1);
        expect(moved.indexOf(id)).toBe(at + 1);
        expect(movedId(moved, id, -1)).toEqual(ids);
      }),
    );
  });

  test("SO85 members are each listed once", () => {
    const sources = [sourceWith({ id: "own-a" }), sourceWith({ id: "own-b", deleted: true })];
    expect(memberIds(collectionWith({ sourceIds: ["own-a"] }), sources)).toEqual(["own-a"]);
  });
});
