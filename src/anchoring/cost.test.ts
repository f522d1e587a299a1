import { expect, test, vi } from "vitest";
import { describe, resolve, resolveSteps } from "./index.ts";

/** A megabyte of prose in which every sentence is another, with curly quotation marks. */
const text = Array.from(
  { length: 12_000 },
  (_, n) => `“Raid ${n * 7919} won’t help 5% of the ${n} cities,” the mayor of ${n * 31} said. He left.\n\n`,
).join("");

/** How often a text is searched while some work is done, and over how many UTF-16 code units: the same on any machine. */
function searched(within: string, work: () => void): { searches: number; units: number } {
  const { indexOf, lastIndexOf } = String.prototype;
  const total = { searches: 0, units: 0 };
  function note(text: string, from: number, found: number, whole: number): number {
    if (text !== within) return found;
    total.searches += 1;
    total.units += found === -1 ? whole : Math.abs(found - from);
    return found;
  }
  function forward(this: string, words: string, from = 0): number {
    return note(String(this), from, indexOf.call(this, words, from), this.length - from);
  }
  const spies = [
    vi.spyOn(String.prototype, "indexOf").mockImplementation(forward),
    vi.spyOn(String.prototype, "includes").mockImplementation(function (this: string, words, from) {
      return forward.call(this, words, from) !== -1;
    }),
    vi.spyOn(String.prototype, "lastIndexOf").mockImplementation(function (
      this: string,
      words,
      from = this.length,
    ) {
      return note(String(this), from, lastIndexOf.call(this, words, from), from);
    }),
  ];
  try {
    work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return total;
}

/** How many steps there are to their end. */
function countSteps(steps: Generator<unknown>): number {
  let count = 0;
  for (const _ of steps) count += 1;
  return count;
}

test("AN3 AN15 describes in a megabyte in one pass", () => {
  expect(text.length).toBeGreaterThan(1_000_000);
  for (const start of [30, 500_000, 1_000_000]) {
    const { units } = searched(text, () => describe(text, { start, end: start + 40 }));
    expect(units).toBeGreaterThan(text.length / 2);
    expect(units).toBeLessThanOrEqual(text.length);
  }
});

/** Selectors all over the text. */
const selectors = Array.from({ length: 10_000 }, (_, n) => {
  const start = 100 + n * 100;
  const [from, end, to] = [start - 40, start + 60, start + 100];
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
});

test("AN15 resolves 10,000 selectors on an unchanged megabyte without a search", () => {
  let anchored = 0;
  const { searches } = searched(text, () => {
    for (const selector of selectors) if (resolve(text, selector).state === "anchored") anchored++;
  });
  expect(anchored).toBe(10_000);
  expect(searches).toBe(0);
});

test("AN18 steps resolve 10,000 selectors on the text that they were made on without a search", () => {
  const written = selectors.map((selector) => ({ textHash: "same", selector }));
  let steps = 0;
  const { searches } = searched(text, () => {
    steps = countSteps(resolveSteps({ text, hash: "same" }, written));
  });
  // Making an index would take more.
  expect([searches, steps]).toEqual([0, 1_000]);
});

test("AN18 steps never go through a changed text for one selector", () => {
  const changed = `New. ${text.slice(0, 20_000)}`;
  const written = selectors.slice(0, 150).map((selector) => ({ textHash: "then", selector }));
  const steps = () => countSteps(resolveSteps({ text: changed, hash: "today" }, written));
  expect(searched(changed, steps).searches).toBe(0);
  const [selector = { start: 0, end: 1, exact: "x", prefix: "", suffix: "" }] = selectors;
  expect(searched(changed, () => resolve(changed, selector)).searches).toBeGreaterThan(0);
});

test.each(["e", " ", "5%", "the mayor of 310 said"])(
  "AN15 “%s” takes two passes at most on a changed text",
  (exact) => {
    const changed = `New. ${text}`;
    const selector = {
      start: 600_000,
      end: 600_000 + exact.length,
      exact,
      prefix: "gone for ",
      suffix: " good and all",
    };
    const { searches, units } = searched(changed, () => resolve(changed, selector));
    expect(units).toBeLessThanOrEqual(2 * changed.length);
    // Two hundred places are compared at most.
    expect(searches).toBeLessThan(210);
  },
);
