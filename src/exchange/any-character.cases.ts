import fc from "fast-check";

/** Any character of Unicode. Fast-check's own unit "binary" makes a map of all million of them at its first use. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));
