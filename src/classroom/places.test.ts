import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manyReadings, speech, tagged } from "./adjudication.cases.ts";
import { offersOf, type Passage, placesOf } from "./index.ts";
import { shuffled } from "./readings.cases.ts";

/** The places of the speech, as words. */
function placesBy(...readers: readonly (readonly Passage[])[]): string[] {
  const readings = readers.map((passages, at) => ({ reader: `reader-${at}`, passages }));
  return placesOf(speech, readings).map(({ start, end }) => speech.slice(start, end));
}

describe("CL110 places", () => {
  test("are groups of passages that overlap, over readers and tags", () => {
    expect(
      placesBy(
        [tagged("quote", "“we will act, and soon”"), tagged("statistic", "12 percent")],
        [tagged("opinion", "and soon"), tagged("statistic", "About 12")],
        [tagged("opinion", "shameful")],
      ),
    ).toEqual(["“we will act, and soon”", "About 12 percent", "shameful"]);
  });

  test("a short passage doesn't end the reach of a long one", () => {
    expect(
      placesBy([
        tagged("quote", "“we will act, and soon”"),
        tagged("opinion", "will"),
        tagged("opinion", "soon"),
      ]),
    ).toEqual(["“we will act, and soon”"]);
  });

  test("passages that touch are two; the parts of one hold together what lies under them", () => {
    expect(placesBy([tagged("quote", "we will ")], [tagged("quote", "act")])).toEqual(["we will ", "act"]);
    expect(
      placesBy(
        [tagged("quote", "we will", "soon")],
        [tagged("opinion", "and soon")],
        [tagged("opinion", "act")],
      ),
    ).toEqual(["we will act, and soon", "act"]);
  });

  test("one who tagged a whole page holds nothing together, and is found wherever it reaches", () => {
    const page = "They said so. ".repeat(100);
    const readings = [
      { reader: "a", passages: [{ id: "1", tag: "quote", spans: [{ start: 0, end: 4 }] }] },
      { reader: "b", passages: [{ id: "2", tag: "quote", spans: [{ start: 14, end: 18 }] }] },
      { reader: "c", passages: [{ id: "3", tag: "quote", spans: [{ start: 2, end: page.length }] }] },
    ];
    const places = placesOf(page, readings);
    expect(places.map(({ passages }) => passages.map(({ id }) => id).sort())).toEqual([
      ["1", "3"],
      ["2", "3"],
    ]);
    expect(places.flatMap(offersOf).filter(({ kind }) => kind !== "tagged")).toEqual([]);
    expect(placesOf(page, readings.slice(2))).toHaveLength(1);
  });

  test("those on which readers differ are known; edge punctuation is no difference", () => {
    const [same, other] = placesOf(speech, [
      { reader: "a", passages: [tagged("quote", "“we will act, and soon”"), tagged("opinion", "shameful")] },
      { reader: "b", passages: [tagged("quote", "we will act, and soon")] },
    ]);
    expect(same?.disagreement).toBe(0);
    expect(other?.disagreement).toBe(1);
  });

  test("law: each passage is in exactly one, and the order of readers changes nothing", () => {
    const anyOrder = manyReadings.chain((readings) => fc.tuple(fc.constant(readings), shuffled(readings)));
    fc.assert(
      fc.property(anyOrder, ([readings, mixed]) => {
        const places = placesOf(speech, readings);
        const found = places.flatMap(({ passages }) => passages);
        expect(found).toHaveLength(readings.flatMap(({ passages }) => passages).length);
        expect(placesOf(speech, mixed)).toEqual(places);
      }),
    );
  });
});

describe("CL111 what can be taken at a place", () => {
  test("what most tagged comes first, then what can be put together", () => {
    const [place] = placesOf(speech, [
      { reader: null, passages: [tagged("quote", "we will act")] },
      { reader: "a", passages: [tagged("quote", "act, and soon")] },
      { reader: "b", passages: [{ ...tagged("quote", "act, and soon"), unsure: true }] },
    ]);
    const offers = place ? offersOf(place) : [];
    expect(
      offers.map(({ kind, spans, readers, unsure }) => [
        kind,
        spans.map(({ start, end }) => speech.slice(start, end)),
        readers,
        unsure,
      ]),
    ).toEqual([
      ["tagged", ["act, and soon"], ["a", "b"], 1],
      ["tagged", ["we will act"], [null], 0],
      ["all", ["we will act, and soon"], [null, "a", "b"], 1],
      ["common", ["act"], [null, "a", "b"], 1],
    ]);
  });

  test("law: everything that was tagged can be taken, the same only once; what is put together lies around or within", () => {
    fc.assert(
      fc.property(manyReadings, (readings) => {
        for (const place of placesOf(speech, readings)) {
          const offers = offersOf(place);
          expect(new Set(offers.map(({ tag, spans }) => JSON.stringify([tag, spans]))).size).toBe(
            offers.length,
          );
          for (const { tag, spans } of place.passages) {
            expect(offers.filter((one) => one.kind === "tagged" && same(one, { tag, spans }))).toHaveLength(
              1,
            );
          }
          for (const { kind, spans } of offers) {
            expect(spans[0]?.start).toBeGreaterThanOrEqual(place.start);
            expect(spans.at(-1)?.end).toBeLessThanOrEqual(place.end);
            if (kind === "common") expect(spans.length).toBeGreaterThan(0);
          }
        }
      }),
    );
  });
});

function same(a: unknown, b: { tag: string; spans: unknown }): boolean {
  const { tag, spans } = a as { tag: string; spans: unknown };
  return JSON.stringify([tag, spans]) === JSON.stringify([b.tag, b.spans]);
}
