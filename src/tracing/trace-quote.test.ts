import { describe, expect, test } from "vitest";
import { fiveSources, placeIn, sourceText } from "./five-sources.cases.ts";
import { createQuoteTracer, type TracedText, traceQuote } from "./index.ts";
import { letterQuotes } from "./letter-quotes.cases.ts";

const tracer = createQuoteTracer(fiveSources, "002");

describe("TR30 quotes of the letter", () => {
  test.each(letterQuotes)("TR30 $article $words", ({ article, words, verdict }) => {
    const trace = tracer.trace(words, placeIn(article, words));
    expect(trace.verdict).toBe(verdict);
    expect(trace.matches[0]).toMatchObject({ id: "002", verdict, share: 1, changes: [], leftOut: [] });
    expect(trace.flags).toEqual([]);
    expect(tracer.trace(words)).toMatchObject({ verdict, reason: trace.reason });
  });
});

test.each([
  ["numbers of notes are no words", "undocumented families.” On behalf of the City of Hartford", "verbatim"],
  ["numbers of notes may be there", "undocumented families.”¹ On behalf of the City of Hartford", "verbatim"],
  ["a name in quotation marks before an initial", "Richard Blumenthal and ‘Christopher’ S. Murphy", "styled"],
  [
    "words behind dots stand next to those before",
    "On behalf of the City … of Hartford facilities",
    "marked-edit",
  ],
  ["one common word before dots", "the … makes no sense", "marked-edit"],
])("TR30 %s: %s", (_name, words, verdict) => {
  expect(tracer.trace(words).verdict).toBe(verdict);
});

/** Whatever stands in quotation marks in a text. */
function quotesOf(id: string): string[] {
  return [...sourceText(id).matchAll(/[“"][^”"“]+[”"]/g)].map(([words]) => words);
}

describe.each(["003", "004"])("TR31 no quote of %s is in the letter", (id) => {
  test.each(quotesOf(id))(`TR31 ${id} %s`, (words) => {
    for (const trace of [tracer.trace(words), tracer.trace(words, placeIn(id, words))]) {
      expect(["elsewhere", "not-found", "too-short"]).toContain(trace.verdict);
      expect(trace.matches.map(({ id }) => id)).not.toContain("002");
    }
  });
});

describe("TR32 to TR38 verdicts", () => {
  const source =
    "The council met on Monday. It will not raise taxes unless the state cuts its aid, the mayor said. Nobody in the room asked who would pay for the 12 new buses.";
  const reply = "The governor wrote back that the state would keep its promise to the city in full.";
  const texts: TracedText[] = [
    { id: "reply", text: reply },
    { id: "source", text: source },
  ];
  test.each<readonly [name: string, words: string, verdict: string, flags: string[]]>([
    ["as it stands", "It will not raise taxes unless the state cuts its aid", "verbatim", []],
    ["other glyphs", "“It will not  raise\ntaxes unless the state cuts its aid”", "verbatim", []],
    ["a small first letter", "it will not raise taxes", "styled", []],
    ["a comma at the end", "“It will not raise taxes,”", "styled", []],
    ["dots", "It will not raise taxes ... the mayor said", "marked-edit", ["condition"]],
    [
      "dots that hide a negation",
      "It will […] raise taxes unless the state cuts its aid",
      "marked-edit",
      ["negation"],
    ],
    ["a bracket in a word", "[i]t will not raise taxes", "marked-edit", []],
    [
      "a bracket for a pronoun",
      "[The council] will not raise taxes unless the state cuts its aid",
      "marked-edit",
      [],
    ],
    ["sic", "It will not raise taxes [sic] unless the state cuts its aid", "marked-edit", []],
    ["a dropped negation", "It will raise taxes unless the state cuts its aid", "altered", ["negation"]],
    ["another number", "asked who would pay for the 21 new buses", "altered", ["number"]],
    ["two places", "It will not raise taxes who would pay for the 12 new buses", "stitched", []],
    [
      "in reverse order",
      "Nobody in the room asked who would pay. It will not raise taxes unless the state cuts its aid",
      "stitched",
      [],
    ],
    ["in the other text", "the state would keep its promise to the city", "elsewhere", []],
    ["in no text", "Nothing of this was ever written down by anyone", "not-found", []],
    ["too short", "the state", "too-short", []],
    ["short but rare", "new buses", "verbatim", []],
    ["no words", "“…”", "too-short", []],
    ["nothing", "", "too-short", []],
  ])("%s", (_name, words, verdict, flags) => {
    expect(traceQuote(words, texts, "source")).toMatchObject({ verdict, flags });
  });

  test("TR39 a primary text that is not among the texts is named", () => {
    expect(() => traceQuote("words", texts, "letter")).toThrow(
      new RangeError('unexpected primary text "letter", expected one of: "reply", "source"'),
    );
  });
});
