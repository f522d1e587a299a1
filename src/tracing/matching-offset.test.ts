import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createMatching } from "./matching-offset.ts";
import { passageAt } from "./passages.cases.ts";
import { turnedPassage } from "./passages-between.ts";

const lengths = { a: 1_000, b: 500 };

describe("the place in the other text", () => {
  test("TR73 in a shared passage places match from its start to its end", () => {
    const passage = passageAt([100, 200], [300, 400]);
    const matching = createMatching([passage], lengths);
    for (const step of [0, 1, 50, 99]) {
      expect(matching.inB(100 + step)).toEqual({ offset: 300 + step, passage });
      expect(matching.inA(300 + step)).toEqual({ offset: 100 + step, passage });
    }
    expect(matching.inB(200).passage).toBeNull();
  });

  test("TR73 what differs inside of a passage takes its room and no more", () => {
    const change = {
      kind: "swapped",
      a: { start: 110, end: 120 },
      b: { start: 310, end: 350 },
      weights: [],
    } as const;
    const matching = createMatching([passageAt([100, 160], [300, 390], [change])], lengths);
    expect(matching.inB(105).offset).toBe(305);
    expect(matching.inB(115).offset).toBe(330);
    expect(matching.inB(121).offset).toBe(351);
    expect(matching.inA(330).offset).toBe(115);
    expect(matching.inA(351).offset).toBe(121);
  });

  test("TR74 between passages the way is even, from the beginning and to the end too", () => {
    const matching = createMatching([passageAt([100, 200], [300, 400])], lengths);
    expect(matching.inB(0)).toEqual({ offset: 0, passage: null });
    expect(matching.inB(50)).toEqual({ offset: 150, passage: null });
    expect(matching.inB(600)).toEqual({ offset: 450, passage: null });
    expect(matching.inB(1_000)).toEqual({ offset: 500, passage: null });
    expect(matching.inA(450)).toEqual({ offset: 600, passage: null });
  });

  test("TR74 without passages a text goes by as a whole", () => {
    const matching = createMatching([], lengths);
    expect([0, 250, 1_000].map((offset) => matching.inB(offset).offset)).toEqual([0, 125, 500]);
    expect(createMatching([], { a: 0, b: 7 }).inB(0)).toEqual({ offset: 7, passage: null });
  });

  test("TR75 a moved block is found where it stands, and leaves the way around it alone", () => {
    const first = passageAt([100, 200], [50, 150]);
    const moved = passageAt([300, 330], [10, 40]);
    const last = passageAt([400, 500], [250, 350]);
    const matching = createMatching([first, moved, last], lengths);
    expect(matching.inB(310)).toEqual({ offset: 20, passage: moved });
    expect(matching.inB(299).offset).toBeCloseTo(199.5);
    expect(matching.inB(350).offset).toBe(225);
  });

  test("TR75 of several copies that counts which is in order with the most others, then the longer one", () => {
    const first = passageAt([100, 200], [50, 150]);
    const again = passageAt([100, 180], [300, 380]);
    const last = passageAt([400, 450], [200, 250]);
    expect(createMatching([again, first, last], lengths).inB(150).passage).toBe(first);
    expect(createMatching([again, first], lengths).inB(150).passage).toBe(first);
  });

  const anyPassages = fc
    .uniqueArray(fc.nat(500), { minLength: 2, maxLength: 12 })
    .map((cuts) => cuts.sort((one, other) => one - other))
    .map((cuts) =>
      cuts.slice(1).flatMap((end, index) => {
        const start = cuts[index] ?? 0;
        return index % 2 === 0 ? passageAt([start * 2, start * 2 + end - start], [start, end]) : [];
      }),
    );

  test("TR73 TR74 where both have one order, the way never goes back, and leads back to where it began", () => {
    fc.assert(
      fc.property(anyPassages, fc.array(fc.nat(1_000)), (passages, offsets) => {
        const matching = createMatching(passages, lengths);
        let before = 0;
        for (const offset of offsets.sort((one, other) => one - other)) {
          const found = matching.inB(offset).offset;
          expect(found).toBeGreaterThanOrEqual(before);
          expect(found).toBeLessThanOrEqual(lengths.b);
          const isSteep = passages.some(
            ({ b }) => Math.abs(found - b.start) < 1e-6 || Math.abs(found - b.end) < 1e-6,
          );
          if (!isSteep) expect(matching.inA(found).offset).toBeCloseTo(offset, 6);
          before = found;
        }
      }),
    );
  });

  test("TR73 seen from the other text it is the same", () => {
    fc.assert(
      fc.property(anyPassages, fc.nat(500), (passages, offset) => {
        const there = createMatching(passages, lengths).inA(offset);
        const turned = createMatching(passages.map(turnedPassage), { a: lengths.b, b: lengths.a }).inB(
          offset,
        );
        expect(turned.offset).toBe(there.offset);
        expect(turned.passage?.b).toEqual(there.passage?.a);
      }),
    );
  });
});
