import { type Span, sentencesIn, wordsIn } from "../text/index.ts";
import { sourceText } from "./five-sources.cases.ts";

/** Numbers from 0 to below 1 that depend on the seed alone (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words of the letter, one after the other, as they stand. */
export interface Excerpt {
  readonly text: string;
  readonly words: readonly Span[];
}

/** Chooses by the numbers of one seed. */
export interface Choice {
  below(limit: number): number;
  of<Item>(items: readonly Item[]): Item;
  excerpt(fits?: (excerpt: Excerpt) => boolean): Excerpt;
}

/** The letter. */
export const letter = sourceText("002");
/** No excerpt has fewer words. */
export const fewest = 8;

/** Sentences of the letter, also two that follow each other, of eight words and more. */
const passages: readonly Excerpt[] = sentencesIn(letter)
  .flatMap((span, index, all) => {
    const next = all[index + 1];
    return next === undefined ? [span] : [span, { start: span.start, end: next.end }];
  })
  .map(({ start, end }) => excerptOf(letter.slice(start, end)))
  .filter(({ words }) => words.length >= fewest);

/** Sentences of the letter of eight words and more. */
export const singles = sentencesIn(letter)
  .map(({ start, end }) => excerptOf(letter.slice(start, end)))
  .filter(({ words }) => words.length >= fewest);

/** A text with its words. */
export function excerptOf(text: string): Excerpt {
  return { text, words: wordsIn(text) };
}

/** The same choices for the same seed. */
export function choiceOf(seed: number): Choice {
  const next = numbersFrom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const of = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError("unexpected empty list, expected something to choose from");
    return item;
  };
  return {
    below,
    of,
    excerpt(fits = () => true) {
      for (let turn = 0; turn < 1_000; turn++) {
        const { text, words } = of(passages);
        const from = below(words.length - fewest + 1);
        const to = from + fewest + below(words.length - from - fewest + 1) - 1;
        const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
        const excerpt = excerptOf(text.slice(start, end));
        // Numbers of notes are no words of the letter.
        if (!/[¹²]/.test(excerpt.text) && fits(excerpt)) return excerpt;
      }
      throw new RangeError(`unexpected seed ${seed}, expected one by which an excerpt fits`);
    },
  };
}

/** A word of an excerpt. */
export function wordAt({ text, words }: Excerpt, at: number): string {
  return text.slice(words[at]?.start, words[at]?.end);
}

/** The text with the words from one to another, both inclusive, replaced. */
export function replaced({ text, words }: Excerpt, from: number, to: number, by: string): string {
  return text.slice(0, words[from]?.start) + by + text.slice(words[to]?.end);
}

/** The same where nothing stays: the space behind goes too. */
export function without({ text, words }: Excerpt, from: number, to: number): string {
  return text.slice(0, words[from]?.start) + text.slice(words[to + 1]?.start);
}

/** A word with two others on both sides. */
export function inner({ words }: Excerpt, choice: Choice, length = 1): number {
  return 2 + choice.below(words.length - 4 - length + 1);
}

/** The first word that fits; -1 where none does. */
export function indexOf(excerpt: Excerpt, fits: (word: string) => boolean): number {
  return excerpt.words.findIndex((_span, at) => fits(wordAt(excerpt, at)));
}

/** The first words of an excerpt. */
export function excerptHead(excerpt: Excerpt | undefined, words: number): string {
  return excerpt?.text.slice(0, excerpt.words[words - 1]?.end) ?? "";
}

/** The last words of an excerpt. */
export function excerptTail(excerpt: Excerpt | undefined, words: number): string {
  return excerpt?.text.slice(excerpt.words.at(-words)?.start) ?? "";
}
