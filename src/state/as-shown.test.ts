import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveSteps, describe as write } from "../anchoring/index.ts";
import { textHash } from "../text/index.ts";
import { anchoredRecord } from "./anchored-record.ts";
import { annotationWith } from "./annotation.cases.ts";
import { asDrawn, asShown, type Found, isSure } from "./as-shown.ts";
import { madeOn, part } from "./stray.cases.ts";

const nothing = new Map<string, Found>();
const text = "The mayor said that 12 percent of the cities agree.";

describe("ST60 how an annotation is shown", () => {
  test("ST60 what stands where it was marked is shown as it is, whatever its hash", () => {
    const record = madeOn("The mayor said that [[12 percent]] of the [[cities]] agree.", {
      textHash: "other",
    });
    expect(asShown(record, text, nothing)).toBe(record);
  });

  test.each([
    ["its words", "The mayor said that 18 percent of the cities agree."],
    ["what stands before it", "The judge said that 12 percent of the cities agree."],
    ["what stands after it", "The mayor said that 12 percent of the towns agree."],
    ["its place", `Yes. ${text}`],
    ["the end of the text", "The mayor said that 12 percent"],
  ])("ST60 it is not known when %s changed", (_what, today) => {
    expect(
      asShown(madeOn("The mayor said that [[12 percent]] of the cities agree."), today, nothing),
    ).toBeNull();
  });

  test("ST60 one part that does not stand is enough", () => {
    const record = madeOn("The mayor said [[that]] 12 percent of the cities [[agree]].");
    const context = { prefix: "", suffix: "" };
    const spans = record.spans.map((span) => ({ ...span, ...context }));
    const today = "The mayor said that 12 percent of the cities argue.";
    expect(asShown({ ...record, spans }, today, nothing)).toBeNull();
  });

  test("ST60 context that would lie before the text does not stand", () => {
    const spans = [{ start: 1, end: 3, exact: "he", prefix: "Th", suffix: "" }];
    expect(asShown(annotationWith({ spans }), text, nothing)).toBeNull();
  });

  test("ST60 law: on the text that it was made on it is itself, and found on another it has today's words", () => {
    const words = fc.array(fc.constantFrom("mayor", "12", "percent", "said", "not"), {
      minLength: 4,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, fc.nat({ max: 20 }), (some, before, from) => {
        const then = some.join(" ");
        const start = Math.min(from, then.length - 1);
        const record = annotationWith({ spans: [write(then, { start, end: start + 1 })] });
        expect(asShown(record, then, nothing)).toBe(record);
        const now = `${before.join(" ")}. ${then}`;
        const here = { text: now, hash: textHash(now) };
        const steps = resolveSteps(
          here,
          record.spans.map((selector) => ({ textHash: "then", selector })),
        );
        let step = steps.next();
        while (!step.done) step = steps.next();
        const found = anchoredRecord(record, step.value, here);
        const shown = asDrawn(record, now, new Map([[record.id, found]]));
        if (shown?.anchor) {
          for (const { start, end, exact } of shown.spans) expect(now.slice(start, end)).toBe(exact);
          expect(shown.textHash).toBe(here.hash);
        }
      }),
    );
  });

  test.each([
    ["anchored", true, true],
    ["moved", true, true],
    ["changed", true, false],
    ["ambiguous", false, false],
    ["orphan", false, false],
  ] as const)("ST60 %s: drawn %s, sure %s", (state, drawn, sure) => {
    const record = madeOn("The mayor said that [[12 percent]] of the cities agree.");
    const today = `Yes. ${text}`;
    const span = drawn ? { start: 25, end: 35 } : null;
    const found = anchoredRecord(record, [part({ state, span }, today)], {
      text: today,
      hash: textHash(today),
    });
    const known = new Map([[record.id, found]]);
    expect(asShown(record, today, known)).toBe(found);
    expect(asDrawn(record, today, known)).toBe(drawn ? found : null);
    expect(isSure(found)).toBe(sure);
  });

  test("ST62 another note keeps the anchor, and gives the same object each time; another place does not", () => {
    const record = madeOn("The mayor said that [[12 percent]] of the cities agree.");
    const today = `Yes. ${text}`;
    const here = { text: today, hash: textHash(today) };
    const found = anchoredRecord(record, [part({ span: { start: 25, end: 35 } }, today)], here);
    const known = new Map([[record.id, found]]);
    const noted = { ...record, note: "Of which?" };
    const shown = asShown(noted, today, known);
    expect(shown).toEqual({ ...found, note: "Of which?" });
    expect(asShown(noted, today, known)).toBe(shown);
    for (const other of [{ textHash: "another" }, { spans: [...record.spans] }, { rejected: here.hash }]) {
      expect(asShown({ ...record, ...other }, today, known)).toBeNull();
    }
    expect(asShown(record, `${today} `, known)).toBeNull();
  });
});
