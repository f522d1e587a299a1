import { type Span, sentenceAt } from "../text/index.ts";
import { type Laid, noteChange } from "./findings.ts";
import {
  hasMinus,
  isPlainNote,
  isTelling,
  signsOf,
  startsWithDigit,
  withoutQuotationMarks,
} from "./signs.ts";
import { spanOfWords } from "./traced-row.ts";
import { flagsOfLeftOut } from "./word-weights.ts";

/** Compares what is before the first and behind the last quoted word that is placed, and notes what it finds. */
export function comparedEdges(laid: Laid, first: number, last: number): void {
  const { places, quoted } = laid;
  const [start, end] = [places[first] ?? 0, places[last] ?? 0];
  if (first === 0) compareStart(laid);
  else if (first > 1 || !isNote(laid, 0, start - 1))
    noteChange(laid, besideSpan(laid, start, -first), spanOfWords(quoted.words, 0, first - 1));
  const behind = places.length - 1 - last;
  if (behind === 0) compareEnd(laid);
  else if (behind > 1 || !isNote(laid, last + 1, end))
    noteChange(laid, besideSpan(laid, end, behind), spanOfWords(quoted.words, last + 1, places.length - 1));
}

/** Whether a quoted word is the sign of a note that the text has behind the word at `place`. */
function isNote({ quoted, row }: Laid, at: number, place: number): boolean {
  const { start, end } = spanOfWords(quoted.words, at, at);
  const between = row.text.slice(row.words.ends[place] ?? 0, row.words.starts[place + 1] ?? row.text.length);
  return isPlainNote(quoted.text.slice(start, end), between);
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
  const start = row.words.starts[place] ?? 0;
  if (joint === undefined) return;
  if (joint.ellipsis || joint.bracket !== null || joint.sic) {
    found.isMarked = true;
    const sentence = sentenceAt(row.text, start);
    if (joint.ellipsis && sentence) noteLeftOut(laid, { start: sentence.start, end: start });
    return;
  }
  compareSigns(laid, {
    own: { start: 0, end: quoted.words.starts[0] ?? 0 },
    there: { start: row.words.ends[place - 1] ?? 0, end: start },
    touching: unitBefore(row.text, start),
    fits: (there, own) => there.endsWith(own),
  });
}

function compareEnd(laid: Laid): void {
  const { quoted, row, places, found } = laid;
  const joint = quoted.joints.at(-1);
  const place = places.at(-1) ?? 0;
  const end = row.words.ends[place] ?? 0;
  if (joint === undefined) return;
  if (joint.ellipsis || joint.bracket !== null || joint.sic) {
    found.isMarked = true;
    const sentence = sentenceAt(row.text, row.words.starts[place] ?? 0);
    if (joint.ellipsis && sentence) noteLeftOut(laid, { start: end, end: sentence.end });
    return;
  }
  compareSigns(laid, {
    own: { start: quoted.words.ends.at(-1) ?? 0, end: quoted.text.length },
    there: { start: end, end: row.words.starts[place + 1] ?? row.text.length },
    touching: unitBehind(row.text, end),
    fits: (there, own) => there.startsWith(own),
  });
}

/** Signs at one end of a quote and of the place where it stands. */
interface EdgeSigns {
  /** In the quoted words. */
  readonly own: Span;
  /** In the text, up to the next word. */
  readonly there: Span;
  /** What belongs in the text to the number that the quoted words begin or end with; an empty span where nothing does. */
  readonly touching: Span;
  /** Whether the text has the signs of the quote there. */
  readonly fits: (there: string, own: string) => boolean;
}

const currency = /\p{Sc}[ \u00a0\u202f]?$/u;
const unit = /^[ \u00a0\u202f]?[\p{Sc}%‰°]/u;

/** What belongs to the number that begins here: a currency or a minus. */
function unitBefore(text: string, at: number): Span {
  const isNumber = startsWithDigit.test(text.slice(at, at + 1));
  const sign = isNumber ? currency.exec(text.slice(Math.max(0, at - 2), at))?.[0].length : 0;
  return { start: at - (sign ?? Number(hasMinus(text, at))), end: at };
}

/** What belongs to the number that ends here. */
function unitBehind(text: string, at: number): Span {
  const isNumber = startsWithDigit.test(text.slice(at - 1, at));
  const sign = isNumber ? unit.exec(text.slice(at, at + 2))?.[0].length : 0;
  return { start: at, end: at + (sign ?? 0) };
}

/** Outer quotation marks are the writer's own; any other mark that the text doesn't have there is style. */
function compareSigns(laid: Laid, { own, there, touching, fits }: EdgeSigns): void {
  const { quoted, row, found } = laid;
  const plain = withoutQuotationMarks(signsOf(quoted.text.slice(own.start, own.end)));
  const known = withoutQuotationMarks(signsOf(row.text.slice(there.start, there.end)));
  const sign = signsOf(row.text.slice(touching.start, touching.end));
  if (!plain.includes(sign)) {
    noteChange(laid, touching, { start: own.end, end: own.end });
    found.flags.add("number");
  } else if ((isTelling(plain) || hasMinus(quoted.text, own.end)) && !fits(known, plain)) {
    noteChange(laid, { start: there.start, end: there.start }, own);
    found.flags.add("number");
  } else if (!fits(known, plain)) found.styles.add("edge");
}

const wordsWithin = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/** The rest of a sentence beyond dots at an end of the quote, from its first to its last word, where there are any. */
function noteLeftOut({ row, found }: Laid, span: Span): void {
  const words = wordsWithin.exec(row.text.slice(span.start, span.end));
  if (words === null) return;
  const start = span.start + words.index;
  found.leftOut.push({ start, end: start + words[0].length });
  for (const flag of flagsOfLeftOut(words[0])) found.flags.add(flag);
}
