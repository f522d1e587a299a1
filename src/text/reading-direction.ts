/** Letters of scripts that are written from right to left. */
const fromRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** How much of a text is looked at for its first letter, in UTF-16 code units. */
const lookedAt = 1_000;

/** Which way a text is read: as its first letter says. Where it has none at its beginning, from left to right. */
export function readingDirection(text: string): "ltr" | "rtl" {
  const first = /\p{L}/u.exec(text.slice(0, lookedAt));
  return first && fromRight.test(first[0]) ? "rtl" : "ltr";
}
