import { fold } from "./fold.ts";
import { graphemeEnd } from "./graphemes.ts";

/** A text as a search compares it, with the way back to the text as it stands. */
export interface FoldedText {
  /** Folded sign by sign, with one space for each run of white space. */
  readonly folded: string;
  /** For each code unit of `folded` the offset, in UTF-16 code units, of the sign of the text that it comes from. */
  readonly starts: Uint32Array;
}

/** Code units that are folded between two steps: a few milliseconds where nearly all of them are no ASCII. */
const unitsAtOnce = 8_192;

/** Folds a text and notes where each unit comes from, in steps. Yields the share that is done, 0 to 1. */
export function* foldedTextSteps(text: string): Generator<number, FoldedText, void> {
  /** Signs come again: folding each one anew would take ten times as long. */
  const known = new Map<string, string>();
  let folded = "";
  let length = 0;
  let isAfterSpace = false;
  let starts = new Uint32Array(text.length + 64);
  let pause = unitsAtOnce;
  for (let at = 0; at < text.length; ) {
    if (at >= pause) {
      yield at / text.length;
      pause = at + unitsAtOnce;
    }
    const end = isAlone(text, at) ? at + 1 : graphemeEnd(text, at + 1);
    const sign = text.slice(at, end);
    let units = known.get(sign);
    if (units === undefined) {
      units = fold(sign);
      known.set(sign, units);
    }
    if (units !== " " || !isAfterSpace) {
      if (length + units.length > starts.length) starts = grown(starts, units.length);
      starts.fill(at, length, length + units.length);
      // Never looked into while it grows: each look would copy all of it.
      folded += units;
      length += units.length;
      if (units !== "") isAfterSpace = units.endsWith(" ");
    }
    at = end;
  }
  return { folded, starts: starts.slice(0, length) };
}

/** Whether an ASCII sign stands here that no mark after it joins: nearly all of English. */
function isAlone(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x80 && !(text.charCodeAt(at + 1) >= 0x300);
}

function grown(list: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * list.length + least);
  larger.set(list);
  return larger;
}
