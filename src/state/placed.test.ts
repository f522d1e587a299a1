import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareByPlace } from "../annotations/index.ts";
import { annotations, annotationWith, histories } from "./annotation.cases.ts";
import { placeAll, placeChange } from "./placed.ts";

describe("ST3 placed annotations", () => {
  test("ST3 only live annotations are listed, each source's in text order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(annotations, { selector: ({ id }) => id }), (records) => {
        const placed = placeAll(records);
        expect(new Set([...placed.values()].flat())).toEqual(new Set(records.filter((one) => !one.deleted)));
        for (const [sourceId, list] of placed) {
          expect(list.every((one) => one.sourceId === sourceId)).toBe(true);
          expect(list).toEqual([...list].sort(compareByPlace));
        }
      }),
    );
  });

  test("ST3 law: lists after changes are those of all changed records", () => {
    fc.assert(
      fc.property(histories, ({ records, steps }) => {
        let placed = placeAll(records.values());
        for (const step of steps) {
          placed = placeChange(placed, step.change);
          expect(placed).toEqual(placeAll(step.records.values()));
        }
      }),
    );
  });

  test("ST3 law: a source without a change keeps its list, and the given lists stay as they were", () => {
    fc.assert(
      fc.property(histories, ({ records, steps }) => {
        const placed = placeAll(records.values());
        const before = structuredClone(placed);
        const change = steps[0]?.change ?? [];
        const after = placeChange(placed, change);
        expect(placed).toEqual(before);
        const touched = new Set(change.flatMap((edit) => [edit.before?.sourceId, edit.after?.sourceId]));
        for (const [sourceId, list] of placed) {
          if (!touched.has(sourceId)) expect(after.get(sourceId)).toBe(list);
        }
      }),
    );
  });

  test("ST3 two edits of one record in a change leave it in the list once", () => {
    const first = annotationWith({ note: "one" });
    const second = annotationWith({ note: "two" });
    const placed = placeChange(new Map(), [
      { id: first.id, before: null, after: first },
      { id: first.id, before: first, after: second },
    ]);
    expect(placed.get("letter")).toEqual([second]);
  });
});
