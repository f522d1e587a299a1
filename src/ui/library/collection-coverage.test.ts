import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Annotation, TagId } from "../../annotations/index.ts";
import { tagCoverage } from "../../annotations/index.ts";
import { readPlainText } from "../../sources/index.ts";
import { collectionCoverage } from "./collection-coverage.ts";

function annotation(sourceId: string, tag: TagId, start: number, end: number): Annotation {
  return {
    id: `${sourceId}-${tag}-${start}-${end}`,
    sourceId,
    textHash: "sha256:0a",
    spans: [{ start, end, exact: "m".repeat(end - start), prefix: "", suffix: "" }],
    tag,
    attributes: {},
    note: "",
    unsure: false,
    creator: "blue-heron-14",
    created: "2026-11-22T10:00:00.000Z",
    modified: "2026-11-22T10:00:00.000Z",
    v: [1_000, 0, "tab-a"],
  };
}

const nothing = { quote: 0, statistic: 0, opinion: 0 };

describe("the coverage of a collection", () => {
  test("without texts it is nothing", () => {
    expect(collectionCoverage(new Map(), new Map())).toEqual({ counts: nothing, share: nothing, any: 0 });
  });

  test("a longer text weighs more; annotations of texts that are not there don't count", () => {
    const documents = new Map([
      ["short", readPlainText("m".repeat(10))],
      ["long", readPlainText("m".repeat(90))],
    ]);
    const placed = new Map([
      ["short", [annotation("short", "quote", 0, 10), annotation("short", "opinion", 0, 5)]],
      ["long", [annotation("long", "quote", 0, 9)]],
      ["absent", [annotation("absent", "quote", 0, 9)]],
    ]);
    expect(collectionCoverage(documents, placed)).toEqual({
      counts: { quote: 2, statistic: 0, opinion: 1 },
      share: { quote: 0.19, statistic: 0, opinion: 0.05 },
      any: 0.19,
    });
  });

  test("law: it is the coverage of one text that has all of them in a row", () => {
    const length = 50;
    const spans = fc.array(
      fc
        .tuple(
          fc.constantFrom("quote" as const, "statistic" as const, "opinion" as const),
          fc.nat({ max: length - 1 }),
          fc.nat({ max: length - 1 }),
        )
        .map(([tag, a, b]) => ({ tag, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1, maxLength: 4 }), (texts) => {
        const whole = texts.flatMap((list, index) =>
          list.map(({ tag, start, end }) =>
            annotation("whole", tag, start + index * length, end + index * length),
          ),
        );
        const expected = tagCoverage(texts.length * length, whole);
        const found = collectionCoverage(
          new Map(texts.map((_, index) => [String(index), readPlainText("m".repeat(length))])),
          new Map(
            texts.map((list, index) => [
              String(index),
              list.map(({ tag, start, end }) => annotation(String(index), tag, start, end)),
            ]),
          ),
        );
        expect(found.counts).toEqual(expected.counts);
        expect(found.any).toBeCloseTo(expected.any);
        for (const tag of ["quote", "statistic", "opinion"] as const) {
          expect(found.share[tag]).toBeCloseTo(expected.share[tag]);
        }
      }),
    );
  });
});
