import { describe, expect, test } from "vitest";
import { fiveSources, placeIn, sourceText } from "./five-sources.cases.ts";
import { createQuoteTracer, quoteFrame } from "./index.ts";
import { letterQuotes } from "./letter-quotes.cases.ts";

function shown(text: string, span: { start: number; end: number } | null): string | null {
  return span && text.slice(span.start, span.end);
}

describe("TR40 the cue of a quote", () => {
  test.each(letterQuotes)("TR40 $article $cue: $words", ({ article, words, cue }) => {
    const text = sourceText(article);
    expect(shown(text, quoteFrame(text, placeIn(article, words)).cue)).toBe(cue);
  });

  test("TR40 a tweet that ends with a call", () => {
    const text = sourceText("004");
    const start = text.indexOf("“At the request");
    const span = { start, end: text.indexOf("Trump recently posted") - 1 };
    expect(shown(text, quoteFrame(text, span).cue)).toBe("posted");
  });

  test.each([
    ["before, with a comma", "The mayor said, “[[We will act.]]”", "said"],
    ["behind", "“[[We will act,]]” the mayor said on Monday.", "said"],
    ["according to", "“[[We will act]],” according to a spokesman.", "according to"],
    ["the sentence before", "The mayor wrote to the board. “[[We will act.]]”", "wrote"],
    ["nearer than another", "He said it was late and added that “[[we will act]]” soon.", "added that"],
    ["not of another quote", "“He said no,” it went. “[[We will act.]]”", null],
    ["behind a call", "Much was heard. “[[We will act!]]” The mayor said so on Monday.", "said"],
    ["not behind a sentence", "Much was heard. “[[We will act.]]” The mayor said so on Monday.", null],
    ["not in the next line", "Much was heard. “[[We will act!]]”\n\nThe mayor said so.", null],
    ["none", "The room was full. [[We will act.]]", null],
    ["a name that looks like a verb", "In the United States “[[We will act]]” is a slogan.", null],
    ["Spanish", "El alcalde dijo: «[[Vamos a actuar]]».", "dijo:"],
  ])("TR40 %s", (_name, marked, cue) => {
    const start = marked.indexOf("[[");
    const end = marked.indexOf("]]") - 2;
    const text = marked.replace("[[", "").replace("]]", "");
    expect(shown(text, quoteFrame(text, { start, end }).cue)).toBe(cue);
  });
});

describe("TR41 the frame of a quote", () => {
  test("TR41 words can be intact and their meaning moved", () => {
    const words =
      "“misrepresent their identity again by posing as Hartford police officers, or to use any City of Hartford facilities without prior authorization.”";
    const article = sourceText("000");
    const { cue, before, after } = quoteFrame(article, placeIn("000", words));
    expect(shown(article, cue)).toBe("implores ICE not to:");
    expect(shown(article, before)).toBe("Bronin implores ICE not to:");
    expect(shown(article, after)).toMatch(/^According to Lurye/);

    const letter = sourceText("002");
    const trace = createQuoteTracer(fiveSources, "002").trace(words, placeIn("000", words));
    expect(shown(letter, trace.frame)).toMatch(
      /^It would be unacceptable for any ICE officials to misrepresent/,
    );
    expect(shown(letter, trace.frame?.before ?? null)).toMatch(/^And even if you do not share my view/);
    expect(trace.matches[0]).toMatchObject({ cutAtStart: true, cutAtEnd: false });
  });

  test("TR41 at the ends of a text nothing is before and after", () => {
    const text = "We will act.";
    expect(quoteFrame(text, { start: 0, end: 12 })).toEqual({
      start: 0,
      end: 12,
      before: null,
      after: null,
      cue: null,
    });
    expect(quoteFrame("", { start: 0, end: 0 })).toEqual({
      start: 0,
      end: 0,
      before: null,
      after: null,
      cue: null,
    });
    expect(() => quoteFrame(text, { start: 3, end: 40 })).toThrow(RangeError);
  });
});
