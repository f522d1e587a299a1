import fc from "fast-check";
import type { Annotation, Change, Edit } from "../annotations/index.ts";
import { applyChange } from "../annotations/index.ts";
import type { Span } from "../text/index.ts";

/** A valid annotation of "the [[mayor]] said", with what a test says differently. */
export function annotationWith(fields: Partial<Annotation> = {}): Annotation {
  return {
    id: "a-first-annotation",
    sourceId: "letter",
    textHash: "sha256:0a",
    spans: [{ start: 4, end: 9, exact: "mayor", prefix: "the ", suffix: " said" }],
    tag: "quote",
    attributes: {},
    note: "",
    unsure: false,
    creator: "blue-heron-14",
    created: "2026-11-22T10:00:00.000Z",
    modified: "2026-11-22T10:00:00.000Z",
    v: [1_000, 0, "tab-a"],
    ...fields,
  };
}

/** What a reader sees of records: the live ones without versions, by id. */
export function contentOf(records: ReadonlyMap<string, Annotation>): ReadonlyMap<string, unknown> {
  const live = [...records.values()].filter(({ deleted }) => !deleted);
  live.sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(live.map(({ v: _v, modified: _modified, ...content }) => [content.id, content]));
}

/** How far the made-up texts reach; the span index files by 1,024 units, so spans cross its buckets. */
export const textLength = 4_000;

const offsets = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: textLength }));

const spans: fc.Arbitrary<Span[]> = fc
  .uniqueArray(offsets, { minLength: 2, maxLength: 6 })
  .map((cuts) => cuts.sort((a, b) => a - b))
  .map((cuts) =>
    cuts.flatMap((start, index) => {
      const end = index % 2 === 0 ? cuts[index + 1] : undefined;
      return end === undefined ? [] : [{ start, end }];
    }),
  );

function annotationsAmong(ids: number): fc.Arbitrary<Annotation> {
  return fc
    .record({
      id: fc.integer({ min: 10, max: 9 + ids }).map((number) => `record-${number}`),
      sourceId: fc.constantFrom("letter", "letter", "letter", "report"),
      tag: fc.constantFrom("quote" as const, "statistic" as const, "opinion" as const),
      note: fc.constantFrom("", "a note", "“curly” 👩‍👩‍👧"),
      unsure: fc.boolean(),
      spans,
      deleted: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
    })
    .map(({ spans, deleted, ...fields }) =>
      annotationWith({
        ...fields,
        spans: spans.map(({ start, end }) => ({
          start,
          end,
          exact: "m".repeat(end - start),
          prefix: "",
          suffix: "",
        })),
        ...(deleted ? { deleted: true as const } : {}),
      }),
    );
}

/** Annotations of a few ids on two sources, some of them deleted; the words are made up to fit their spans. */
export const annotations: fc.Arbitrary<Annotation> = annotationsAmong(30);

type Wish = readonly [record: Annotation, isGone: boolean];

const wishes: fc.Arbitrary<readonly Wish[]> = fc.oneof(
  { arbitrary: fc.array(fc.tuple(annotations, fc.boolean()), { maxLength: 4 }), weight: 4 },
  // Long enough to change a list in another way than one by one.
  {
    arbitrary: fc.array(fc.tuple(annotationsAmong(400), fc.constant(false)), {
      minLength: 140,
      maxLength: 160,
    }),
    weight: 1,
  },
);

/** The change that fulfils wishes: several edits of one record follow each other. */
function changeOf(records: ReadonlyMap<string, Annotation>, wished: readonly Wish[]): Change {
  const now = new Map(records);
  return wished.map(([record, isGone]): Edit => {
    const before = now.get(record.id) ?? null;
    const after = isGone ? null : record;
    if (after) now.set(record.id, after);
    else now.delete(record.id);
    return { id: record.id, before, after };
  });
}

/** Records and changes that follow each other, each with the records after it. */
export const histories: fc.Arbitrary<{
  records: ReadonlyMap<string, Annotation>;
  steps: readonly { change: Change; records: ReadonlyMap<string, Annotation> }[];
}> = fc
  .tuple(fc.array(annotations, { maxLength: 20 }), fc.array(wishes, { minLength: 1, maxLength: 6 }))
  .map(([list, rounds]) => {
    const records: ReadonlyMap<string, Annotation> = new Map(list.map((record) => [record.id, record]));
    let now = records;
    const steps = rounds.map((wished) => {
      const change = changeOf(now, wished);
      now = applyChange(now, change);
      return { change, records: now };
    });
    return { records, steps };
  });
