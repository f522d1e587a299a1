import fc from "fast-check";
import { expect, test } from "vitest";
import { annotations, annotationWith, recordSets } from "./annotation.cases.ts";
import type { Annotation } from "./annotation.ts";
import { applyChange, type Change, type Edit, invertChange, recordsToWrite, stampBeyond } from "./change.ts";
import { mergeRecords } from "./merge.ts";
import { compareStamps, nextStamp, type Stamp } from "./stamp.ts";

const now = "2026-11-22T12:00:00.000Z";

/** Random edits of a set, each true to what the ones before it left. */
const setsWithChange: fc.Arbitrary<[ReadonlyMap<string, Annotation>, Change]> = fc
  .tuple(recordSets, fc.array(fc.tuple(annotations, fc.boolean()), { maxLength: 8 }))
  .map(([records, wishes]) => {
    let current = records;
    const change: Edit[] = [];
    for (const [record, isRemoval] of wishes) {
      const edit = {
        id: record.id,
        before: current.get(record.id) ?? null,
        after: isRemoval ? null : record,
      };
      change.push(edit);
      current = applyChange(current, [edit]);
    }
    return [records, change];
  });

test("RE10 law: a change and its inverse cancel", () => {
  fc.assert(
    fc.property(setsWithChange, ([records, change]) => {
      const after = applyChange(records, change);
      expect(new Map(applyChange(after, invertChange(change)))).toEqual(records);
      expect(invertChange(invertChange(change))).toEqual(change);
    }),
  );
});

test("RE10 applying leaves the given records as they are", () => {
  const records = new Map([["a-first-annotation", annotationWith()]]);
  const after = applyChange(records, [{ id: "a-first-annotation", before: annotationWith(), after: null }]);
  expect(after.size).toBe(0);
  expect(records.size).toBe(1);
  expect(applyChange(records, [])).toBe(records);
});

test("RE11 what is written has a new stamp and time; unknown fields stay", () => {
  const before = annotationWith({ color: "green" });
  const after = { ...before, note: "new" };
  const written = recordsToWrite([{ id: before.id, before, after }], { now, stamp: () => [2_000, 0, "b"] });
  expect(written).toEqual([{ ...after, modified: now, v: [2_000, 0, "b"] }]);
});

test("RE11 a deletion writes a tombstone with everything in it", () => {
  const before = annotationWith({ note: "kept", color: "green" });
  const written = recordsToWrite([{ id: before.id, before, after: null }], {
    now,
    stamp: () => [2_000, 0, "b"],
  });
  expect(written).toEqual([{ ...before, deleted: true, modified: now, v: [2_000, 0, "b"] }]);
});

test("RE11 nothing to nothing writes nothing", () => {
  expect(recordsToWrite([{ id: "x", before: null, after: null }], { now, stamp: () => [1, 0, "b"] })).toEqual(
    [],
  );
});

test("RE11 an edit wins over a version from a clock that is a year ahead", () => {
  const ahead = annotationWith({ v: [9_000_000, 4, "far"] });
  const edited = { ...ahead, note: "mine" };
  const stamp = (): Stamp => [2_000, 0, "b"];
  const [first] = recordsToWrite([{ id: ahead.id, before: ahead, after: edited }], { now, stamp });
  expect(first?.v).toEqual([9_000_000, 5, "b"]);
  // The inverse knows only the versions of its own two sides; the store's map knows the last one.
  const records = new Map([[ahead.id, first as Annotation]]);
  const undo = invertChange([{ id: ahead.id, before: ahead, after: edited }]);
  const [second] = recordsToWrite(undo, { now, stamp, records });
  expect(mergeRecords(first as Annotation, second as Annotation)).toBe(second);
});

test("RE11 a full counter goes on in the next millisecond", () => {
  expect(stampBeyond([1, 0, "b"], [[7, Number.MAX_SAFE_INTEGER, "far"]])).toEqual([8, 0, "b"]);
});

test("RE11 law: what is written wins over everything known, in order", () => {
  fc.assert(
    fc.property(setsWithChange, fc.integer({ min: 0, max: 5 }), ([records, change], clock) => {
      let last: Stamp | null = null;
      const stamp = (): Stamp => {
        last = nextStamp(last, clock, "tab-b");
        return last;
      };
      for (const record of recordsToWrite(change, { now, stamp, records })) {
        const known = [
          records.get(record.id),
          ...change
            .filter((edit) => edit.id === record.id && edit.after?.v === record.v)
            .map((e) => e.before),
        ];
        for (const version of known) {
          if (version) expect(compareStamps(record.v, version.v)).toBeGreaterThan(0);
        }
      }
    }),
  );
});
