import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveSteps } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import { finish, partOf, textHash } from "../text/index.ts";
import { annotationOf, annotationWith, setsWithTexts } from "./annotation-set.cases.ts";
import type { FindSteps } from "./find-steps.ts";
import type { AnnotationSet } from "./format.ts";
import { lateralJson } from "./lateral-json.ts";
import { type ImportInput, planImportSteps } from "./plan-import.ts";
import { sortSteps } from "./sort-steps.ts";

/** The shares that steps tell. */
function shares(steps: Generator<number, unknown, void>): number[] {
  return [...steps];
}

function expectSmallSteps(steps: Generator<number, unknown, void>, atLeast: number): void {
  const told = shares(steps);
  expect(told.length).toBeGreaterThanOrEqual(atLeast);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.every((share) => share >= 0 && share <= 1)).toBe(true);
}

const text = "The mayor said that the raids would not help. ".repeat(40);
const hash = textHash(text);

/** Annotations of one text with ids in the order of their numbers, which is not that of their places. */
function many(count: number, fields: Partial<Annotation> = {}): Annotation[] {
  return Array.from({ length: count }, (_, number) => {
    const start = (number * 37) % 1_000;
    const span = { start, end: start + 5, exact: text.slice(start, start + 5), prefix: "", suffix: "" };
    const id = `number-${String(number).padStart(5, "0")}`;
    return annotationWith({ textHash: hash, id, spans: [span], ...fields });
  });
}

function setOf(annotations: readonly Annotation[]): AnnotationSet {
  return { sources: [{ id: "letter", title: "The letter", textHash: hash }], annotations };
}

function inputOf(annotations: readonly Annotation[], here = text): ImportInput {
  return {
    set: setOf(annotations),
    refused: [],
    records: new Map(),
    texts: new Map([["letter", { text: here, hash: textHash(here) }]]),
  };
}

describe("EX17 steps give what is given at once", () => {
  test("EX17 law: the parts of a file are the file as JSON writes it", () => {
    fc.assert(
      fc.property(setsWithTexts, fc.integer({ min: 0, max: 120 }), ({ set }, more) => {
        const parts = finish(
          lateralJson.writeSteps({ ...set, annotations: [...set.annotations, ...many(more)] }),
        );
        const written = parts.join("");
        expect(written).toBe(JSON.stringify(JSON.parse(written), null, 2));
        expect(JSON.parse(written).annotations).toHaveLength(set.annotations.length + more);
      }),
    );
  });

  test.each([49, 50, 51, 100, 499, 500, 501, 1_500])(
    "EX17 %d annotations, more than one step of each kind",
    (count) => {
      const annotations = many(count);
      const file = lateralJson.write(setOf(annotations));
      expect(file).toBe(JSON.stringify(JSON.parse(file), null, 2));
      expect(lateralJson.write(setOf(annotations.toReversed()))).toBe(file);
      const read = lateralJson.read(file);
      expect(read.ok && read.set.annotations.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(annotations);
      const { adds } = finish(planImportSteps(inputOf(annotations)));
      expect(adds).toEqual(read.ok && read.set.annotations);
    },
  );

  test("EX17 what is bad is refused on both sides of a step, with its own path", () => {
    const file = JSON.parse(lateralJson.write(setOf(many(120))));
    const bad = [0, 24, 25, 26, 99, 100, 119];
    for (const at of bad) file.annotations[at].tag = "rumour";
    const read = lateralJson.read(JSON.stringify(file));
    expect(read.ok && read.refused.map(({ path }) => path)).toEqual(
      bad.map((at) => `annotations[${at}].tag`),
    );
    expect(read.ok && read.set.annotations).toHaveLength(120 - bad.length);
  });

  test("EX17 law: sorting in steps is sorting, and keeps the order of equals", () => {
    // A few keys again and again: so long a list of any keys would take minutes to shrink.
    const keys = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 4_000 }), (keys, length) => {
        const list = Array.from({ length }, (_, index) => ({ key: keys[index % keys.length] ?? 0, index }));
        const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
        expect(finish(sortSteps(list, compare))).toEqual(list.toSorted(compare));
      }),
      { numRuns: 50 },
    );
  });

  test("EX17 law: a plan does not care where spans are looked for", () => {
    const elsewhere: FindSteps<string> = function* (here, written) {
      yield "on the way";
      return yield* resolveSteps(here, written);
    };
    fc.assert(
      fc.property(setsWithTexts, ({ set, texts }) => {
        const changed = [...texts].map(([id, here]) => {
          const today = `New. ${here.text}`;
          return [id, { text: today, hash: textHash(today) }] as const;
        });
        const input = { set, refused: [], records: new Map(), texts: new Map(changed) };
        const told = [...planImportSteps(input, elsewhere)];
        const sources = new Set(set.annotations.map(({ sourceId }) => sourceId));
        expect(told.filter((one) => one === "on the way")).toHaveLength(sources.size);
        expect(finish(planImportSteps(input, elsewhere))).toEqual(finish(planImportSteps(input)));
      }),
    );
  });
});

describe("EX18 a step is small, and shares never fall", () => {
  const annotations = many(2_000);
  const file = lateralJson.write(setOf(annotations));

  test("EX18 writing", () => {
    expectSmallSteps(lateralJson.writeSteps(setOf(annotations)), (2 * annotations.length) / 50);
  });

  test("EX18 reading", () => {
    const expected = annotations.length / 25 + Math.floor(file.length / 65_536);
    expectSmallSteps(lateralJson.readSteps(file), expected);
    const sources = annotations.map(({ id }) => ({ id, title: id, textHash: hash }));
    expectSmallSteps(
      lateralJson.readSteps(JSON.stringify({ ...JSON.parse(file), sources, annotations: [] })),
      annotations.length / 25,
    );
  });

  test("EX18 planning, on the same text and on another version", () => {
    expectSmallSteps(planImportSteps(inputOf(annotations)), annotations.length / 25);
    expectSmallSteps(planImportSteps(inputOf(annotations, `New. ${text}`)), annotations.length / 10);
  });

  test("EX18 sorting", () => {
    const compare = (a: Annotation, b: Annotation) => (a.id < b.id ? 1 : -1);
    expectSmallSteps(sortSteps(annotations, compare), (3 * annotations.length) / 500);
  });

  test("EX18 nothing to do is done at once", () => {
    expectSmallSteps(lateralJson.writeSteps(setOf([])), 0);
    expectSmallSteps(planImportSteps(inputOf([])), 0);
    expect(finish(sortSteps([], () => 0))).toEqual([]);
  });
});

describe("EX19 ended early", () => {
  test("EX19 steps leave what they were given as it was", () => {
    const annotations = many(300);
    const input = inputOf(annotations, `New. ${text}`);
    const before = structuredClone({ set: input.set, texts: input.texts });
    for (const begin of [() => lateralJson.writeSteps(input.set), () => planImportSteps(input)]) {
      const steps = begin();
      for (let count = 0; count < 5; count++) steps.next();
      steps.return(undefined as never);
      expect(steps.next()).toEqual({ done: true, value: undefined });
      expect({ set: input.set, texts: input.texts }).toEqual(before);
    }
  });

  test("EX19 a part of longer work is ended with it, and told of its errors", () => {
    const ends: string[] = [];
    function* inner(): Generator<number | string, string, void> {
      try {
        yield 0.5;
        yield "a word";
        return "done";
      } catch (error) {
        yield 1;
        return String(error);
      } finally {
        ends.push("ended");
      }
    }
    expect([...partOf(inner(), 0.2, 0.6)]).toEqual([0.4, "a word"]);
    const stopped = partOf(inner(), 0, 1);
    stopped.next();
    stopped.return("");
    expect(ends).toHaveLength(2);
    const told = partOf(inner(), 0, 0.5);
    told.next();
    expect(told.throw("slip")).toEqual({ done: false, value: 0.5 });
    expect(told.next()).toEqual({ done: true, value: "slip" });
  });

  test("EX19 a plan ends the search that it began", () => {
    let ended = false;
    const find: FindSteps<never> = function* () {
      try {
        yield 0;
        return [];
      } finally {
        ended = true;
      }
    };
    const moved = [annotationOf("The mayor said", [{ start: 4, end: 9 }])];
    const steps = planImportSteps(inputOf(moved), find);
    steps.next();
    steps.return(undefined as never);
    expect(ended).toBe(true);
  });
});
