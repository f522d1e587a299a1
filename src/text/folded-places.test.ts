import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "./any-text.cases.ts";
import { finish } from "./finish.ts";
import { fold } from "./fold.ts";
import { foldedPlacesSteps } from "./folded-places.ts";
import { foldedTextSteps } from "./folded-text.ts";
import { graphemeEnd, graphemeStart } from "./graphemes.ts";
import { show } from "./marked-text.cases.ts";

function look(text: string, words: string, most = 10) {
  return finish(foldedPlacesSteps(text, finish(foldedTextSteps(text)), words, most));
}

function shown(text: string, words: string): (string | null)[] {
  return look(text, words).places.map((place) => show(text, place));
}

describe("TX30 words that are typed or pasted are found", () => {
  test.each<[name: string, text: string, words: string, found: string]>([
    ["as they stand", "the waste of resources", "waste of", "the [[waste of]] resources"],
    ["in other case", "The WASTE of resources", "waste Of", "The [[WASTE of]] resources"],
    ["with other quotation marks", "He said “it’s over”.", '"it\'s over"', "He said [[“it’s over”]]."],
    [
      "with other dashes and spaces",
      "a well–known\u00a0 fact",
      "well-known fact",
      "a [[well–known\u00a0 fact]]",
    ],
    ["over a line break", "one line\nand another", "line and", "one [[line\nand]] another"],
    ["with a soft hyphen between", "a resour\u00adces plan", "resources", "a [[resour\u00adces]] plan"],
    ["with a ligature in the text", "the of\ufb01ce is shut", "the office", "[[the of\ufb01ce]] is shut"],
    [
      "while the last word is half written",
      "the waste of resources",
      "waste of res",
      "the [[waste of resources]]",
    ],
    ["in quotation marks that the text has not", "the waste of it", "“the waste”", "[[the waste]] of it"],
    ["half of a ligature", "on a \ufb01ne day", "a f", "on [[a \ufb01ne]] day"],
    ["in a script without spaces", "市長は言った", "言", "市長は[[言]]った"],
  ])("TX30 %s", (_name, text, words, found) => {
    expect(shown(text, words)).toEqual([found]);
  });

  test("TX30 but not inside of a word", () => {
    expect(look("other brother", "the")).toEqual({ places: [], count: 0 });
  });

  test("TX30 all places are counted, the first ones listed, and none overlap", () => {
    const text = "no no no no no no no no no";
    expect(look(text, "no no", 2)).toEqual({
      places: [
        { start: 0, end: 5 },
        { start: 6, end: 11 },
      ],
      count: 4,
    });
  });

  test.each(["", "  ", "\u200b", "\u00ad \n"])("TX30 nothing to be seen (%j) stands nowhere", (words) => {
    expect(look("some words", words)).toEqual({ places: [], count: 0 });
  });

  test("TX30 whatever is cut out of a text is found there again", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(40), (text, from, length) => {
        const start = graphemeStart(text, from % (text.length + 1));
        const end = graphemeEnd(text, Math.min(text.length, start + length));
        const words = text.slice(start, end);
        const { folded } = finish(foldedTextSteps(text));
        const inFolded = finish(foldedTextSteps(words)).folded.trim();
        fc.pre(inFolded !== "" && folded.includes(inFolded));
        const { places, count } = look(text, words, 1_000);
        const isWhole = !/[\p{L}\p{N}\p{M}]$/u.test(folded.slice(0, folded.indexOf(inFolded)));
        if (isWhole) expect(count).toBeGreaterThan(0);
        for (const place of places) expect(place.start).toBeLessThan(place.end);
        for (const [at, place] of places.entries()) {
          expect(place.start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0);
        }
      }),
    );
  });
});

describe("TX31 a folded text leads back to the text", () => {
  test("TX31 prose is folded as a search folds it", () => {
    for (const text of [
      "“Why?”  she\tsaid — ﬁve Ångström, ΣΑΣ",
      "plain words, no more",
      "cafe\u0301 DON’T",
    ]) {
      expect(finish(foldedTextSteps(text)).folded).toBe(fold(text));
    }
  });

  test("TX31 offsets go up, begin at graphemes, and are as many as the units", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, starts } = finish(foldedTextSteps(text));
        expect(starts).toHaveLength(folded.length);
        let before = 0;
        for (const start of starts) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(graphemeStart(text, start)).toBe(start);
          before = start;
        }
      }),
    );
  });

  test("TX31 it takes a step for each stretch of a long text", () => {
    const steps = [...foldedTextSteps("“Words” and more. ".repeat(20_000))];
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.every((share) => share > 0 && share < 1)).toBe(true);
  });
});
