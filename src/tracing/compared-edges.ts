import { type Span, sentenceAt } from "../text/index.ts";
import { type Laid, noteChange } from "./findings.ts";
import { isTelling, signsOf, withoutQuotationMarks } from "./signs.ts";
import { spanOfWords } from "./traced-row.ts";
import { flagsOfLeftOut } from "./word-weights.ts";

/** Compares what is before the first and behind the last quoted word that is placed, and notes what it finds. */
export function comparedEdges(laid: Laid, first: number, last: number): void {
  const { places, quoted } = laid;
  if (first > 0)
    noteChange(laid, besideSpan(laid, places[first] ?? 0, -first), spanOfWords(quoted.words, 0, first - 1));
  else compareStart(laid);
  const behind = places.length - 1 - last;
  if (behind > 0) {
    const span = besideSpan(laid, places[last] ?? 0, behind);
    noteChange(laid, span, spanOfWords(quoted.words, last + 1, places.length - 1));
  } else compareEnd(laid);
}

/**
 * The words of the text that stand where quoted words without a place would be: as many of the same sentence as there
 * are, before the word (`count` below 0) or behind it; an empty span where the sentence begins or ends there.
 */
function besideSpan({ row }: Laid, place: number, count: number): Span {
  const { text, words } = row;
  const sentence = sentenceAt(text, words.starts[place] ?? 0);
  const step = count < 0 ? -1 : 1;
  let at = place;
  while (at !== place + count) {
    const start = words.starts[at + step];
    if (start === undefined || sentence === null || start < sentence.start || start >= sentence.end) break;
    at += step;
  }
  if (at === place) {
    const offset = (step < 0 ? words.starts[place] : words.ends[place]) ?? 0;
    return { start: offset, end: offset };
  }
  return step < 0 ? spanOfWords(words, at, place - 1) : spanOfWords(words, place + 1, at);
}

function compareStart(laid: Laid): void {
  const { quoted, row, places, found } = laid;
  const joint = quoted.joints[0];
  const place = places[0] ?? 0;
  if (joint === undefined) return;
  if (joint.ellipsis || joint.bracket !== null || joint.sic) {
    found.isMarked = true;
    const sentence = sentenceAt(row.text, row.words.starts[place] ?? 0);
    if (joint.ellipsis && sentence)
      noteLeftOut(laid, { start: sentence.start, end: row.words.starts[place] ?? 0 });
    return;
  }
  const before = row.text.slice(place === 0 ? 0 : (row.words.ends[place - 1] ?? 0), row.words.starts[place]);
  compareSigns(laid, joint.signs, signsOf(before), (there, own) => there.endsWith(own));
}

function compareEnd(laid: Laid): void {
  const { quoted, row, places, found } = laid;
  const joint = quoted.joints.at(-1);
  const place = places.at(-1) ?? 0;
  if (joint === undefined) return;
  if (joint.ellipsis || joint.bracket !== null || joint.sic) {
    found.isMarked = true;
    const sentence = sentenceAt(row.text, row.words.starts[place] ?? 0);
    if (joint.ellipsis && sentence)
      noteLeftOut(laid, { start: row.words.ends[place] ?? 0, end: sentence.end });
    return;
  }
  const behind = row.text.slice(row.words.ends[place] ?? 0, row.words.starts[place + 1] ?? row.text.length);
  compareSigns(laid, joint.signs, signsOf(behind), (there, own) => there.startsWith(own));
}

/** Outer quotation marks are the writer's own; any other mark that the text doesn't have there is style. */
function compareSigns(
  laid: Laid,
  own: string,
  there: string,
  fits: (there: string, own: string) => boolean,
): void {
  const plain = withoutQuotationMarks(own);
  if (fits(withoutQuotationMarks(there), plain)) return;
  laid.found.styles.add("edge");
  if (isTelling(plain)) laid.found.flags.add("number");
}

/** The rest of a sentence beyond dots at an end of the quote, where there are words in it. */
function noteLeftOut({ row, found }: Laid, span: Span): void {
  const words = row.text.slice(span.start, span.end);
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  const start = span.start + (words.length - words.trimStart().length);
  const end = span.end - (words.length - words.trimEnd().length);
  found.leftOut.push({ start, end });
  for (const flag of flagsOfLeftOut(words)) found.flags.add(flag);
}
