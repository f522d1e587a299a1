import { fold } from "./fold.ts";

/**
 * A text as a row of words and signs: where each stands (UTF-16 code units, `ends` exclusive), and a number that equal
 * ones share. White space and what can't be seen is between them.
 */
export interface Tokens {
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The number of a token that a vocabulary doesn't know. */
export const unknownToken = 0;

/** Gives equal tokens equal numbers, from 1; equal is what `fold` makes equal. */
export interface Vocabulary {
  /** How many different tokens there are. */
  size(): number;
  /** The number of a token as it stands in a text, a new one where it is unknown; null when nothing of it can be seen. */
  learn(token: string): number | null;
  /** The same without learning: `unknownToken` where it is unknown. */
  know(token: string): number | null;
}

export function createVocabulary(): Vocabulary {
  /** By the folded token. */
  const numbers = new Map<string, number>();
  /** By the token as it stands, so that each is folded once. */
  const known = new Map<string, number | null>();

  function learn(token: string): number | null {
    const before = known.get(token);
    if (before !== undefined) return before;
    const folded = fold(token);
    const number = folded === "" ? null : (numbers.get(folded) ?? numbers.size + 1);
    if (number !== null) numbers.set(folded, number);
    known.set(token, number);
    return number;
  }

  function know(token: string): number | null {
    const before = known.get(token);
    if (before !== undefined) return before;
    const folded = fold(token);
    return folded === "" ? null : (numbers.get(folded) ?? unknownToken);
  }

  return { size: () => numbers.size, learn, know };
}

/** Code units that are read between two steps: 5 ms on a slow computer. */
const unitsAtOnce = 32_768;

/**
 * The words and signs of a text: a word of letters and digits with the apostrophes, and the stops and commas of a number, inside of it
 * ("don't", "1,000.5"), each sign of a script that is written without spaces, a run of dashes, three dots or
 * more, any other sign alone. Yields the share that is done, 0 to 1.
 * @param numberOf `learn` or `know` of a vocabulary
 */
export function* tokenSteps(text: string, numberOf: Vocabulary["learn"]): Generator<number, Tokens, void> {
  let room = 64 + (text.length >> 2);
  let ids = new Uint32Array(room);
  let starts = new Uint32Array(room);
  let ends = new Uint32Array(room);
  let count = 0;
  let pause = unitsAtOnce;
  for (let at = 0; at < text.length; ) {
    if (at >= pause) {
      yield at / text.length;
      pause = at + unitsAtOnce;
    }
    const end = tokenEnd(text, at);
    if (end < 0) {
      at = -end;
      continue;
    }
    const id = numberOf(text.slice(at, end));
    if (id !== null) {
      if (count === room) {
        room *= 2;
        [ids, starts, ends] = [grown(ids, room), grown(starts, room), grown(ends, room)];
      }
      ids[count] = id;
      starts[count] = at;
      ends[count] = end;
      count++;
    }
    at = end;
  }
  return { ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

function grown(list: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(list);
  return larger;
}

/** What a sign does in a row of tokens. Numbers, since a text has a million of them. */
const gap = 1;
const word = 2;
const digit = 3;
/** A sign of a script that is written without spaces: a token of its own, with the marks over it. */
const syllable = 4;
const dash = 5;
const dot = 6;
/** Belongs to the sign before it: a combining mark, or what can't be seen. */
const mark = 7;
const other = 8;

/** By UTF-16 code unit; 0 until it is asked for. Pairs are looked up as they come. */
const kinds = new Uint8Array(65_536);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit < 0xe000) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindOf(sign: string): number {
  if (/[\s\u0085]/u.test(sign)) return gap;
  if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(sign)) return mark;
  if (unspaced.test(sign)) return syllable;
  if (/\p{Nd}/u.test(sign)) return digit;
  if (/[\p{L}\p{N}]/u.test(sign)) return word;
  if (/[\p{Pd}\u2043\u2212]/u.test(sign)) return dash;
  return sign === "." || sign === "\u2026" ? dot : other;
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** UTF-16 code units of the sign here. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isInWord(kind: number): boolean {
  return kind === word || kind === digit || kind === mark;
}

/** Where the token that starts here ends; where none starts, the negative of where to look on. */
function tokenEnd(text: string, start: number): number {
  const first = kindAt(text, start);
  const next = start + lengthAt(text, start);
  if (first === gap) return -next;
  if (first === dash || first === dot) return runEnd(text, start, first);
  return first === syllable || first === other ? marksEnd(text, next) : wordEnd(text, next, first);
}

/** Where a run of dashes or dots ends. Two dots are a slip, three an ellipsis; the sign of three is one already. */
function runEnd(text: string, start: number, kind: number): number {
  let at = start;
  while (at < text.length && kindAt(text, at) === kind) at++;
  return kind === dash || at - start >= 3 || text.charCodeAt(start) === 0x2026 ? at : start + 1;
}

function marksEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && kindAt(text, at) === mark) at += lengthAt(text, at);
  return at;
}

function wordEnd(text: string, from: number, first: number): number {
  let at = from;
  let before = first;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (isInWord(kind)) {
      if (kind !== mark) before = kind;
      at += lengthAt(text, at);
    } else if (joins(text, at, before)) at++;
    else break;
  }
  return at;
}

/** Whether the sign here stands inside a word: an apostrophe between letters, a stop or comma between digits. */
function joins(text: string, at: number, before: number): boolean {
  if (at + 1 >= text.length) return false;
  const unit = text.charCodeAt(at);
  const after = kindAt(text, at + 1);
  if (unit === 0x2e || unit === 0x2c) return before === digit && after === digit;
  return (unit === 0x27 || unit === 0x2019) && before === word && after === word;
}
