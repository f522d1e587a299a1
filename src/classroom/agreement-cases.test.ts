import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type AgreementCase, measures } from "./agreement.cases.ts";

/** Our own copy, unless a file of further cases of the same shapes is named. */
const own = new URL("agreement-cases.json", import.meta.url);
const cases = casesIn(process.env["AGREEMENT_CASES"] ?? own);

function casesIn(file: string | URL): readonly AgreementCase[] {
  return JSON.parse(readFileSync(file, "utf8")) as AgreementCase[];
}

function measured({ measure, input }: AgreementCase): unknown {
  const make = measures[measure];
  if (make === undefined) {
    throw new RangeError(
      `unexpected measure ${measure}, expected one of ${Object.keys(measures).join(", ")}`,
    );
  }
  return make(input);
}

/** Every figure that was expected, with its path, the expected value, and ours. */
function figures(expected: unknown, actual: unknown, path = "result"): [string, unknown, unknown][] {
  if (expected === null || typeof expected !== "object") return [[path, expected, actual]];
  // What other libraries say of the same input is told, and not asked for.
  const entries = Object.entries(expected).filter(([name]) => name !== "libraries");
  return entries.flatMap(([name, value]) =>
    figures(value, (actual as Record<string, unknown> | null)?.[name], `${path}.${name}`),
  );
}

function expectFigures(expected: unknown, actual: unknown, tolerance: number): void {
  const compared = figures(expected, actual);
  expect(compared.length).toBeGreaterThan(0);
  for (const [path, wanted, found] of compared) {
    if (typeof wanted !== "number") expect(found, path).toBe(wanted);
    else {
      expect(found, path).toBeTypeOf("number");
      expect(
        Math.abs((found as number) - wanted),
        `${path}: ${found} in place of ${wanted}`,
      ).toBeLessThanOrEqual(tolerance + 1e-12);
    }
  }
}

describe("CL1 published figures are met within their tolerance", () => {
  for (const one of cases) {
    test(one.name, () => {
      expectFigures(one.expected, measured(one), one.tolerance);
    });
  }
});

describe("CL1 figures computed a second time from the definitions are met to nine digits", () => {
  for (const one of casesIn(own).filter(({ recomputed }) => recomputed !== undefined)) {
    test(one.name, () => {
      expectFigures(one.recomputed, measured(one), 1e-9);
    });
  }
});
