import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnchorState, resolve } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import { finish, textHash } from "../text/index.ts";
import { annotationOf, marked, setsWithTexts } from "./annotation-set.cases.ts";
import type { FindSteps } from "./find-steps.ts";
import { type ImportInput, type ImportPlan, planImportSteps } from "./plan-import.ts";

const letter = marked("My fellow residents, [[12 percent]] of us are out of work, and [[that is wrong]].");
const [percent, wrong] = letter.spans as [{ start: number; end: number }, { start: number; end: number }];

/** An import of annotations of the letter, on the text given. */
function inputOn(text: string, annotations: Annotation[]): ImportInput {
  return {
    set: { sources: [{ id: "letter", title: "The letter", textHash: textHash(letter.text) }], annotations },
    refused: [],
    records: new Map(),
    texts: new Map([["letter", { text, hash: textHash(text) }]]),
  };
}

function planOn(...input: Parameters<typeof inputOn>): ImportPlan {
  return finish(planImportSteps(inputOn(...input)));
}

const empty = {
  adds: [],
  updates: [],
  unchanged: [],
  kept: [],
  revived: [],
  refused: [],
  states: new Map<string, AnchorState>(),
};

describe("EX13 on another version of the text", () => {
  const two = annotationOf(letter.text, [percent, wrong], { v: [2_000, 0, "b"], color: "green" });

  test("spans that are found are described anew, and nothing else changes", () => {
    const today = marked(
      "An update. My fellow residents, [[12 percent]] of us are out of work, and [[that is wrong]]. Yes.",
    );
    const plan = planOn(today.text, [two]);
    expect(plan.adds).toEqual([{ ...annotationOf(today.text, today.spans), v: two.v, color: "green" }]);
    expect(plan.states).toEqual(new Map([[two.id, "moved"]]));
  });

  test("words that are not there are taken as they were made, as an orphan", () => {
    const plan = planOn("My fellow residents, all is well.", [two]);
    expect(plan).toEqual({ ...empty, adds: [two], states: new Map([[two.id, "orphan"]]) });
  });

  test("of several spans the least sure one counts, and none is described anew", () => {
    const plan = planOn(letter.text.replace("12 percent", "18 percent"), [two]);
    expect(plan).toEqual({ ...empty, adds: [two], states: new Map([[two.id, "changed"]]) });
    const less = planOn("My fellow residents, 18 percent of us are out of work.", [two]);
    expect(less).toEqual({ ...empty, adds: [two], states: new Map([[two.id, "orphan"]]) });
  });

  test("several places that fit are not chosen from", () => {
    const once = annotationOf("yes, it is so.", [{ start: 0, end: 3 }]);
    const plan = planOn("no. yes, it is so. no. yes, it is so. no.", [once]);
    expect(plan).toEqual({ ...empty, adds: [once], states: new Map([[once.id, "ambiguous"]]) });
  });

  test("words that changed are taken as they were made, whatever they may be now", () => {
    const changed: FindSteps<never> = function* (here, written) {
      yield 0;
      return written.map(({ selector }) => ({
        ...resolve(here.text, selector),
        state: "changed" as const,
        span: { start: 0, end: 2 },
        selector: { start: 0, end: 2, exact: "My", prefix: "", suffix: "" },
      }));
    };
    const plan = finish(planImportSteps(inputOn(`An update. ${letter.text}`, [two]), changed));
    expect(plan.adds).toEqual([two]);
    // Both parts would lie on the same words.
    expect(plan.states).toEqual(new Map([[two.id, "ambiguous"]]));
    const single = annotationOf(letter.text, [percent]);
    const one = finish(planImportSteps(inputOn(`An update. ${letter.text}`, [single]), changed));
    expect(one).toEqual({ ...empty, adds: [single], states: new Map([[single.id, "changed"]]) });
  });

  test("parts that would lie over each other are as they were made, though each is found", () => {
    const over: FindSteps<never> = function* (_here, written) {
      yield 0;
      return written.map(({ selector }) => ({
        ...resolve(letter.text, annotationOf(letter.text, [percent]).spans[0] ?? selector),
        selector,
      }));
    };
    const plan = finish(planImportSteps(inputOn(`An update. ${letter.text}`, [two]), over));
    expect(plan).toEqual({ ...empty, adds: [two], states: new Map([[two.id, "ambiguous"]]) });
  });

  test("law: an annotation stands on the text here, or is exactly as the file has it", () => {
    fc.assert(
      fc.property(setsWithTexts, fc.nat({ max: 3 }), ({ set, texts }, cut) => {
        const here = new Map(
          [...texts].map(([id, { text }]) => {
            const other = `${text.slice(cut)} ${text}`;
            return [id, { text: other, hash: textHash(other) }] as const;
          }),
        );
        const plan = finish(planImportSteps({ set, refused: [], records: new Map(), texts: here }));
        expect(plan.refused).toEqual([]);
        for (const taken of plan.adds) {
          const state = plan.states.get(taken.id);
          if (state === "anchored" || state === "moved") {
            const { text, hash } = here.get(taken.sourceId) ?? { text: "", hash: "" };
            expect(taken.textHash).toBe(hash);
            for (const { start, end, exact } of taken.spans) expect(text.slice(start, end)).toBe(exact);
          } else expect(set.annotations).toContain(taken);
        }
      }),
    );
  });
});
