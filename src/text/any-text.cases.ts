import * as fc from "fast-check";

/** Any character of Unicode. Fast-check's own unit "binary" makes a map of all million of them at its first use. */
const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));

/** What texts are made of that break naive code: joined signs, marks, directions, gaps, lone halves of pairs. */
const bricks = [
  ...[
    "a",
    "mayor",
    "ICE’s",
    "co-op",
    "Gov. ",
    "U.S. ",
    "A. ",
    "Why? ",
    "said. ",
    "$755 million",
    "5%",
    "10\u202f000",
  ],
  ...[
    " ",
    " ",
    "  ",
    "\u00a0",
    "\n",
    "\r\n",
    "\u2028",
    "\t",
    "\u200b",
    ".",
    "”",
    "“",
    "'",
    "—",
    "…",
    "(",
    "[1]",
    "¹",
  ],
  ...[
    "👨‍👩‍👧",
    "👍🏽",
    "🇺🇸",
    "🇬🇧",
    "e\u0301",
    "\u0301",
    "\u0308",
    "\u00ad",
    "soft\u00adhyphen",
    "\ufe0f",
    "\u200d",
    "\ufeff",
  ],
  ...[
    "שלום",
    "مرحبا",
    "\u0600",
    "हिन्दी",
    "กำลัง",
    "한국어",
    "각",
    "日本語。",
    "「はい」",
    "\ud83d",
    "\ude00",
    "\ud800",
  ],
];

/** Any text of such bricks; short enough to check against a segmenter over the whole. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...bricks), fc.string({ unit: anyCharacter, maxLength: 3 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

/** Any text with an offset into it, 0 and the length among them. */
export const anyPlace: fc.Arbitrary<{ text: string; offset: number }> = anyText.chain((text) =>
  fc.record({ text: fc.constant(text), offset: fc.nat({ max: text.length }) }),
);

/** Any text with a span in it, empty ones among them. */
export const anySpan: fc.Arbitrary<{ text: string; span: { start: number; end: number } }> = anyText.chain(
  (text) =>
    fc
      .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
      .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } })),
);
