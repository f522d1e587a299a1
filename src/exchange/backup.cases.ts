import fc from "fast-check";
import type { Annotation, Stamp } from "../annotations/index.ts";
import { setsWithTexts } from "./annotation-set.cases.ts";
import { anyCharacter } from "./any-character.cases.ts";
import type { Backup } from "./backup.ts";
import type { TextHere } from "./find-steps.ts";

/** Few values, so that ties come up often. */
const fewStamps: fc.Arbitrary<Stamp> = fc.tuple(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 1 }),
  fc.constantFrom("tab-a", "tab-b"),
);

/** What may have become of one annotation on one side. */
const fates = fc.record({
  fate: fc.constantFrom("live" as const, "live" as const, "deleted" as const, "unknown" as const),
  note: fc.constantFrom("", "one", "“two”"),
  v: fewStamps,
});

type Fate = typeof fates extends fc.Arbitrary<infer Value> ? Value : never;

function after(annotation: Annotation, { fate, note, v }: Fate): Annotation[] {
  if (fate === "unknown") return [];
  return [{ ...annotation, note, v, ...(fate === "deleted" ? { deleted: true as const } : {}) }];
}

/** A backup, and what is here when it is restored: some records on both sides, in versions of their own. */
export const restorings: fc.Arbitrary<{
  backup: Backup;
  records: ReadonlyMap<string, Annotation>;
  texts: ReadonlyMap<string, TextHere>;
}> = setsWithTexts.chain(({ set, texts }) =>
  fc
    .record({
      fates: fc.array(fc.tuple(fates, fates), {
        minLength: set.annotations.length,
        maxLength: set.annotations.length,
      }),
      preferences: fc.option(
        fc.dictionary(
          fc.string().filter((key) => !["__proto__", "constructor", "prototype"].includes(key)),
          fc.oneof(fc.string({ unit: anyCharacter }), fc.integer(), fc.boolean(), fc.constant(null)),
          { maxKeys: 3, noNullPrototype: true },
        ),
      ),
      damaged: fc.array(fc.record({ key: fc.string(), raw: fc.string({ unit: anyCharacter }) }), {
        maxLength: 3,
      }),
    })
    .map(({ fates, preferences, damaged }) => {
      const sideOf = (side: 0 | 1) =>
        set.annotations.flatMap((annotation, index) => {
          const fate = fates[index]?.[side];
          return fate ? after(annotation, fate) : [];
        });
      const annotations = sideOf(0);
      const backup = {
        created: "2026-11-22T10:00:00.000Z",
        sources: set.sources,
        preferences,
        damaged,
        annotations,
      };
      return { backup, records: new Map(sideOf(1).map((record) => [record.id, record])), texts };
    }),
);
