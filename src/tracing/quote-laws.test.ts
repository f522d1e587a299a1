import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../text/index.ts";
import { createQuoteTracer, quoteFrame, type TracedText, traceQuote } from "./index.ts";

const piece = fc.constantFrom(
  ..."the mayor said not if Hartford 12 12,000 ICE’s ’ s [t]his [sic] [ICE] (sic) ... … [...] . , ! ? “ ” \" ' - – \n [ ] ( ¹ \ud83d \u0301 e\u0301 \u00ad 日本 שלום 👩‍👧".split(
    " ",
  ),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" "));

/** Words alone, as a reader compares them. */
function plain(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

test("TR46 law: pieces are in the texts and in the quote, in order, and have the same words", () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), anyText, anyText, (parts, one, other) => {
      const texts = [
        { id: "one", text: one },
        { id: "other", text: other },
      ];
      const quote = parts.join(" ");
      const trace = traceQuote(parts, texts, "one");
      for (const match of trace.matches) {
        const text = match.id === "one" ? one : other;
        let last = 0;
        for (const { quote: own, source } of match.pieces) {
          expect(own.start).toBeGreaterThanOrEqual(last);
          expect(own.end).toBeGreaterThan(own.start);
          expect(source.start).toBeGreaterThanOrEqual(match.start);
          expect(source.end).toBeLessThanOrEqual(match.end);
          last = own.end;
        }
        expect(last).toBeLessThanOrEqual(quote.length);
        expect(match.end).toBeLessThanOrEqual(text.length);
        if (match.verdict === "verbatim") {
          expect(plain(text.slice(match.start, match.end)).replace(/[¹1]/g, "")).toBe(
            plain(quote).replace(/[¹1]/g, ""),
          );
        }
      }
      if (trace.frame) expect(trace.frame.end).toBeGreaterThan(trace.frame.start);
    }),
    { numRuns: 300 },
  );
});

test("TR30 law: any words of a text, eight and more, are verbatim where they stand", () => {
  const word = fc.stringMatching(/^[a-z]{1,6}[,.]?$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 12, maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      (words, from, length) => {
        const start = from % (words.length - 8);
        const quote = words.slice(start, start + 8 + (length % (words.length - start - 7)));
        expect(traceQuote(quote.join(" "), [{ id: "a", text: words.join(" ") }], "a")).toMatchObject({
          verdict: "verbatim",
          matches: [{ share: 1, changes: [], leftOut: [] }],
        });
      },
    ),
    { numRuns: 200 },
  );
});

test("TR47 a book is traced in a longer one, with every tenth word changed", () => {
  let state = 7;
  // As in books a few words are everywhere and most are rare.
  const words = Array.from({ length: 90_000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${Math.floor(20_000 ** (state / 2 ** 32))}`;
  });
  const quote = words.slice(4_000, 44_000).map((word, at) => (at % 10 === 5 ? `x${at}` : word));
  const trace = traceQuote(quote.join(" "), [{ id: "long", text: words.join(" ") }], "long");
  expect(trace.verdict).toBe("altered");
  expect(trace.matches[0]?.share).toBeCloseTo(0.9, 3);
  expect(trace.matches[0]?.changes).toHaveLength(4_000);
});

test("TR39 many quotes are traced in texts that are read once", () => {
  let reads = 0;
  const text: TracedText = {
    id: "a",
    get text() {
      reads++;
      return "We will act on Monday, the mayor said.";
    },
  };
  const tracer = createQuoteTracer([text], "a");
  const before = reads;
  for (let turn = 0; turn < 3; turn++) expect(tracer.trace("We will act on Monday").verdict).toBe("verbatim");
  expect(reads).toBe(before);
});

test("TR41 law: a frame holds its span, in any text", () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one, other]
        .map((at) => at % (text.length + 1))
        .sort((first, second) => first - second);
      const frame = quoteFrame(text, { start, end });
      expect(frame.start).toBeLessThanOrEqual(start);
      expect(frame.end).toBeGreaterThanOrEqual(end);
      if (frame.before) expect(frame.before.end).toBeLessThanOrEqual(frame.start);
      if (frame.after) expect(frame.after.start).toBeGreaterThanOrEqual(frame.end);
    }),
    { numRuns: 300 },
  );
});
