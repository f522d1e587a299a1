import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPlace, anySpan, anyText } from "./any-text.cases.ts";
import {
  graphemeEnd,
  graphemeStart,
  nextSentence,
  previousSentence,
  sentenceAt,
  sentencesIn,
} from "./index.ts";
import { marked, show } from "./marked-text.cases.ts";
import { isLineBreak, trimSpan } from "./white-space.ts";

/** Each case is a text with "|" between its sentences, in place of the white space. */
const cases: readonly (readonly [rule: string, sentences: string])[] = [
  ["TX12 plain", "They’re not alone.|“Not in our city.”|That’s the message."],
  ["TX12 questions and exclamations", "Why?|Because… her feelings.|Deportations start!|Trump posted."],
  ["TX12 dots of omission", "We are not an extension of ICE….|I do worry."],
  ["TX12 a number first", "The chance is one in 92.|100 cities are worse.|$5 is little."],
  ["TX12 decimals", "It rose by 3.5 points.|It fell."],
  [
    "TX13 titles",
    "Then Gov. Ned Lamont and Supt. Eddie Johnson left.|Mr. Lyons and Rep. Dan Griffey stayed.",
  ],
  ["TX13 initials", "Mayor Luke A. Bronin met Christopher S. Murphy.|He left."],
  [
    "TX13 inside the sentence",
    "The U.S. Department of Homeland Security (DHS) met the U.S. Senators.|It did.",
  ],
  ["TX13 and at its end", "They left the U.S.|The mayor stayed in D.C.|He slept."],
  ["TX13 departments", "He impersonated the Hartford Police Dept.|“On behalf of the City, I write.”"],
  ["TX13 numbers", "See No. 5 and vol. 3 of Smith v. Jones.|No.|He did not."],
  ["TX13 hours and months", "It began at 5 p.m. Friday, on Jan. 5, and ended.|It did."],
  ["TX13 firms", "Acme Inc. Chairman Smith of Smith & Co. Ltd. Boston left.|He did."],
  ["TX13 clock times", "It began at 5 a.m. on Tuesday and closed at 9 p.m.|The mayor left."],
  ["TX13 books", "Smith et al. found it, cf. vol. 2, figs. 3 and 4, pp. 5–7, Rm. 8.|They agreed."],
  ["TX13 months", "On Feb. 6, Mar. 7, Aug. 9, Sept. 10 and Dec. 13 he came.|Then he left."],
  [
    "TX13 states",
    "Sen. Murphy (D-Conn.) moved to Hartford, Conn., and to Va. Beach.|Then to Wash. and back.",
  ],
  ["TX13 several initials", "J. R. R. Tolkien wrote it.|J.K. Rowling did not."],
  ["TX13 ranks", "Lt. Col. Smith, Sgt. Maj. Lee, Adm. Ray and Atty. Gen. Tong came.|They left."],
  ["TX13 saints and juniors", "Fr. Paul of St. Mary’s met Sammy Davis Jr. and left.|Amen."],
  ["TX13 Spanish titles", "El Sr. García, la Sra. Pérez y la Dra. López llegaron.|Él dijo que sí."],
  [
    "TX13 Spanish offices",
    "El Ing. Mora, el Gral. Ruiz y la Dña. Ana viven en la Av. Insurgentes, núm. 5.|Bien.",
  ],
  ["TX13 EE. UU.", "Viven en EE. UU. desde 1990 y no en EE.UU. Central.|Salieron de EE. UU.|Los demás no."],
  ["TX13 list numbers", "1. The mayor left."],
  ["TX14 a cue after the quote", "“… within our immigrant community,” the letter said.|He left."],
  ["TX14 a full stop before the mark", "“It is so.”|He left.|(He did.)|‘Go.’|So he went."],
  ["TX14 a cue after a question", "“Why?” he asked.|“Stop!” she said.|“Yes.”"],
  ["TX14 straight marks", '"If not, they start!"|Then he left.'],
  ["TX14 note signs", "… undocumented families.”¹|On behalf of the City.[12]|It fell.*|Next."],
];

describe("sentencesIn", () => {
  test.each(cases)("%s: %s", (_rule, sentences) => {
    const expected = sentences.split("|");
    for (const gap of [" ", "  ", "\u00a0"]) expect(read(expected.join(gap))).toEqual(expected);
  });

  test("TX12 a line break ends a sentence", () => {
    expect(read("Luke A.\nBronin\n\nMayor of\r\nHartford. Dear Ms.\u2028Beaumont")).toEqual([
      ...["Luke A.", "Bronin", "Mayor of", "Hartford.", "Dear Ms.", "Beaumont"],
    ]);
  });

  test("TX12 other scripts", () => {
    expect(read("日本。中国。「はい。」")).toEqual(["日本。", "中国。", "「はい。」"]);
    expect(read("هل هذا؟ نعم.")).toEqual(["هل هذا؟", "نعم."]);
  });

  test("TX14 a mark that opens without a space before it", () => {
    expect(read("He left.“Yes.”")).toEqual(["He left.", "“Yes.”"]);
  });

  test("TX12 law: in order, trimmed, within lines, nothing visible left out", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of sentencesIn(text)) {
          expect(trimSpan(text, last, start)).toBeNull();
          expect(trimSpan(text, start, end)).toEqual({ start, end });
          const units = Array.from({ length: end - start }, (_, at) => text.charCodeAt(start + at));
          expect(units.some(isLineBreak)).toBe(false);
          last = end;
        }
        expect(trimSpan(text, last, text.length)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test("TX12 a mark on the bracket of a note stays with it", () => {
    expect(read("It fell.[1]\u0308 Next.")).toEqual(["It fell.[1]\u0308", "Next."]);
  });

  test("TX12 law: of a grapheme that a sentence cuts only white space is left out", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of sentencesIn(text)) {
          expect(trimSpan(text, graphemeStart(text, start), start)).toBeNull();
          expect(trimSpan(text, end, graphemeEnd(text, end))).toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("TX12 law: with a span, the sentences that overlap it", () => {
    fc.assert(
      fc.property(anySpan, ({ text, span }) => {
        const overlapping = sentencesIn(text).filter(
          ({ start, end }) => span.start < span.end && end > span.start && start < span.end,
        );
        expect(sentencesIn(text, span)).toEqual(overlapping);
      }),
    );
  });

  test("TX19 a line of a megabyte is cut where sentences begin, and the rest is as ever", () => {
    const sentence = "The mayor, Luke A. Bronin, said so. ";
    const found = read(sentence.repeat(30_000));
    expect(found.length).toBe(30_000);
    expect(new Set(found)).toEqual(new Set([sentence.trim()]));
  });
});

describe("one sentence", () => {
  const text = "One is first. Two follows.\n\nThree ends.";

  test.each([
    ["TX15 inside", "One i[[]]s first. Two follows.", "[[One is first.]] Two follows."],
    ["TX15 at its start", "One is first. [[]]Two follows.", "One is first. [[Two follows.]]"],
    ["TX15 between two", "One is first.[[]] Two follows.", "One is first. [[Two follows.]]"],
    ["TX15 before a line break", "One is first.\n[[]]\nTwo follows.", "One is first.\n\n[[Two follows.]]"],
  ])("%s", (_rule, at, expected) => {
    const place = marked(at);
    expect(show(place.text, sentenceAt(place.text, place.span.start))).toBe(expected);
  });

  test("TX15 steps forward and back, and null at the ends", () => {
    const [one, two, three] = sentencesIn(text);
    expect(nextSentence(text, one?.start ?? -1)).toEqual(two);
    expect(nextSentence(text, two?.start ?? -1)).toEqual(three);
    expect(nextSentence(text, three?.start ?? -1)).toBeNull();
    expect(previousSentence(text, three?.start ?? -1)).toEqual(two);
    expect(previousSentence(text, two?.start ?? -1)).toEqual(one);
    expect(previousSentence(text, one?.start ?? -1)).toBeNull();
    expect(sentenceAt(text, text.length)).toBeNull();
    expect(sentenceAt("", 0)).toBeNull();
  });

  test("TX15 law: agrees with all sentences", () => {
    fc.assert(
      fc.property(anyPlace, ({ text: any, offset }) => {
        const all = sentencesIn(any);
        expect(sentenceAt(any, offset)).toEqual(all.find(({ end }) => end > offset) ?? null);
        expect(nextSentence(any, offset)).toEqual(all.find(({ start }) => start > offset) ?? null);
        expect(previousSentence(any, offset)).toEqual(all.findLast(({ end }) => end <= offset) ?? null);
      }),
      { numRuns: 1000 },
    );
  });

  test("TX15 law: agrees in a line that is too long for one window", () => {
    const long = `${"no stop at all ".repeat(3000)}${"It is so. ".repeat(5000)}${"x".repeat(30_000)}`;
    const all = sentencesIn(long);
    for (let offset = 0; offset < long.length; offset += 997) {
      expect(sentenceAt(long, offset)).toEqual(all.find(({ end }) => end > offset));
      expect(previousSentence(long, offset)).toEqual(all.findLast(({ end }) => end <= offset) ?? null);
    }
  });
});

function read(text: string): string[] {
  return sentencesIn(text).map(({ start, end }) => text.slice(start, end));
}
