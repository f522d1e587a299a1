import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measureDetection, type Pair, plagdetOf } from "./plagdet.mjs";

interface Published {
  readonly name: string;
  readonly measure: string;
  readonly input: Record<string, unknown>;
  readonly expected: Record<string, number>;
  readonly tolerance: number;
}

const published = JSON.parse(
  readFileSync(new URL("plagdet-cases.json", import.meta.url), "utf8"),
) as Published[];

/** A passage of one text, each with the same stretch of one source as its other side. */
function pairAt(start: number, end: number, from = 0, to = 100): Pair {
  return { a: { id: "text", start, end }, b: { id: "source", start: from, end: to } };
}

describe("plagdet", () => {
  test.each(published.filter(({ measure }) => measure === "plagdet"))("as published: $name", (one) => {
    const input = one.input as Parameters<typeof plagdetOf>[0];
    expect(Math.abs(plagdetOf(input) - (one.expected["plagdet"] ?? Number.NaN))).toBeLessThanOrEqual(
      one.tolerance,
    );
  });

  test.each(published.filter(({ measure }) => measure === "granularity"))("as published: $name", (one) => {
    const [cases = [], detections = []] = Object.values(one.input) as [number, number][][];
    const asPairs = (list: [number, number][]) =>
      list.map(([offset, length]) => pairAt(offset, offset + length));
    expect(measureDetection(asPairs(cases), asPairs(detections)).granularity).toBe(
      one.expected["granularity"],
    );
  });

  test("every published case is one of these", () => {
    expect(new Set(published.map(({ measure }) => measure))).toEqual(new Set(["plagdet", "granularity"]));
  });

  test.each([
    ["all of it", [pairAt(0, 100)], { recall: 1, precision: 1, granularity: 1, plagdet: 1 }],
    ["nothing", [], { recall: 0, precision: 0, granularity: 1, plagdet: 0 }],
    ["elsewhere", [pairAt(200, 300)], { recall: 0, precision: 0, granularity: 1, plagdet: 0 }],
    [
      "in the text, but of another place of the source",
      [pairAt(0, 100, 500, 600)],
      { recall: 0, precision: 0, granularity: 1, plagdet: 0 },
    ],
    [
      "half of it on one side",
      [pairAt(0, 50)],
      { recall: 0.75, precision: 1, granularity: 1, plagdet: 6 / 7 },
    ],
    [
      "as much again",
      [pairAt(0, 200, 0, 200)],
      { recall: 1, precision: 0.5, granularity: 1, plagdet: 2 / 3 },
    ],
    [
      "in two pieces that overlap",
      [pairAt(0, 60, 0, 60), pairAt(40, 100, 40, 100)],
      { recall: 1, precision: 1, granularity: 2, plagdet: 1 / Math.log2(3) },
    ],
  ])("one passage of a hundred characters, found %s", (_how, detections, expected) => {
    const measured = measureDetection([pairAt(0, 100)], detections);
    for (const [name, value] of Object.entries(expected)) {
      expect(measured[name as keyof typeof measured]).toBeCloseTo(value, 12);
    }
  });
});
