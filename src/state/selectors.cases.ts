import { describe, type TextVersion, type VersionedSelector } from "../anchoring/index.ts";

/** A text of so many sentences of which none is like another. */
function sentences(count: number): string {
  return Array.from({ length: count }, (_, n) => `Plan ${n} won’t help the ${n * 7919} cities.`).join(" ");
}

/** A text with something new before it, and selectors that were made on the text without. */
export function movedSelectors(count: number): { here: TextVersion; written: VersionedSelector[] } {
  const before = sentences(count);
  const written = Array.from({ length: count }, (_, n) => {
    const start = before.indexOf(`Plan ${n} `);
    return { textHash: "then", selector: describe(before, { start, end: start + 20 }) };
  });
  return { here: { text: `New. ${before}`, hash: "today" }, written };
}
