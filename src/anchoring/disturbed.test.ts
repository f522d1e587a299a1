import { describe, expect, test } from "vitest";
import { fold, type Span, wordsIn } from "../text/index.ts";
import { edited } from "./edited-text.cases.ts";
import { fiveTexts, numbersFrom } from "./five-texts.cases.ts";
import { describe as describeSpan, type Reanchored, resolveSteps } from "./index.ts";

const seed = 4_711;

/** Spans of so many words, all over a text. */
function spansOf(text: string, count: number, shortest: number, random: () => number): Span[] {
  const words = wordsIn(text);
  return Array.from({ length: count }, () => {
    const length = shortest + Math.floor(random() * 20);
    const first = Math.floor(random() * (words.length - length));
    return { start: words[first]?.start ?? 0, end: words[first + length - 1]?.end ?? text.length };
  });
}

/** What was described once stays the same, however its text is disturbed. */
const described = new Map<string, ReturnType<typeof describeSpan>>();

function selectorOf(text: string, span: Span): ReturnType<typeof describeSpan> {
  const key = `${fiveTexts.indexOf(text)} ${span.start} ${span.end}`;
  const selector = described.get(key) ?? describeSpan(text, span);
  described.set(key, selector);
  return selector;
}

function resolved(text: string, spans: readonly Span[], today: string): Reanchored[] {
  const written = spans.map((span) => ({ textHash: "then", selector: selectorOf(text, span) }));
  const steps = resolveSteps({ text: today, hash: "today" }, written);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const disturbances: readonly (readonly [name: string, (text: string) => string])[] = [
  ["straight quotation marks made curly", (text) => text.replace(/"([^"\n]*)"/g, "“$1”").replace(/'/g, "’")],
  ["curly ones made straight", (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ["other hyphens and dashes", (text) => text.replace(/[–—-]/g, (sign) => (sign === "-" ? "\u2011" : "-"))],
  ["no-break spaces", (text) => text.replace(/ /g, (_, at: number) => (at % 3 === 0 ? "\u00a0" : " "))],
  ["soft hyphens", (text) => text.replace(/(\w{3})(\w{3})/g, "$1\u00ad$2")],
  ["letters and marks apart (NFD)", (text) => text.normalize("NFD")],
  ["capital letters", (text) => text.toUpperCase()],
  ["lines wrapped elsewhere", (text) => text.replace(/ /g, (_, at: number) => (at % 11 === 0 ? "\n" : " "))],
  ["each sentence a paragraph", (text) => text.replace(/\. /g, ".\n\n")],
  ["paragraphs joined", (text) => text.replace(/\n\n/g, " ")],
];

describe("AN22 what changes no word", () => {
  test.each(disturbances)(`%s (seed ${seed})`, (_name, disturb) => {
    const random = numbersFrom(seed);
    let sure = 0;
    let all = 0;
    for (const text of fiveTexts) {
      const spans = spansOf(text, 60, 3, random);
      const today = disturb(text);
      for (const [index, { state, span }] of resolved(text, spans, today).entries()) {
        all++;
        if (state !== "anchored" && state !== "moved") continue;
        sure++;
        const { start = 0, end = 0 } = spans[index] ?? {};
        expect(fold(today.slice(span?.start, span?.end))).toBe(fold(text.slice(start, end)));
      }
    }
    expect(sure / all).toBeGreaterThanOrEqual(0.99);
  });

  test(`an article without what stands around it (seed ${seed})`, () => {
    const random = numbersFrom(seed);
    let sure = 0;
    let all = 0;
    for (const text of fiveTexts) {
      const [from, to] = [Math.floor(text.length * 0.15), Math.floor(text.length * 0.9)];
      const spans = spansOf(text, 120, 3, random).filter(({ start, end }) => start >= from && end <= to);
      for (const [index, { state, span }] of resolved(text, spans, text.slice(from, to)).entries()) {
        all++;
        if (state !== "anchored" && state !== "moved") continue;
        sure++;
        expect(span?.start).toBe((spans[index]?.start ?? 0) - from);
      }
    }
    expect(all).toBeGreaterThan(300);
    expect(sure / all).toBeGreaterThanOrEqual(0.99);
  });
});

test(`AN23 with one word of a hundred exchanged, spans are found and said to be what they are (seed ${seed})`, () => {
  const random = numbersFrom(seed);
  let right = 0;
  let all = 0;
  for (const text of fiveTexts) {
    const spans = spansOf(text, 200, 1, random);
    const exchanges = wordsIn(text)
      .filter(() => random() < 0.01)
      .map((span) => ({ span, words: `zebra${Math.floor(random() * 99)}` }));
    const today = edited(text, exchanges);
    for (const [index, { state, span }] of resolved(text, spans, today.text).entries()) {
      all++;
      const before = spans[index] ?? { start: 0, end: 0 };
      const { span: place, isTouched } = today.place(before);
      const isThere = span?.start === place.start && span.end === place.end;
      if (isThere && isTouched === (state === "changed")) right++;
      // Never the wrong words as if they were certain.
      else if (!isTouched) expect(["ambiguous", "orphan", "changed"]).toContain(state);
    }
  }
  expect(all).toBe(1_000);
  expect(right / all).toBeGreaterThanOrEqual(0.98);
});
