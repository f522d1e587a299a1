import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "./any-text.cases.ts";
import { fold, textHash } from "./index.ts";

describe("fold", () => {
  test.each([
    ["case", "MAYOR Bronin", "mayor bronin"],
    ["quotation marks", "“ICE’s” «le» ‚x‘ 5′ 7″", '"ice\'s" "le" \'x\' 5\' 7"'],
    ["dashes", "co‑op – raids — 5−3", "co-op - raids - 5-3"],
    ["white space", "a\u00a0b \n\t c\u2028d", "a b c d"],
    ["soft hyphens and zero-width signs", "com\u00admu\u200bni\u2060ty\ufeff", "community"],
    ["compatibility forms", "ﬁve ５％ ①", "five 5% 1"],
    ["composed letters", "E\u0301te\u0301", "été"],
    ["a letter that is composed only when small", "J\u030c", "\u01f0"],
    ["sigma at the end of a word", "ΟΔΟΣ", "οδοσ"],
    ["nothing", "\u200b", ""],
  ])("TX16 %s", (_name, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("TX16 law: plain words fold as they do beside words that are not", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."  aB`'\"-_~.") }), (text) => {
        expect(`${fold(`${text}.`)}é`).toBe(fold(`${text}.é`));
      }),
    );
  });

  test("TX16 law: folding twice is folding once, and forgets the case", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(once).not.toMatch(/\s\s|[\u00ad\u200b]/);
      }),
      { numRuns: 1000 },
    );
  });

  test("TX16 every letter of Unicode", () => {
    const unstable: string[] = [];
    for (let point = 0; point < 0x20000; point++) {
      const once = fold(`a${String.fromCodePoint(point)}b`);
      if (fold(once) !== once) unstable.push(point.toString(16));
    }
    expect(unstable).toEqual([]);
  });
});

describe("textHash", () => {
  test("TX17 is the known hash of a known text", () => {
    expect(textHash("")).toBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(textHash("abc")).toBe("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test("TX17 agrees with another implementation on any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textHash(text)).toBe(`sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`);
      }),
    );
  });
});
