import { describe, expect, test } from "vitest";
import { fiveSources } from "./five-sources.cases.ts";
import { createQuoteTracer, type QuoteTrace, type Verdict } from "./index.ts";
import { type Mutation, mutations } from "./quote-mutations.cases.ts";

const tracer = createQuoteTracer(fiveSources, "002");
const seed = 20_190_624;
const each = 44;
const traced = mutations(each, seed).map((mutation) => ({ mutation, trace: tracer.trace(mutation.words) }));

type Traced = (typeof traced)[number];

const intact: readonly Verdict[] = ["verbatim", "styled", "marked-edit"];
const isIntact = (verdict: Verdict | undefined) => verdict !== undefined && intact.includes(verdict);

/** How often each kind of change got each verdict, and the quotes that went wrong with their seeds. */
function told(wrong: readonly { mutation: Mutation; trace: QuoteTrace }[]): string {
  const counts = new Map<string, number>();
  for (const { mutation, trace } of traced) {
    const cell = `${mutation.kind} (${mutation.verdicts.join(" or ")}): ${trace.verdict}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const table = [...counts].map(([cell, count]) => `${cell} ${count}`);
  const examples = wrong
    .slice(0, 12)
    .map(
      ({ mutation: { kind, seed, words }, trace: { verdict, flags } }) =>
        `${kind}, seed ${seed}: ${verdict} [${flags}] “${words}”`,
    );
  return [`seed ${seed}`, ...table, ...examples].join("\n");
}

function rightVerdict({ mutation, trace }: Traced): boolean {
  return mutation.verdicts.includes(trace.verdict);
}

describe("TR45 quotes changed in known ways", () => {
  test("TR45 there are at least a thousand", () => {
    expect(traced.length).toBeGreaterThanOrEqual(1_000);
  });

  test("TR45 what stands intact, styled or marked gets its verdict in 99 of 100", () => {
    const those = traced.filter(({ mutation }) => isIntact(mutation.verdicts[0]));
    const wrong = those.filter((one) => !rightVerdict(one));
    expect(wrong.length / those.length, told(wrong)).toBeLessThanOrEqual(0.01);
  });

  test("TR45 what is intact is never mistaken for what is not, nor the other way round", () => {
    const wrong = traced.filter(
      ({ mutation, trace }) => isIntact(mutation.verdicts[0]) !== isIntact(trace.verdict),
    );
    expect(wrong, told(wrong)).toEqual([]);
  });

  test("TR45 every changed negation, number and name is flagged", () => {
    const those = traced.filter(({ mutation }) => mutation.flag !== null);
    const wrong = those.filter(
      ({ mutation, trace }) => mutation.flag !== null && !trace.flags.includes(mutation.flag),
    );
    expect(those.length).toBeGreaterThan(0);
    expect(wrong, told(wrong)).toEqual([]);
  });

  test("TR45 what was altered, joined or taken from elsewhere gets its verdict in 95 of 100", () => {
    const those = traced.filter(({ mutation }) => !isIntact(mutation.verdicts[0]));
    const wrong = those.filter((one) => !rightVerdict(one));
    expect(wrong.length / those.length, told(wrong)).toBeLessThanOrEqual(0.05);
  });
});
