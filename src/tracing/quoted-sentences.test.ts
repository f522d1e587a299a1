import { describe, expect, test } from "vitest";
import { fiveSources, placeIn, sourceText } from "./five-sources.cases.ts";
import { createQuoteTracer, type QuotedSentence, quotedSentences, type TracedQuote } from "./index.ts";
import { letterQuotes } from "./letter-quotes.cases.ts";

const tracer = createQuoteTracer(fiveSources, "002");
const letter = { id: "002", text: sourceText("002") };

function traced(article: string, words: string): TracedQuote {
  const place = placeIn(article, words);
  return { ...place, trace: tracer.trace(words, place) };
}

function sentenceWith(sentences: readonly QuotedSentence[], words: string): QuotedSentence | undefined {
  return sentences.find(({ start, end }) => letter.text.slice(start, end).includes(words));
}

describe("TR44 from the source outwards", () => {
  const sentences = quotedSentences(
    letter,
    letterQuotes.map(({ article, words }) => traced(article, words)),
  );

  test.each<[sentence: string, whoLeftOut: [string, string[]][]]>([
    [
      "this kind of enforcement will not improve",
      [
        ["000", ["On behalf of the City of Hartford, I am writing to reiterate that"]],
        ["001", []],
        [
          "001",
          [
            "On behalf of the City of Hartford",
            "and even the consideration and threat of this kind of enforcement is damaging to public trust and creates unnecessary fear within our immigrant communities",
          ],
        ],
      ],
    ],
    [
      "It would be unacceptable",
      [
        ["000", ["It would be unacceptable for any ICE officials to"]],
        ["001", []],
      ],
    ],
    [
      "are targeted to prioritize people",
      [
        [
          "001",
          [
            "In fact, in the past, U.S. Immigration and Customs Enforcement (ICE) has explicitly said that its enforcement actions in Hartford",
            "according to the Wall Street Journal",
          ],
        ],
      ],
    ],
    ["That is one reason this potential", []],
    ["Please do not hesitate", []],
  ])("TR44 %s", (words, whoLeftOut) => {
    const quotes = sentenceWith(sentences, words)?.quotes;
    expect(
      quotes?.map(({ id, leftOut }) => [id, leftOut.map(({ start, end }) => letter.text.slice(start, end))]),
    ).toEqual(whoLeftOut);
  });

  test("TR44 every sentence is there, in order, with quotes or without", () => {
    expect(quotedSentences(letter, []).map(({ start, end }) => ({ start, end }))).toEqual(
      sentences.map(({ start, end }) => ({ start, end })),
    );
    expect(quotedSentences(letter, []).every(({ quotes }) => quotes.length === 0)).toBe(true);
  });

  test("TR44 what stands elsewhere, or is too short, quotes nothing", () => {
    const others = [
      traced("004", "“very unusual”"),
      traced("004", "“I don’t want him to hurt anybody else,”"),
      traced("000", "“residents”"),
    ];
    expect(quotedSentences(letter, others).every(({ quotes }) => quotes.length === 0)).toBe(true);
  });
});
