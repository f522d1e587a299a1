import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Annotation,
  applyChange,
  type Change,
  compareStamps,
  invertChange,
  isLive,
  mergeRecords,
  recordsToWrite,
  sameContent,
  type WriteClock,
} from "../annotations/index.ts";
import { finish, textHash } from "../text/index.ts";
import { annotationOf, marked } from "./annotation-set.cases.ts";
import { restorings } from "./backup.cases.ts";
import { planRestoreSteps, type RestoreInput, type RestorePlan } from "./plan-restore.ts";
import { restoreChange, restoredRecords } from "./restore-change.ts";

type Records = ReadonlyMap<string, Annotation>;

const letter = marked("My fellow residents, [[12 percent]] of us are out of work.");
const percent = annotationOf(letter.text, letter.spans, { v: [2_000, 0, "b"] });
const gone: Annotation = { ...percent, deleted: true };

function plan(input: RestoreInput): RestorePlan {
  return finish(planRestoreSteps(input));
}

function planOf(theirs: Annotation, ours?: Annotation, text = letter.text): RestorePlan {
  return plan({
    backup: { annotations: [theirs] },
    refused: [],
    records: new Map(ours ? [[ours.id, ours]] : []),
    texts: new Map([["letter", { text, hash: textHash(text) }]]),
  });
}

/** The lists of a plan that hold something. */
function filled(lists: RestorePlan): string[] {
  return Object.entries(lists).flatMap(([name, list]) => (list.length > 0 ? [name] : []));
}

/** The records after some were written: merged by stamp, as every store does. */
function written(records: Records, added: readonly Annotation[]): Records {
  const next = new Map(records);
  for (const record of added) {
    const known = next.get(record.id);
    next.set(record.id, known ? mergeRecords(known, record) : record);
  }
  return next;
}

function clockOn(records: Records): WriteClock {
  let counter = 0;
  return {
    now: "2026-11-22T12:00:00.000Z",
    stamp: () => {
      counter += 1;
      return [4, counter, "tab-c"];
    },
    records,
  };
}

function restore(
  records: Records,
  done: RestorePlan,
  bringBack = false,
): { records: Records; change: Change } {
  const change = restoreChange(done, records, { bringBack });
  return { records: written(records, restoredRecords(done)(change, clockOn(records))), change };
}

function live(records: Records): ReadonlyMap<string, Annotation> {
  return new Map([...records].filter(([, record]) => isLive(record)));
}

describe("EX23 every record lands in one list", () => {
  const later = (record: Annotation): Annotation => ({ ...record, note: "later", v: [3_000, 0, "a"] });

  test.each([
    ["new here", percent, undefined, "adds"],
    ["a tombstone of what isn't here", gone, undefined, "tombstones"],
    ["the same", percent, percent, "unchanged"],
    ["the same words with another stamp", { ...percent, v: [9_000, 0, "a"] as const }, percent, "unchanged"],
    ["newer", later(percent), percent, "updates"],
    ["older", percent, later(percent), "kept"],
    ["deleted later than here", later(gone), percent, "deletions"],
    ["deleted before it was changed here", gone, later(percent), "kept"],
    ["deleted here since", percent, later(gone), "deletedHere"],
    ["changed after it was deleted here", later(percent), gone, "revived"],
    ["deleted on both sides", gone, later(gone), "unchanged"],
    ["deleted on both sides, later there", later(gone), gone, "tombstones"],
  ])("EX23 %s", (_name, theirs, ours, list) => {
    expect(filled(planOf(theirs, ours))).toEqual([list]);
  });

  test("EX23 other words at its place on the same text refuse it", () => {
    const moved = { ...percent, spans: percent.spans.map((span) => ({ ...span, exact: "99 percent" })) };
    const result = planOf(moved);
    expect(filled(result)).toEqual(["refused"]);
    expect(result.refused[0]).toMatchObject({
      path: "annotations[id=a-first-annotation].spans[0].exact",
      problem: expect.stringContaining("12 percent"),
      words: "99 percent",
    });
  });

  test("EX23 a tombstone has no place that could be wrong", () => {
    const moved = { ...gone, spans: gone.spans.map((span) => ({ ...span, exact: "99 percent" })) };
    expect(filled(planOf(moved))).toEqual(["tombstones"]);
  });

  test("EX23 on another version of the text, and on a source that isn't here, it comes back as it was", () => {
    expect(planOf(percent, undefined, "Another text.").adds).toEqual([percent]);
    expect(planOf({ ...percent, sourceId: "elsewhere" }).adds).toHaveLength(1);
  });

  test("EX23 law: each record once, whatever is here", () => {
    fc.assert(
      fc.property(restorings, ({ backup, records, texts }) => {
        const { refused, ...lists } = plan({ backup, refused: [], records, texts });
        const ids = Object.values(lists).flatMap((list) => list.map(({ id }) => id));
        expect(refused).toEqual([]);
        expect(ids.sort()).toEqual(backup.annotations.map(({ id }) => id).sort());
      }),
    );
  });
});

describe("EX24 restoring merges by stamp", () => {
  test("EX24 law: on an empty browser it gives equal records, tombstones too", () => {
    fc.assert(
      fc.property(restorings, ({ backup, texts }) => {
        const none: Records = new Map();
        const after = restore(none, plan({ backup, refused: [], records: none, texts })).records;
        expect(new Map(after)).toEqual(new Map(backup.annotations.map((record) => [record.id, record])));
      }),
    );
  });

  test("EX24 law: what is here and newer stays, and what is here alone too", () => {
    fc.assert(
      fc.property(restorings, ({ backup, records, texts }) => {
        const after = restore(records, plan({ backup, refused: [], records, texts })).records;
        const theirs = new Map(backup.annotations.map((record) => [record.id, record]));
        expect([...after.keys()].sort()).toEqual([...new Set([...records.keys(), ...theirs.keys()])].sort());
        for (const [id, record] of after) {
          const [ours, other] = [records.get(id), theirs.get(id)];
          const winner = ours && other ? mergeRecords(ours, other) : (ours ?? other);
          expect(winner && sameContent(record, winner)).toBe(true);
          expect(ours === undefined || compareStamps(record.v, ours.v) >= 0).toBe(true);
        }
      }),
    );
  });

  test("EX24 law: restoring twice changes nothing, with what was deleted here or without", () => {
    fc.assert(
      fc.property(restorings, fc.boolean(), ({ backup, records, texts }, bringBack) => {
        const once = restore(records, plan({ backup, refused: [], records, texts }), bringBack).records;
        const again = plan({ backup, refused: [], records: once, texts });
        const twice = restore(once, again, bringBack);
        expect(twice.change).toEqual([]);
        expect(twice.records).toEqual(once);
      }),
    );
  });

  test("EX24 what became newer here after the plan was made stays", () => {
    const newer: Annotation = { ...percent, note: "newer", v: [9_000, 0, "a"] };
    const done = planOf({ ...percent, note: "theirs", v: [3_000, 0, "b"] }, percent);
    expect(done.updates).toHaveLength(1);
    expect(restore(new Map([[newer.id, newer]]), done).records.get(newer.id)).toBe(newer);
    const deletedSince: Annotation = { ...newer, deleted: true };
    expect(restore(new Map([[newer.id, deletedSince]]), done).records.get(newer.id)).toBe(deletedSince);
  });
});

describe("EX25 what was deleted here since", () => {
  const ours: Annotation = { ...gone, v: [3_000, 0, "a"] };
  const records: Records = new Map([[ours.id, ours]]);

  test("EX25 stays deleted", () => {
    expect(restore(records, planOf(percent, ours)).records).toEqual(records);
  });

  test("EX25 comes back where the reader asks for it, beyond its tombstone", () => {
    const back = restore(records, planOf(percent, ours), true).records.get(percent.id);
    expect(back && isLive(back) && sameContent(back, percent)).toBe(true);
    expect(back && compareStamps(back.v, ours.v)).toBeGreaterThan(0);
  });

  test("EX25 law: nothing of it is seen unless it was asked for", () => {
    fc.assert(
      fc.property(restorings, ({ backup, records: here, texts }) => {
        const done = plan({ backup, refused: [], records: here, texts });
        const asked = live(restore(here, done, true).records);
        const notAsked = live(restore(here, done).records);
        for (const { id } of done.deletedHere)
          expect([asked.has(id), notAsked.has(id)]).toEqual([true, false]);
      }),
    );
  });
});

test("EX26 law: the change of restoring, taken back, leaves what was seen before", () => {
  fc.assert(
    fc.property(restorings, fc.boolean(), ({ backup, records, texts }, bringBack) => {
      const done = plan({ backup, refused: [], records, texts });
      const { records: after, change } = restore(records, done, bringBack);
      const back = written(after, recordsToWrite(invertChange(change), clockOn(after)));
      const [seen, before] = [live(back), live(records)];
      expect([...seen.keys()].sort()).toEqual([...before.keys()].sort());
      for (const [id, record] of seen) expect(sameContent(record, before.get(id) as Annotation)).toBe(true);
      const applied = live(applyChange(records, change));
      expect([...applied.keys()].sort()).toEqual([...live(after).keys()].sort());
    }),
  );
});

test("EX17 EX18 plans are made in small steps whose shares never fall", () => {
  const annotations = Array.from({ length: 200 }, (_, index) => ({
    ...percent,
    id: `number-${index}-${"x".repeat(4)}`,
  }));
  const told = [
    ...planRestoreSteps({ backup: { annotations }, refused: [], records: new Map(), texts: new Map() }),
  ];
  expect(told.length).toBeGreaterThanOrEqual(8);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
});
