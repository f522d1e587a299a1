import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Selector } from "../anchoring/index.ts";
import type { Annotation, Change } from "../annotations/index.ts";
import { flatSegments, isLive } from "../annotations/index.ts";
import { type Span, spansOverlap } from "../text/index.ts";
import { annotationWith, histories, textLength } from "./annotation.cases.ts";
import { createMarkStore } from "./mark-store.ts";

/** Runs as a document has them: in order, apart or side by side. */
const runs: fc.Arbitrary<Span[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: textLength }), { minLength: 2, maxLength: 30 })
  .map((cuts) => cuts.sort((a, b) => a - b))
  .chain((cuts) =>
    fc.array(fc.boolean(), { minLength: cuts.length, maxLength: cuts.length }).map((kept) =>
      cuts.flatMap((start, index) => {
        const end = cuts[index + 1];
        return kept[index] && end !== undefined ? [{ start, end }] : [];
      }),
    ),
  );

const currents = fc.option(fc.integer({ min: 10, max: 40 }).map((number) => `record-${number}`));

function here(records: Iterable<Annotation>): Annotation[] {
  return [...records].filter((one) => isLive(one) && one.sourceId === "letter");
}

/** What a run must draw, worked out from all annotations. */
function expected(run: Span, shown: readonly Annotation[], current: string | null) {
  const marks = shown.flatMap(({ id, spans }) => spans.map(({ start, end }) => ({ id, start, end })));
  const segments = flatSegments(run, marks);
  const isHere = segments.some(({ ids }) => current !== null && ids.includes(current));
  return { segments, current: isHere ? current : null };
}

/** The runs on which an edit's spans lie, before or after it. */
function touched(change: Change, all: readonly Span[]): Set<Span> {
  const spans = here(change.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())).flatMap(
    (one) => one.spans,
  );
  return new Set(all.filter((run) => spans.some((span) => spansOverlap(run, span))));
}

describe("ST10 the marks of runs", () => {
  test("ST10 ST11 law: each run has its flat segments, and only touched runs are woken", () => {
    fc.assert(
      fc.property(
        histories,
        runs,
        fc.array(currents, { minLength: 6, maxLength: 6 }),
        (history, all, open) => {
          const store = createMarkStore("letter", here(history.records.values()));
          const woken = new Map<Span, number>();
          for (const run of all) {
            store.subscribe([run], (one) => woken.set(one, (woken.get(one) ?? 0) + 1));
          }
          let shown = here(history.records.values());
          let current: string | null = null;

          /** Checks all runs against the law and counts who was woken since the last check. */
          function check(mayWake: ReadonlySet<Span>): void {
            expect(all.map((run) => store.marks(run))).toEqual(
              all.map((run) => expected(run, shown, current)),
            );
            expect(all.map((run) => woken.get(run) ?? 0)).toEqual(
              all.map((run) => (mayWake.has(run) ? 1 : 0)),
            );
            woken.clear();
          }

          check(new Set());
          for (const [index, step] of history.steps.entries()) {
            const id = open[index] ?? null;
            const changed = shown.filter((one) => id !== current && (one.id === id || one.id === current));
            store.setCurrent(id);
            current = id;
            check(
              touched(
                changed.map((one) => ({ id: one.id, before: one, after: null })),
                all,
              ),
            );
            store.apply(step.change);
            shown = here(step.records.values());
            check(touched(step.change, all));
          }
        },
      ),
    );
  });

  test("ST10 an annotation is found by its id and by its place", () => {
    const store = createMarkStore("letter", [annotationWith()]);
    expect(store.annotation("a-first-annotation")).toEqual(annotationWith());
    expect(store.annotation("another")).toBeNull();
    expect([store.at(3), store.at(4), store.at(8), store.at(9)]).toEqual([
      [],
      ["a-first-annotation"],
      ["a-first-annotation"],
      [],
    ]);
  });

  test("ST10 what is deleted or moves to another source is gone", () => {
    const store = createMarkStore("letter", [annotationWith()]);
    const run = { start: 0, end: 20 };
    expect(store.marks(run).segments).toHaveLength(3);
    store.apply([
      { id: "a-first-annotation", before: annotationWith(), after: annotationWith({ sourceId: "report" }) },
    ]);
    expect(store.marks(run).segments).toEqual([{ ...run, ids: [] }]);
    store.apply([{ id: "a-first-annotation", before: null, after: annotationWith() }]);
    store.apply([
      { id: "a-first-annotation", before: annotationWith(), after: annotationWith({ deleted: true }) },
    ]);
    expect(store.marks(run).segments).toEqual([{ ...run, ids: [] }]);
    expect(store.annotation("a-first-annotation")).toBeNull();
  });
});

function fiveFrom(start: number): Selector {
  return { start, end: start + 5, exact: "words", prefix: "", suffix: "" };
}

describe("ST23 catching up", () => {
  test("ST23 what came, changed and went unheard is taken over, and only its runs are woken", () => {
    const before = ["record-10", "record-11", "record-12"].map((id, index) =>
      annotationWith({ id, spans: [fiveFrom(index * 10)] }),
    );
    const [kept, changed] = before;
    const store = createMarkStore("letter", before);
    const woken: number[] = [];
    for (const start of [0, 10, 20, 30]) {
      store.marks({ start, end: start + 10 });
      store.subscribe([{ start, end: start + 10 }], () => woken.push(start));
    }
    const come = annotationWith({ id: "record-13", spans: [fiveFrom(30)] });
    const now = [kept, changed && { ...changed, note: "new" }, come].filter((one) => one !== undefined);
    store.catchUp(now);
    expect(now.map(({ id }) => store.annotation(id))).toEqual(now);
    expect(store.annotation("record-12")).toBeNull();
    expect(woken.sort((a, b) => a - b)).toEqual([10, 20, 30]);
  });
});

describe("ST60 marks of what stands elsewhere today", () => {
  const run = { start: 0, end: 10 };
  const later = { start: 10, end: 20 };

  test("ST60 what is not known is not drawn; once it is, the runs of its place today are woken", () => {
    let isKnown = false;
    const record = annotationWith();
    const today = { ...record, spans: [fiveFrom(12)] };
    const store = createMarkStore("letter", [record], () => (isKnown ? today : null));
    const woken: number[] = [];
    for (const one of [run, later]) store.subscribe([one], ({ start }) => woken.push(start));
    expect(store.annotation(record.id)).toBeNull();
    expect(store.marks(run).segments).toEqual([{ ...run, ids: [] }]);
    store.catchUp([record]);
    expect(woken).toEqual([]);
    isKnown = true;
    store.catchUp([record]);
    expect(woken).toEqual([later.start]);
    expect(store.annotation(record.id)).toBe(today);
    expect(store.at(12)).toEqual([record.id]);
    store.catchUp([record]);
    expect(woken).toHaveLength(1);
    isKnown = false;
    store.apply([{ id: record.id, before: record, after: { ...record, note: "new" } }]);
    expect(store.at(12)).toEqual([]);
    expect(woken).toEqual([later.start, later.start]);
  });
});

describe("ST11 waking runs", () => {
  const [first, second] = [
    { start: 0, end: 9 },
    { start: 9, end: 20 },
  ] as const;

  function open() {
    const store = createMarkStore("letter", []);
    const woken: string[] = [];
    const stops = [
      store.subscribe([first], () => woken.push("first")),
      store.subscribe([second], () => woken.push("second")),
    ];
    return { store, woken, stops };
  }

  test("ST11 a span that ends where a run starts does not wake it", () => {
    const { store, woken } = open();
    store.apply([{ id: "a-first-annotation", before: null, after: annotationWith() }]);
    expect(woken).toEqual(["first"]);
  });

  test("ST11 a span over both wakes both, each once in a change of many edits", () => {
    const { store, woken } = open();
    const wide = annotationWith({
      spans: [{ start: 4, end: 12, exact: "mayor sa", prefix: "", suffix: "" }],
    });
    store.apply([
      { id: wide.id, before: null, after: wide },
      { id: "b-second-one", before: null, after: { ...wide, id: "b-second-one" } },
    ]);
    expect(woken).toEqual(["first", "second"]);
  });

  test("ST11 another source's changes wake nobody", () => {
    const { store, woken } = open();
    const elsewhere = annotationWith({ sourceId: "report" });
    store.apply([{ id: elsewhere.id, before: null, after: elsewhere }]);
    expect(woken).toEqual([]);
  });

  test("ST11 a run that listens no more is not woken", () => {
    const { store, woken, stops } = open();
    for (const stop of stops) stop();
    store.apply([{ id: "a-first-annotation", before: null, after: annotationWith() }]);
    expect(woken).toEqual([]);
  });

  test("ST11 a card that is opened before its annotation arrives is current when it does", () => {
    const { store } = open();
    store.setCurrent("a-first-annotation");
    store.apply([{ id: "a-first-annotation", before: null, after: annotationWith() }]);
    expect([store.marks(first).current, store.marks(second).current]).toEqual(["a-first-annotation", null]);
  });
});
