import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createVocabulary, graphemeStart, type Span, tokenSteps, type Vocabulary } from "../text/index.ts";
import { anySpan, anyText } from "./any-text.cases.ts";
import { describe as describeSpan, resolve, type Selector } from "./index.ts";

/** Whether an offset lies inside what a reader sees as one sign. */
function isCut(text: string, offset: number): boolean {
  return graphemeStart(text, offset) !== offset;
}

/** The words and signs of a text, as folding levels them. */
function tokensOf(text: string, vocabulary: Vocabulary): number[] {
  const steps = tokenSteps(text, vocabulary.learn);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return [...step.value.ids];
}

/** The marked words stand there; of half a sign nothing can be levelled. */
function expectSameWords(text: string, { start, end }: Span, { exact }: Selector, isHalf: boolean): void {
  const words = text.slice(start, end);
  const vocabulary = createVocabulary();
  if (words !== exact && !isHalf) expect(tokensOf(words, vocabulary)).toEqual(tokensOf(exact, vocabulary));
}

describe("resolve", () => {
  test("AN5 law: on the same text every span is anchored where it was", () => {
    fc.assert(
      fc.property(anySpan, ({ text, span }) => {
        expect(resolve(text, describeSpan(text, span))).toEqual({
          state: "anchored",
          span,
          candidates: [],
          differences: [],
          isFormatting: false,
          score: 1,
          runnerUp: 0,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("AN7 law: text put in before or after loses no span and misplaces none", () => {
    fc.assert(
      fc.property(anySpan, anyText, anyText, ({ text, span }, before, after) => {
        const today = before + text + after;
        const start = span.start + before.length;
        // Where an addition joins its sign to the passage, it is no longer the same.
        fc.pre(isCut(today, start) === isCut(text, span.start));
        fc.pre(isCut(today, span.end + before.length) === isCut(text, span.end));
        const { state, span: found } = resolve(today, describeSpan(text, span));
        if (state === "moved") {
          expect(found?.start).toBe(start);
        } else {
          // Only where the addition repeats the passage: then at its position, or as one of several.
          expect(["anchored", "ambiguous"]).toContain(state);
        }
      }),
    );
  });

  test("AN8 AN13 AN24 law: on any other text a span has the words, and cuts no sign that wasn't cut", () => {
    fc.assert(
      fc.property(anySpan, anyText, ({ text, span }, other) => {
        const selector = describeSpan(text, span);
        const { state, span: found, candidates, isFormatting } = resolve(other, selector);
        expect(found === null).toBe(state === "ambiguous" || state === "orphan");
        const wasCut = isCut(text, span.start) || isCut(text, span.end);
        const cuts = (found === null ? candidates : [found]).flatMap(({ start, end }) => [start, end]);
        if (!wasCut) expect(cuts.filter((offset) => isCut(other, offset))).toEqual([]);
        if (found !== null && state !== "changed") {
          expect(isFormatting).toBe(other.slice(found.start, found.end) !== selector.exact);
          expectSameWords(other, found, selector, wasCut);
        }
        if (state === "ambiguous") expect(candidates.length).toBeGreaterThan(1);
      }),
      { numRuns: 500 },
    );
  });

  test("AN20 law: what is said to differ stands there, in order, and nothing else differs", () => {
    let changed = 0;
    fc.assert(
      fc.property(
        anySpan,
        fc.constantFrom("no ", "5% ", "日", "e\u0301 ", "🇺🇸"),
        fc.nat(),
        ({ text, span }, words, at) => {
          const cut = span.start + (at % (span.end - span.start));
          const today = text.slice(0, cut) + words + text.slice(cut);
          const { state, span: found, differences } = resolve(today, describeSpan(text, span));
          if (state !== "changed" || found === null) return;
          changed += 1;
          expect(differences.length).toBeGreaterThan(0);
          let end = found.start;
          for (const { span: place, now } of differences) {
            expect(place.start).toBeGreaterThanOrEqual(end);
            expect(today.slice(place.start, place.end)).toBe(now);
            end = place.end;
          }
          expect(end).toBeLessThanOrEqual(found.end);
        },
      ),
      { numRuns: 1000 },
    );
    expect(changed).toBeGreaterThan(30);
  });
});
