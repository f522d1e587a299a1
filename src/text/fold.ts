/**
 * The text as a search compares it: NFKC (Unicode Standard Annex 15), lower case, every quotation mark and
 * dash as the plain one, every run of white space as one space, and without what cannot be seen (soft
 * hyphens, zero-width signs, variation selectors: Unicode's Default_Ignorable_Code_Point). Folding twice changes nothing more. Its offsets are not
 * those of the text. An empty string when nothing is left.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(spaces, " ");
  const seen = text.replace(invisible, "").replace(singleMarks, "'").replace(doubleMarks, '"');
  // Lower case can leave a sequence that NFKC would compose, hence the second pass.
  const lower = seen.normalize("NFKC").toLowerCase().normalize("NFKC");
  return lower
    .replace(invisible, "")
    .replace(singleMarks, "'")
    .replace(doubleMarks, '"')
    .replace(dashes, "-")
    .replace(finalSigma, "σ")
    .replace(whiteSpace, " ");
}

/** ASCII that can be seen, but for the accent that stands for an apostrophe: nearly all of English, at a tenth of the cost. */
const plain = /^[ -_a-~]*$/;
const spaces = / {2,}/g;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Before NFKC too: it would turn an acute accent that stands for an apostrophe into a space with a mark. */
const singleMarks = /[`´\u02b9\u02bb-\u02bd\u02c8\u2018-\u201b\u2032\u2035\u2039\u203a\uff07]/g;
const doubleMarks = /[«»\u02ba\u02dd\u201c-\u201f\u2033\u2036\u300c-\u300f\u301d-\u301f\uff02]/g;
const dashes = /[\p{Pd}\u2043\u2212]/gu;
/** Lower case writes Σ by its place in the word; a search for part of a word must not care. */
const finalSigma = /ς/g;
const whiteSpace = /[\s\u0085]+/g;
