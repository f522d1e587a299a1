import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Annotation, TagId } from "../annotations/index.ts";
import { annotations, annotationWith } from "./annotation.cases.ts";
import { createPanelStore, filterSteps, isEverything, type PanelFilter } from "./panel-store.ts";

function filtered(list: readonly Annotation[], filter: PanelFilter): readonly Annotation[] {
  const steps = filterSteps(list, filter);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const quote = annotationWith({ id: "quote-of-mayor", attributes: { speaker: "Luke A. Bronin" } });
const opinion = annotationWith({ id: "opinion-here", tag: "opinion", note: "Too  harsh – isn’t it?" });
const all = [quote, opinion];

function shown(query: string, ...hidden: TagId[]) {
  return filtered(all, { hidden: new Set(hidden), query });
}

describe("ST12 the panel's filter", () => {
  test("ST12 an empty filter lets through the list itself", () => {
    expect(shown("")).toBe(all);
    expect(shown("  ")).toBe(all);
  });

  test.each([
    ["the words", "MAYOR", [quote, opinion]],
    ["the note", "harsh", [opinion]],
    ["an attribute", "bronin", [quote]],
    ["plain signs for curly ones", "isn't it", [opinion]],
    ["white space of any length", " too\u00a0harsh ", [opinion]],
    ["nothing", "sheriff", []],
  ])("ST12 a query finds %s", (_what, query, expected) => {
    expect(shown(query)).toEqual(expected);
  });

  test("ST12 a hidden tag is left out, with a query and without", () => {
    expect(shown("", "quote")).toEqual([opinion]);
    expect(shown("mayor", "opinion")).toEqual([quote]);
    expect(shown("", "quote", "opinion", "statistic")).toEqual([]);
  });

  test("ST12 law: the order stays, and a list and what it hides make the whole", () => {
    fc.assert(
      fc.property(
        fc.array(annotations),
        fc.subarray(["quote", "statistic", "opinion"] as const),
        (list, tags) => {
          const hidden = new Set<TagId>(tags);
          const rest = new Set(
            (["quote", "statistic", "opinion"] as const).filter((tag) => !hidden.has(tag)),
          );
          const kept = filtered(list, { hidden, query: "" });
          const left = filtered(list, { hidden: rest, query: "" });
          expect(kept).toEqual(list.filter((one) => kept.includes(one)));
          expect(kept.length + left.length).toBe(list.length);
          expect(kept.some(({ tag }) => hidden.has(tag))).toBe(false);
        },
      ),
    );
  });

  test("ST12 a long list is looked through in steps of 100, and only where something may be left out", () => {
    const list = Array.from({ length: 950 }, () => quote);
    expect([...filterSteps(list, { hidden: new Set(), query: "mayor" })]).toHaveLength(9);
    expect([...filterSteps(list, { hidden: new Set(), query: " " })]).toHaveLength(0);
    expect(isEverything({ hidden: new Set(), query: " " })).toBe(true);
    expect(isEverything({ hidden: new Set(["quote"]), query: "" })).toBe(false);
  });

  test("ST12 a tag is hidden and shown in turn; clearing shows all", () => {
    const panel = createPanelStore();
    panel.toggle("quote");
    panel.toggle("opinion");
    panel.toggle("quote");
    panel.search("mayor");
    expect(panel.getState()).toEqual({ hidden: new Set(["opinion"]), query: "mayor" });
    panel.clear();
    expect(panel.getState()).toEqual({ hidden: new Set(), query: "" });
  });
});
