import { createVocabulary, tokenSteps } from "../text/index.ts";

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

const inWord = /[\p{L}\p{N}]/u;
const apostrophes = /^['’‘`´ʼ＇]$/u;

/** White space that may stand on each side of a spaced apostrophe, in UTF-16 code units: "ICE ’ s". */
const widestGap = 1;

/**
 * Words are what `tokenSteps` of the text room gives, but that an apostrophe with a space beside it belongs to the word:
 * "ICE ’ s" is "ICE’s". An apostrophe after a word ("officers’") counts for nothing, with a space or without.
 */
export function createWordReader(): WordReader {
  const vocabulary = createVocabulary();
  /** By the token as it stands; null for what is no word. */
  const known = new Map<string, number | null>();
  /** Numbers of tokens that are dropped again, or joined. */
  const apostrophe = vocabulary.learn("'");
  const endingIds = new Set([...endings].map(vocabulary.learn));

  function numberOf(token: string): number | null {
    const before = known.get(token);
    if (before !== undefined) return before;
    const number = inWord.test(token) || apostrophes.test(token) ? vocabulary.learn(token) : null;
    known.set(token, number);
    return number;
  }

  return {
    size: vocabulary.size,
    *read(text) {
      return joined(text, yield* tokenSteps(text, numberOf));
    },
  };

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
      ids[count - 1] = vocabulary.learn(`${text.slice(begin, before)}'${text.slice(after, stop)}`) ?? 0;
      ends[count - 1] = stop;
      at++;
    }
    return { ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
  }
}
