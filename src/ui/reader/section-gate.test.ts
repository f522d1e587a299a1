import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Section } from "../../sources/index.ts";
import { createSectionGate } from "./section-gate.ts";

/** Sections of 100 units each, parted by separators of 2. */
function sections(count: number): Section[] {
  return Array.from({ length: count }, (_, index) => ({
    start: index * 102,
    end: index * 102 + 100,
    tree: { type: "root", children: [] },
  }));
}

function opened(gate: ReturnType<typeof createSectionGate>, count: number): number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => gate.isOpen(index));
}

describe("the gate of a long text's sections", () => {
  test("only the section that is read first is open at first", () => {
    expect(opened(createSectionGate(sections(5), 0), 5)).toEqual([0]);
    expect(opened(createSectionGate(sections(5), 250), 5)).toEqual([2]);
    expect(opened(createSectionGate(sections(5), 99_999), 5)).toEqual([4]);
  });

  test("the others open one by one, the nearest first, until none is left", () => {
    const gate = createSectionGate(sections(5), 250);
    expect(gate.openNext()).toBe(true);
    expect(opened(gate, 5)).toEqual([1, 2]);
    expect([gate.openNext(), gate.openNext(), gate.openNext(), gate.openNext()]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(opened(gate, 5)).toEqual([0, 1, 2, 3, 4]);
  });

  test("what is asked for opens at once, and is told to those who listen to it alone", () => {
    const gate = createSectionGate(sections(5), 0);
    const heard: number[] = [];
    for (const index of [0, 1, 2, 3, 4]) gate.subscribe(index, () => heard.push(index));
    expect(gate.require(310)).toBe(true);
    expect(gate.require(310)).toBe(false);
    expect(heard).toEqual([3]);
  });

  test("law: an offset that was asked for is in an open section, and all are open in the end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.nat(3_100),
        fc.array(fc.nat(3_100)),
        (count, at, asked) => {
          const gate = createSectionGate(sections(count), at);
          for (const offset of [at, ...asked]) {
            gate.require(offset);
            expect(gate.isOpen(Math.min(count - 1, Math.floor(offset / 102)))).toBe(true);
          }
          while (gate.openNext());
          expect(opened(gate, count)).toHaveLength(count);
        },
      ),
    );
  });
});
