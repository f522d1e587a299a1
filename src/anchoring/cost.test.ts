import { expect, test, vi } from "vitest";
import { describe, resolve, resolveSteps } from "./index.ts";

/** A megabyte of prose in which every sentence is another, with curly quotation marks. */
const text = Array.from(
  { length: 12_000 },
  (_, n) => `“Raid ${n * 7919} won’t help 5% of the ${n} cities,” the mayor of ${n * 31} said. He left.\n\n`,
).join("");

/** Milliseconds of the fastest of several rounds: other work of the machine must not count. */
function fastest(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

test("AN3 AN15 describes in a megabyte in under 5 ms", () => {
  expect(text.length).toBeGreaterThan(1_000_000);
  for (const start of [30, 500_000, 1_000_000]) {
    expect(fastest(() => describe(text, { start, end: start + 40 }))).toBeLessThan(5);
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

test("AN15 resolves 10,000 selectors on an unchanged megabyte in under 50 ms", () => {
  let anchored = 0;
  const cost = fastest(() => {
    for (const selector of selectors) if (resolve(text, selector).state === "anchored") anchored++;
  });
  expect(anchored).toBe(50_000);
  expect(cost).toBeLessThan(50);
});

test("AN18 steps resolve 10,000 selectors on the text that they were made on in under 50 ms", () => {
  const written = selectors.map((selector) => ({ textHash: "same", selector }));
  const cost = fastest(() => {
    const steps = resolveSteps({ text, hash: "same" }, written);
    for (let step = steps.next(); !step.done; step = steps.next());
  });
  expect(cost).toBeLessThan(50);
});

test("AN18 steps never go through a changed text for one selector", () => {
  const changed = `New. ${text.slice(0, 20_000)}`;
  const written = selectors.slice(0, 150).map((selector) => ({ textHash: "then", selector }));
  const searches = (["indexOf", "lastIndexOf", "includes"] as const).map((name) =>
    vi.spyOn(String.prototype, name),
  );
  const count = () =>
    searches.flatMap(({ mock }) => mock.contexts).filter((one) => String(one) === changed).length;
  try {
    const steps = resolveSteps({ text: changed, hash: "today" }, written);
    for (let step = steps.next(); !step.done; step = steps.next());
    expect(count()).toBe(0);
    resolve(changed, selectors[0] ?? { start: 0, end: 1, exact: "x", prefix: "", suffix: "" });
    expect(count()).toBeGreaterThan(0);
  } finally {
    for (const search of searches) search.mockRestore();
  }
});

test("AN15 short words cost no more than long ones on a changed text", () => {
  const changed = `New. ${text}`;
  for (const exact of ["e", " ", "5%", "the mayor of 310 said"]) {
    const selector = {
      start: 600_000,
      end: 600_000 + exact.length,
      exact,
      prefix: "gone for ",
      suffix: " good and all",
    };
    expect(fastest(() => resolve(changed, selector))).toBeLessThan(20);
  }
});
