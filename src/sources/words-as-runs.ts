import type { Element } from "hast";
import { textRun } from "./text-run.ts";

/** The characters that steer the direction of the text around them and are not seen themselves (Unicode TR9). */
const control = /([\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])/;

/** From so many on in one stretch of words, they get one marker in front: each costs two elements. */
const markedAtMost = 50;

/**
 * Words as runs. A character that steers direction is a run of its own in a `span` with its code point as `dataBidi`,
 * in hexadecimal digits, for a marker that adds nothing to the text; "many" where one marker stands for all.
 * @param start absolute offset of the words' first code unit
 */
export function wordsAsRuns(start: number, words: string): Element[] {
  const pieces = words.split(control);
  if (pieces.length === 1) return [textRun(start, words)];
  if (pieces.length > 2 * markedAtMost + 1) return [marked("many", textRun(start, words))];
  let at = start;
  return pieces.flatMap((piece, index) => {
    if (piece === "") return [];
    const run = textRun(at, piece);
    at += piece.length;
    return index % 2 === 0 ? [run] : [marked(piece.charCodeAt(0).toString(16), run)];
  });
}

function marked(dataBidi: string, run: Element): Element {
  return { type: "element", tagName: "span", properties: { dataBidi }, children: [run] };
}
