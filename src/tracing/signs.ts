import { fold } from "../text/index.ts";

const notes = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/g;
const quotationMarks = /["']/g;
/** Three dots or more, close or spaced, or the sign of three. */
const ellipsis = /\.[ \u00a0]?\.[ \u00a0]?\.|\u2026/;

/** What stands between words, without spaces and signs of notes, each kind of dash and quotation mark as the plain one. */
export function signsOf(between: string): string {
  if (between === " " || between === "") return "";
  return fold(between.replace(notes, "")).replace(/\s+/g, "").replace(/-+/g, "-");
}

/** Whether a word is the sign of a note that stands between words, copied as a plain digit: "families.”1" for "families.”¹". */
export function isPlainNote(word: string, between: string): boolean {
  const signs = between.match(notes)?.join("") ?? "";
  return signs !== "" && signs.normalize("NFKC") === word.normalize("NFKC");
}

/** Signs without quotation marks. */
export function withoutQuotationMarks(signs: string): string {
  return signs.replace(quotationMarks, "");
}

export function hasEllipsis(between: string): boolean {
  return ellipsis.test(between);
}

/** Whether a sign belongs to a number or a name, so that it can't come and go as a comma can: "$", "%", "§". */
export function isTelling(signs: string): boolean {
  return /[\p{S}%‰@&#§]/u.test(signs);
}

export const startsWithDigit = /^\p{N}/u;
const minus = /(?:^|[\s(“"‘'])[-\u2012\u2013\u2212]$/u;

/** Whether a number below zero begins here. A dash behind a word or a number is none. */
export function hasMinus(text: string, at: number): boolean {
  return startsWithDigit.test(text.slice(at, at + 1)) && minus.test(text.slice(Math.max(0, at - 2), at));
}
