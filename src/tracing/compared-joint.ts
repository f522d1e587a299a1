import { type Span, sentenceAt } from "../text/index.ts";
import { type Laid, noteChange } from "./findings.ts";
import { mostInBracket, mostInBreak } from "./quote-placement.ts";
import type { Joint } from "./quoted-words.ts";
import { hasMinus, isPlainNote, isTelling, signsOf, withoutQuotationMarks } from "./signs.ts";
import { spanOfWords } from "./traced-row.ts";
import { flagsOfBracket, flagsOfLeftOut } from "./word-weights.ts";

/** Without a mark, so many missing words make two places of one where another sentence begins after them. */
const otherSentence = 5;
/** So many missing words make two places in any case. */
const otherPlace = 15;

/**
 * Compares what is between two quoted words that are placed, and all between them is not, with what is between their
 * places, and notes what it finds. Returns whether the words go on there as they stand.
 */
export function comparedJoint(laid: Laid, before: number, at: number): boolean {
  const { quoted, places, found } = laid;
  const from = (places[before] ?? 0) + 1;
  const to = places[at] ?? 0;
  const joints = quoted.joints.slice(before + 1, at + 1);
  if (to < from) {
    found.joints++;
    return false;
  }
  const isUnplaced = at > before + 1;
  if (to === from && !isUnplaced) return comparedSigns(laid, before, at);
  if (isUnplaced) {
    compareUnplaced(laid, [before + 1, at - 1], [from, to - 1], joints);
    return false;
  }
  compareMissing(laid, before, at, joints[0]);
  return false;
}

/** Two words that stand side by side in the quote and in the text. */
function comparedSigns(laid: Laid, before: number, at: number): boolean {
  const { quoted, row, places, found } = laid;
  const joint = quoted.joints[at];
  if (joint === undefined) return true;
  if (joint.ellipsis || joint.bracket !== null) {
    found.isMarked = true;
    if (joint.bracket !== null) for (const flag of flagsOfBracket("", joint.bracket)) found.flags.add(flag);
    return false;
  }
  if (joint.sic) found.isMarked = true;
  const there = gapOf(row.words, places[before] ?? 0, places[at] ?? 0);
  const signs = signsOf(row.text.slice(there.start, there.end));
  if (signs === joint.signs) return !joint.broken;
  const [was, now] = [withoutQuotationMarks(signs), withoutQuotationMarks(joint.signs)];
  if (joint.broken) {
    if (was !== now) found.styles.add("edge");
    return false;
  }
  if (was === now || joint.sic) {
    found.styles.add("marks");
    return true;
  }
  const own = gapOf(quoted.words, before, at);
  noteChange(laid, trimmed(row.text, there), trimmed(quoted.text, own));
  found.signs++;
  const isOtherSign = isTelling(was) || isTelling(now);
  if (isOtherSign || hasMinus(row.text, there.end) !== hasMinus(quoted.text, own.end)) {
    found.flags.add("number");
  }
  return false;
}

/** Quoted words without a place, and the words of the text between those around them. */
function compareUnplaced(
  laid: Laid,
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
  joints: readonly Joint[],
): void {
  const { quoted, row, found } = laid;
  const own = spanOfWords(quoted.words, first, last);
  const missing = to - from + 1;
  const between = textOf(row, gapOf(row.words, from - 1, from));
  // Dots or a bracket beside a note are told all the same.
  const isMarked = joints.some(({ ellipsis, bracket }) => ellipsis || bracket !== null);
  if (missing === 0 && !isMarked && isPlainNote(textOf(quoted, own), between)) return;
  const there = missing > 0 ? spanOfWords(row.words, from, to) : emptyAt(row.words.ends[from - 1] ?? 0);
  if (missing === last - first + 1 && arePartly(laid, first, from, missing)) {
    found.isMarked = true;
    found.leftOut.push(there);
    noteFlags(laid, flagsOfBracket(textOf(row, there), quoted.text.slice(own.start, own.end)));
  } else if (missing > 0 && joints.some(({ ellipsis }) => ellipsis)) {
    found.isMarked = true;
    found.leftOut.push(there);
    noteFlags(laid, flagsOfLeftOut(textOf(row, there)));
    noteChange(laid, emptyAt(there.start), own);
  } else if (missing - (last - first + 1) >= otherPlace) {
    found.joints++;
    noteChange(laid, emptyAt(there.start), own);
  } else noteChange(laid, there, own);
}

/** Words of the text that are missing between two words that stand side by side in the quote. */
function compareMissing(laid: Laid, before: number, at: number, joint: Joint | undefined): void {
  const { quoted, row, places, found } = laid;
  const [from, to] = [(places[before] ?? 0) + 1, (places[at] ?? 0) - 1];
  const there = spanOfWords(row.words, from, to);
  const missing = to - from + 1;
  if (joint?.ellipsis || (joint?.broken && missing <= mostInBreak)) {
    found.isMarked = true;
    found.leftOut.push(there);
    noteFlags(laid, flagsOfLeftOut(textOf(row, there)));
  } else if (joint?.bracket != null && missing <= mostInBracket) {
    found.isMarked = true;
    found.leftOut.push(there);
    noteFlags(laid, flagsOfBracket(textOf(row, there), joint.bracket));
  } else if (missing >= otherPlace || (missing >= otherSentence && crossesSentence(laid, before, at))) {
    found.joints++;
  } else noteChange(laid, there, emptyAt(quoted.words.ends[before] ?? 0));
}

function crossesSentence({ row, places }: Laid, before: number, at: number): boolean {
  const sentence = sentenceAt(row.text, row.words.starts[places[before] ?? 0] ?? 0);
  return sentence !== null && (row.words.starts[places[at] ?? 0] ?? 0) >= sentence.end;
}

/** Whether each quoted word holds a bracket, and what is outside of it stands in the word of the text: "deport[ed]". */
function arePartly({ quoted, row }: Laid, first: number, from: number, count: number): boolean {
  for (let step = 0; step < count; step++) {
    if (quoted.partly[first + step] !== 1) return false;
    const own = textOf(quoted, spanOfWords(quoted.words, first + step, first + step));
    const word = textOf(row, spanOfWords(row.words, from + step, from + step)).toLowerCase();
    const rest = own.toLowerCase().split(/\[[^\]]*\]/);
    if (!rest.every((letters) => word.includes(letters))) return false;
  }
  return true;
}

function noteFlags({ found }: Laid, flags: ReturnType<typeof flagsOfLeftOut>): void {
  for (const flag of flags) found.flags.add(flag);
}

function textOf({ text }: { readonly text: string }, { start, end }: Span): string {
  return text.slice(start, end);
}

function gapOf(words: Laid["row"]["words"], before: number, at: number): Span {
  return { start: words.ends[before] ?? 0, end: words.starts[at] ?? 0 };
}

/** Without white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const between = text.slice(start, end);
  const from = start + between.length - between.trimStart().length;
  return { start: from, end: Math.max(from, start + between.trimEnd().length) };
}

function emptyAt(offset: number): Span {
  return { start: offset, end: offset };
}
