import { createVocabulary, tokenSteps } from "../text/index.ts";
import { easySigns, easyWord } from "./easy-words.ts";

/**
 * A text as a row of words: where each stands (UTF-16 code units, `ends` exclusive), and a number that equal words share.
 * What has no letter and no digit is between them.
 */
export interface Words {
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Reads texts as rows of words, with the same numbers for all of them. */
export interface WordReader {
  /** How many different words there are; their numbers go from 1 to this. */
  size(): number;
  /** The words of a text; empty rows for a text without words. Yields the share that is done, 0 to 1. */
  read(text: string): Generator<number, Words, void>;
}

/** What may follow an apostrophe inside of an English word. */
const endings = new Set(["s", "t", "re", "ve", "ll", "d", "m"]);

/** Most words, at a fraction of the cost. */
const plainStart = /^[a-z0-9]/i;
const inWord = /[\p{L}\p{N}]/u;
const apostrophes = /^['’‘`´ʼ＇]$/u;

/** White space that may stand on each side of a spaced apostrophe, in UTF-16 code units: "ICE ’ s". */
const widestGap = 1;

/** Code units between two steps, and that are either easy or not; a stretch ends at white space where there is any. */
const stretchLength = 4_096;

/**
 * Words are what `tokenSteps` of the text room gives, but that an apostrophe with a space beside it belongs to the word:
 * "ICE ’ s" is "ICE’s". An apostrophe after a word ("officers’") counts for nothing, with a space or without.
 */
export function createWordReader(): WordReader {
  const vocabulary = createVocabulary();
  /** By the token as it stands; null for what is no word and no apostrophe. */
  const known = new Map<string, number | null>();
  const apostrophe = vocabulary.learn("'");
  const endingIds = new Set([...endings].map(vocabulary.learn));

  function numberOf(token: string): number | null {
    const before = known.get(token);
    if (before !== undefined) return before;
    const isSeen = plainStart.test(token) || inWord.test(token) || apostrophes.test(token);
    const number = isSeen ? vocabulary.learn(token) : null;
    known.set(token, number);
    return number;
  }

  return {
    size: vocabulary.size,
    *read(text) {
      const row = createRow();
      for (let from = 0; from < text.length; ) {
        const to = stretchEnd(text, from);
        for (const done of readStretch(text.slice(from, to), from, row)) yield (from + done) / text.length;
        from = to;
        yield from / text.length;
      }
      return joined(text, row.words());
    },
  };

  /** Adds the words of a stretch that begins at `from`. Yields how many of its code units are read. */
  function* readStretch(stretch: string, from: number, row: Row): Generator<number, void, void> {
    if (easySigns.test(stretch)) {
      for (const { 0: token, index } of stretch.matchAll(easyWord)) {
        row.add(numberOf(token) ?? 0, from + index, from + index + token.length);
      }
      return;
    }
    const steps = tokenSteps(stretch, numberOf);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield step.value * stretch.length;
    const { ids, starts, ends } = step.value;
    for (let at = 0; at < ids.length; at++)
      row.add(ids[at] ?? 0, from + (starts[at] ?? 0), from + (ends[at] ?? 0));
  }

  /** Joins endings with the words before them, and drops all other apostrophes. Writes over what it is given. */
  function joined(text: string, { ids, starts, ends }: Words): Words {
    let count = 0;
    for (let at = 0; at < ids.length; at++) {
      const [id = 0, start = 0, end = 0] = [ids[at], starts[at], ends[at]];
      if (id !== apostrophe) {
        ids[count] = id;
        starts[count] = start;
        ends[count] = end;
        count++;
        continue;
      }
      const [begin = 0, before = 0] = [starts[count - 1], ends[count - 1]];
      const [after = 0, stop = 0] = [starts[at + 1], ends[at + 1]];
      const isInWord = count > 0 && start - before <= widestGap && after - end <= widestGap;
      if (!isInWord || !endingIds.has(ids[at + 1] ?? 0)) continue;
      // In "‘Christopher’ S. Murphy" the sign closes a quotation.
      const [word, ending] = [text.slice(begin, before), text.slice(after, stop)];
      if (isCapital(ending) && !isCapital(word)) continue;
      ids[count - 1] = vocabulary.learn(`${word}'${ending}`) ?? 0;
      ends[count - 1] = stop;
      at++;
    }
    return { ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
  }
}

/** Where a stretch ends that begins here: at white space, behind which no word goes on. */
function stretchEnd(text: string, from: number): number {
  const most = from + stretchLength;
  if (most >= text.length) return text.length;
  for (let at = most; at > from; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x0a) return at;
  }
  whiteSpace.lastIndex = most;
  return whiteSpace.exec(text)?.index ?? text.length;
}

const whiteSpace = /\s/g;

/** A row of words that grows. */
interface Row {
  add(id: number, start: number, end: number): void;
  words(): Words;
}

function createRow(): Row {
  let [ids, starts, ends] = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
  let count = 0;
  return {
    add(id, start, end) {
      if (count === ids.length) [ids, starts, ends] = [grown(ids), grown(starts), grown(ends)];
      ids[count] = id;
      starts[count] = start;
      ends[count] = end;
      count++;
    },
    words: () => ({ ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }),
  };
}

function grown(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * list.length);
  larger.set(list);
  return larger;
}

function isCapital(word: string): boolean {
  return word === word.toUpperCase();
}
