import * as fc from "fast-check";
import type { Span } from "../text/index.ts";

const bricks = [
  ...["he ", "said ", "no ", "5% ", "the mayor ", "Gov. Lamont ", "“", "” ", "\n\n", ". "],
  ...[
    "👨‍👩‍👧",
    "🇺🇸",
    "e\u0301",
    "\u0301",
    "\u00a0",
    "\u00ad",
    "ICE’s ",
    "שלום ",
    "日本語",
    "\ud83d",
    "\ude00",
    "\u200d",
  ],
];

/** Texts that repeat themselves and hold joined signs and lone halves of pairs; never empty. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...bricks), { minLength: 1, maxLength: 80 })
  .map((parts) => parts.join(""));

/** Any such text with a span that is not empty. */
export const anySpan: fc.Arbitrary<{ text: string; span: Span }> = anyText.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]) => ({ text, span: { start, end: Math.min(start + length, text.length) } })),
);
