import { createLongListFinder, type LongList } from "./long-lists.ts";

/** What can be seen of a JSON text without parsing it. */
export interface JsonOutline {
  /** Levels of lists and objects. */
  readonly depth: number;
  /** Whether the text stops inside a string, list or object. */
  readonly cutOff: boolean;
  /** In text order; none lies in another. */
  readonly longLists: readonly LongList[];
}

/** UTF-16 code units that are looked over between two steps: 1 ms on a slow computer. */
const unitsAtOnce = 65_536;

/** A piece of a long list, in UTF-16 code units: 2 ms of a browser's parsing on a slow computer. */
const pieceLength = 250_000;

/**
 * Looks over a text that should be JSON. Engines differ in how deep a text they parse and some overflow
 * their stack, so depth is measured by counting brackets. Works for any text; one pass. Yields the share that is
 * done, 0 to 1.
 * @param piece lists that are at least twice as long are given with cuts as far apart
 */
export function* outlineJson(text: string, piece = pieceLength): Generator<number, JsonOutline, void> {
  const lists = createLongListFinder(piece);
  let level = 0;
  let depth = 0;
  let inString = false;
  let stop = unitsAtOnce;
  for (let index = 0; index < text.length; index += 1) {
    if (index >= stop) {
      stop = index + unitsAtOnce;
      yield index / text.length;
    }
    const unit = text.charCodeAt(index);
    if (unit === 0x22) inString = !inString;
    else if (inString) {
      if (unit === 0x5c) index += 1;
    } else if (unit === 0x2c) lists.parts(index, level);
    else if (unit === 0x5b || unit === 0x7b) {
      level += 1;
      depth = Math.max(depth, level);
      lists.opens(index, level, unit === 0x5b);
    } else if (unit === 0x5d || unit === 0x7d) {
      lists.closes(index, level, unit === 0x5d);
      level -= 1;
    }
  }
  return { depth, cutOff: inString || level > 0, longLists: lists.found() };
}
