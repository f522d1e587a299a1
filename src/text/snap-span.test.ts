import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySpan } from "./any-text.cases.ts";
import { graphemeEnd, graphemeStart } from "./graphemes.ts";
import { snapSpan } from "./index.ts";
import { marked, show } from "./marked-text.cases.ts";
import { trimSpan } from "./white-space.ts";

const toWords: readonly (readonly [rule: string, selected: string, snapped: string])[] = [
  ["TX8 a part of a word", "the m[[ay]]or said", "the [[mayor]] said"],
  ["TX8 parts of two words", "the ma[[yor sa]]id", "the [[mayor said]]"],
  ["TX8 ends at edges stay", "the [[mayor]] said", "the [[mayor]] said"],
  ["TX8 a curly apostrophe", "the [[ICE]]’s access", "the [[ICE’s]] access"],
  ["TX8 a soft hyphen", "a commu\u00ad[[nity]] b", "a [[commu\u00adnity]] b"],
  ["TX8 right to left", "של[[ום עו]]לם", "[[שלום עולם]]"],
  ["TX8 a torn family", "hi 👨‍[[👩‍]]👧 you", "hi [[👨‍👩‍👧]] you"],
  ["TX8 half a flag", "the 🇺[[🇸 team]]", "the [[🇺🇸 team]]"],
  ["TX8 half a letter", "caf[[e]]\u0301 au lait", "[[cafe\u0301]] au lait"],
  ["TX7 spaces", "the[[ mayor ]]said", "the [[mayor]] said"],
  ["TX7 NBSP and line breaks", "the[[\u00a0mayor\n\u2028]]said", "the\u00a0[[mayor]]\n\u2028said"],
  ["TX9 marks that were not selected", "“[[Chicago]]”", "“[[Chicago]]”"],
  ["TX9 marks that were selected", "he said [[“Chicago.”]] Then", "he said [[“Chicago.”]] Then"],
  ["TX9 one mark selected", "“Not in our [[city.” ]]That", "“Not in our [[city.”]] That"],
  ["TX9 words inside marks", "say “Chi[[cago wi]]ll,” he", "say “[[Chicago will]],” he"],
  ["TX9 straight marks", 'say "[[it\'s]]" now', 'say "[[it\'s]]" now'],
  ["TX9 a mark behind an s", "the [[parents]]’ rights", "the [[parents]]’ rights"],
  ["TX9 brackets and commas", "(both [[larg]]e), and", "(both [[large]]), and"],
  ["TX11 a sign that holds on to the word before it", "ab\u0600[[😀]] c", "[[ab\u0600😀]] c"],
  ["TX10 an amount", "its $7[[55 mil]]lion in", "its [[$755 million]] in"],
  ["TX10 an amount without its sign", "its $[[755 million]] in", "its [[$755 million]] in"],
  ["TX10 a share", "than [[5]]% of", "than [[5%]] of"],
  ["TX10 a sign alone", "than 5[[%]] of", "than [[5%]] of"],
  ["TX10 a sign behind", "fast 12,5[[00]]€ teuer", "fast [[12,500€]] teuer"],
  ["TX10 a sign of the next number", "€[[5]]$6", "[[€5]]$6"],
];

describe("snapSpan", () => {
  test.each(toWords)("%s", (_rule, selected, snapped) => {
    const { text, span } = marked(selected);
    expect(show(text, snapSpan(text, span, "word"))).toBe(snapped);
  });

  test("TX8 to graphemes, words may be cut", () => {
    const { text, span } = marked("the m[[ay 👨‍👩]]‍👧");
    expect(show(text, snapSpan(text, span, "grapheme"))).toBe("the m[[ay 👨‍👩‍👧]]");
  });

  test.each(["the[[ ]]mayor", "the[[ \u00a0\n]]mayor", "the[[]] mayor"])(
    "TX7 nothing is left of %j",
    (fixture) => {
      const { text, span } = marked(fixture);
      expect(snapSpan(text, span, "word")).toBeNull();
      expect(snapSpan(text, span, "grapheme")).toBeNull();
    },
  );

  test.each(["word", "grapheme"] as const)("TX7 TX8 TX11 law: to %s", (to) => {
    fc.assert(
      fc.property(anySpan, ({ text, span }) => {
        const snapped = snapSpan(text, span, to);
        const trimmed = trimSpan(text, span.start, span.end);
        if (trimmed === null || snapped === null) {
          expect(snapped).toBe(trimmed);
          return;
        }
        expect(snapped.start).toBeLessThanOrEqual(trimmed.start);
        expect(snapped.end).toBeGreaterThanOrEqual(trimmed.end);
        expect(graphemeStart(text, snapped.start)).toBe(snapped.start);
        expect(graphemeEnd(text, snapped.end)).toBe(snapped.end);
        expect(snapSpan(text, snapped, to)).toEqual(snapped);
      }),
      { numRuns: 1000 },
    );
  });
});
