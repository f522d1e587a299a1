import { describe, expect, test } from "vitest";
import { fiveSources, placeIn, sourceText } from "./five-sources.cases.ts";
import { createQuoteTracer, type QuoteTrace, type TracedText, traceQuote } from "./index.ts";

const source: TracedText = {
  id: "source",
  text: [
    "The council met on Monday, and it was late. “It will not, I promise, raise taxes unless the state cuts its aid,” the mayor said [to us].",
    "Nobody in the room asked who would pay the $12 million for 40% of the buses.",
    "Later she wrote that the old bridge … could stay open for two more winters.",
  ].join("\n\n"),
};

function traced(words: string | readonly string[], ...others: TracedText[]): QuoteTrace {
  return traceQuote(words, [source, ...others], "source");
}

/** What the first match says was left out, and its changes as words. */
function told({ matches }: QuoteTrace, quote: string) {
  const [match] = matches;
  return {
    leftOut: match?.leftOut.map(({ start, end }) => source.text.slice(start, end)),
    changes: match?.changes.map(({ kind, a, b }) => [
      kind,
      source.text.slice(a.start, a.end),
      quote.slice(b.start, b.end),
    ]),
  };
}

describe("TR32 style", () => {
  test.each([
    ["capital letters anywhere", "THE COUNCIL met on monday", "styled"],
    ["a nested quotation", "It will not, “I promise”, raise taxes", "styled"],
    ["an exclamation mark at the end", "it was late!", "styled"],
    ["a full stop that the source has", "it was late.", "verbatim"],
    ["a unit that the source doesn’t have", "met on Monday, and it was late%", "altered"],
    ["a unit that is lost at the start", "12 million for 40% of the buses", "altered"],
    ["a unit that is lost at the end", "who would pay the $12 million for 40", "altered"],
    ["another unit", "who would pay the €12 million for 40% of the buses", "altered"],
    ["the units as they are", "$12 million for 40%", "verbatim"],
  ])("TR32 %s: %s", (_name, words, verdict) => {
    expect(traced(words).verdict).toBe(verdict);
    if (verdict === "altered") expect(traced(words).flags).toContain("number");
  });
});

describe("TR33 marks", () => {
  test.each([
    ["dots", "It will … raise taxes", ["not, I promise"], ["negation"]],
    [
      "dots over a condition",
      "raise taxes […] the mayor said",
      ["unless the state cuts its aid"],
      ["condition"],
    ],
    ["dots over nothing that weighs", "It will not ... raise taxes", ["I promise"], []],
    [
      "dots at the start",
      "… raise taxes unless the state cuts its aid",
      ["It will not, I promise"],
      ["negation"],
    ],
    [
      "dots at the end",
      "It will not, I promise, raise taxes ...",
      ["unless the state cuts its aid,” the mayor said [to us"],
      ["condition"],
    ],
    [
      "dots at the end of a sentence",
      "Nobody in the room asked who would pay the $12 million for 40% of the buses …",
      [],
      [],
    ],
    ["a bracket for a word", "unless the [federal] state cuts its aid", [], []],
    ["a bracket in place of a negation", "It will [gladly], I promise, raise taxes", ["not"], ["negation"]],
    [
      "a bracket in place of a number",
      "who would pay the $[13] million for 40% of the buses",
      ["12"],
      ["number"],
    ],
    [
      "a bracket with a negation",
      "the old bridge … could [not] stay open for two more winters",
      [],
      ["negation"],
    ],
    ["a bracket at the end of a word", "unless the state[s] cuts its aid", ["state"], []],
  ])("TR33 %s: %s", (_name, words, leftOut, flags) => {
    const trace = traced(words);
    expect(trace).toMatchObject({ verdict: "marked-edit", flags });
    expect(told(trace, words).leftOut).toEqual(leftOut);
  });

  test.each([
    "the mayor said [to us]",
    "the old bridge … could stay open",
    "“She wrote that the old bridge … could stay open”".replace("S", "s"),
  ])("TR33 dots and brackets of the source are no marks: %s", (words) => {
    expect(traced(words).verdict).toBe("verbatim");
  });
});

describe("TR34 changes without a mark", () => {
  test.each<readonly [name: string, words: string, changes: string[][], flags: string[]]>([
    [
      "dropped",
      "It will, I promise, raise taxes unless the state cuts its aid",
      [["dropped", "not", ""]],
      ["negation"],
    ],
    ["added", "The council never met on Monday, and it was late", [["added", "", "never"]], ["negation"]],
    [
      "swapped",
      "raise taxes although the state cuts its aid",
      [["swapped", "unless", "although"]],
      ["condition"],
    ],
    [
      "at the start",
      "Everybody in the room asked who would pay",
      [["swapped", "Nobody", "Everybody"]],
      ["negation", "name"],
    ],
    [
      "at the end",
      "Nobody in the room asked who could not",
      [["swapped", "would pay", "could not"]],
      ["negation", "modal"],
    ],
    ["a number", "could stay open for three more winters", [["swapped", "two", "three"]], ["number"]],
    [
      "how many",
      "Nobody in the room asked who would pay for most of the buses",
      [
        ["dropped", "the $12 million", ""],
        ["swapped", "40", "most"],
      ],
      ["number", "quantifier"],
    ],
    ["a comma", "The council met on Monday and it was late", [["dropped", ",", ""]], []],
  ])("TR34 %s: %s", (_name, words, changes, flags) => {
    const trace = traced(words);
    expect(trace.verdict).toBe("altered");
    expect(told(trace, words).changes).toEqual(changes);
    expect(trace.flags).toEqual(flags);
  });
});

describe("TR36 elsewhere", () => {
  const copy: TracedText = {
    id: "copy",
    text: "As was told, nobody in the hall asked who would pay the $12 million for the buses.",
  };
  const retold: TracedText = {
    id: "retold",
    text: "It is said that nobody in the hall asked who would pay the $12 million for the trams.",
  };
  const words = "nobody in the hall asked who would pay the $12 million for the buses";

  test("TR36 the best match of another text decides, of equal ones the first", () => {
    const far: TracedText = { id: "far", text: "Nothing of the kind." };
    const trace = traceQuote(words, [far, retold, copy], "far");
    expect(trace).toMatchObject({ verdict: "elsewhere", frame: { id: "copy" } });
    expect(trace.matches.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["retold", "altered"],
      ["copy", "verbatim"],
    ]);
    const twice = traceQuote(words, [far, { ...copy, id: "twin" }, copy], "far");
    expect(twice.frame?.id).toBe("twin");
  });

  test("TR36 texts that share a slip of the quote are named", () => {
    const trace = traced(words, copy, retold);
    expect(trace).toMatchObject({ verdict: "altered", sharedSlips: ["copy", "retold"] });
    expect(
      traced("nobody in the room asked who would pay the $12 million", copy, retold).sharedSlips,
    ).toEqual([]);
  });

  test("TR36 where no text counts as the origin, what is found stands elsewhere", () => {
    expect(traceQuote(words, [copy, retold], null)).toMatchObject({
      verdict: "elsewhere",
      reason: "Text copy has these words exactly.",
    });
  });
});

describe("TR37 short quotes", () => {
  test.each([
    ["rare words", "more winters", "verbatim"],
    ["one rare word", "“Monday”", "verbatim"],
    ["a rare word in other case", "monday", "styled"],
    ["words that stand nowhere", "purple rain", "too-short"],
    ["words in another order", "winters more", "too-short"],
  ])("TR37 %s: %s", (_name, words, verdict) => {
    expect(traced(words).verdict).toBe(verdict);
  });

  test("TR37 the places of words too short to trace are given", () => {
    const trace = traced("the state", { id: "other", text: "In the state of things." });
    expect(trace.verdict).toBe("too-short");
    expect(trace.matches.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["source", "verbatim"],
      ["other", "verbatim"],
    ]);
    expect(traced("purple rain").matches).toEqual([]);
  });
});

describe("TR38 broken quotes", () => {
  test.each<readonly [name: string, parts: string[], verdict: string, leftOut: string[], flags: string[]]>([
    [
      "nothing is missing",
      ["“It will not, I promise,”", "“raise taxes unless the state cuts its aid,”"],
      "verbatim",
      [],
      [],
    ],
    ["a comma before the cue", ["“The council met,”", "“on Monday, and it was late.”"], "styled", [], []],
    [
      "words are missing",
      ["“It will”", "“raise taxes unless the state cuts its aid”"],
      "marked-edit",
      ["not, I promise"],
      ["negation"],
    ],
    [
      "a word was changed",
      ["“It will not, I swear,”", "“raise taxes unless the state cuts its aid”"],
      "altered",
      [],
      [],
    ],
    [
      "in reverse order",
      ["“Nobody in the room asked”", "“The council met on Monday, and it was late”"],
      "stitched",
      [],
      [],
    ],
  ])("TR38 %s", (_name, parts, verdict, leftOut, flags) => {
    const trace = traced(parts);
    expect(trace).toMatchObject({ verdict, flags });
    expect(told(trace, parts.join(" ")).leftOut).toEqual(leftOut);
  });
});

describe("TR39 places", () => {
  test("TR39 the place where the quote stands is no match", () => {
    const words = "“millions”";
    const tracer = createQuoteTracer(fiveSources, "002");
    expect(tracer.trace(words).verdict).toBe("too-short");
    const trace = tracer.trace(words, placeIn("000", words));
    expect(trace).toMatchObject({ verdict: "elsewhere", frame: { id: "004" } });
    expect(trace.matches.map(({ id }) => id)).toEqual(["004"]);
  });

  test("TR39 of several places the closest is given", () => {
    const text = "the buses run late. THE BUSES RUN LATE! The buses run late.";
    const trace = traceQuote("The buses run late", [{ id: "a", text }], "a");
    expect(trace).toMatchObject({
      verdict: "verbatim",
      matches: [{ start: text.indexOf("The"), verdict: "verbatim" }],
    });
  });
});

test.each([
  ["are targeted to prioritize people who pose a risk to the community", true, true],
  ["In fact, in the past", false, true],
  ["and creates unnecessary fear within our immigrant communities.", true, false],
  ["That is one reason this potential enforcement action makes no sense", false, false],
])("TR42 cut at its start or end: %s", (words, cutAtStart, cutAtEnd) => {
  const trace = createQuoteTracer(fiveSources, "002").trace(words);
  expect(trace.matches[0]).toMatchObject({ id: "002", cutAtStart, cutAtEnd });
});

test("TR41 what an article leaves out of the sentence is in the frame", () => {
  const words = "“are targeted to prioritize people who pose a risk to the community.”";
  const { frame } = createQuoteTracer(fiveSources, "002").trace(words, placeIn("001", words));
  expect(sourceText("002").slice(frame?.start, frame?.end)).toContain("according to the Wall Street Journal");
});
