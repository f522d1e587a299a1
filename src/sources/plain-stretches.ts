import type { Element } from "hast";
import { stretch } from "./stretch.ts";

/** The length of a stretch, in UTF-16 code units: short enough to be laid out in a millisecond. */
const longest = 4_000;
const shortest = 1_000;

/** What the character before it is drawn with, or what draws it with the next one. */
const joining = /^[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\uDC00-\uDFFF]/u;

/**
 * A text as stretches that keep its line breaks, one block each, so that a page can lay out any text in small parts.
 * Stretches end after a line where there is one, else after a space, else before a character that stands for itself.
 * Together they are the text.
 */
export function* plainStretches(text: string): Generator<Element, void, void> {
  for (let from = 0; from < text.length; ) {
    const to = stretchEnd(text, from);
    yield stretch(text.slice(from, to));
    from = to;
  }
}

function stretchEnd(text: string, from: number): number {
  const end = from + longest;
  if (end >= text.length) return text.length;
  const words = text.slice(from, end);
  for (const place of [words.lastIndexOf("\n"), words.lastIndexOf(" ")]) {
    if (place >= shortest) return from + place + 1;
  }
  for (let at = end; at >= from + shortest; at -= 1) {
    if (!joining.test(text.slice(at, at + 2)) && text[at - 1] !== "\u200D") return at;
  }
  // Thousands of marks on one character: whole characters at least.
  return /[\uDC00-\uDFFF]/.test(text.charAt(end)) ? end - 1 : end;
}
