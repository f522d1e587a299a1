import { type Span, sentencesIn, wordsIn } from "../text/index.ts";
import { sourceText } from "./five-sources.cases.ts";
import type { Flag, Verdict } from "./index.ts";

/** A quote of the letter, changed in a known way. */
export interface Mutation {
  readonly kind: string;
  readonly seed: number;
  readonly words: string;
  /** What it may be called. */
  readonly verdicts: readonly Verdict[];
  /** What must be flagged. */
  readonly flag: Flag | null;
}

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
interface Excerpt {
  readonly text: string;
  readonly words: readonly Span[];
}

/** Chooses by the numbers of one seed. */
interface Choice {
  below(limit: number): number;
  of<Item>(items: readonly Item[]): Item;
  excerpt(fits?: (excerpt: Excerpt) => boolean): Excerpt;
}

const letter = sourceText("002");
const fewest = 8;

/** Sentences of the letter, also two that follow each other, of eight words and more. */
const passages: readonly Excerpt[] = sentencesIn(letter)
  .flatMap((span, index, all) => {
    const next = all[index + 1];
    return next === undefined ? [span] : [span, { start: span.start, end: next.end }];
  })
  .map(({ start, end }) => excerptOf(letter.slice(start, end)))
  .filter(({ words }) => words.length >= fewest);

const singles = sentencesIn(letter)
  .map(({ start, end }) => excerptOf(letter.slice(start, end)))
  .filter(({ words }) => words.length >= fewest);

function excerptOf(text: string): Excerpt {
  return { text, words: wordsIn(text) };
}

function choiceOf(seed: number): Choice {
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

function wordAt({ text, words }: Excerpt, at: number): string {
  return text.slice(words[at]?.start, words[at]?.end);
}

/** The text with the words from one to another, both inclusive, replaced. */
function replaced({ text, words }: Excerpt, from: number, to: number, by: string): string {
  return text.slice(0, words[from]?.start) + by + text.slice(words[to]?.end);
}

/** The same where nothing stays: the space behind goes too. */
function without({ text, words }: Excerpt, from: number, to: number): string {
  return text.slice(0, words[from]?.start) + text.slice(words[to + 1]?.start);
}

/** A word with two others on both sides. */
function inner({ words }: Excerpt, choice: Choice, length = 1): number {
  return 2 + choice.below(words.length - 4 - length + 1);
}

const glyphs: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'"),
  (text) => text.replace(/[“”]/g, "''").replace(/''/g, "„"),
  (text) => text.replace(/ – /g, " — "),
  (text) => text.replace(/ – /g, " -- "),
  (text) => text.normalize("NFD"),
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.replace(/ /g, "  "),
  (text) => text.replace(/, /g, ",\n"),
  (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, "$1\u00ad"),
  (text) => text.replace(/’s/g, " ’ s"),
  (text) => text.replace(/’s/g, "´s"),
  (text) => text.replace(/fi/g, "ﬁ"),
  (text) => `“${text}”`,
  (text) => text.replace(/ /g, " \u200b"),
];

const names = ["Malloy", "Boughton", "Chicago", "Danbury", "Lightfoot"];
const strangers = ["quietly", "purple", "harbor", "seldom-seen", "gentle", "orchard"];
const isName = (word: string) =>
  /^(?:Hartford|Trump|Wall|Street|Journal|Homeland|DHS|ICE|Immigration)$/.test(word);
const isNumber = (word: string) => /^\d+$/.test(word);

function indexOf(excerpt: Excerpt, fits: (word: string) => boolean): number {
  return excerpt.words.findIndex((_span, at) => fits(wordAt(excerpt, at)));
}

type Mutate = (choice: Choice) => string;

const styledLike: readonly Verdict[] = ["styled"];
const markedEdit: readonly Verdict[] = ["marked-edit"];
const altered: readonly Verdict[] = ["altered"];

/** What can happen to a quote, with what it may be called then. */
const kinds: readonly (readonly [
  kind: string,
  verdicts: readonly Verdict[],
  flag: Flag | null,
  mutate: Mutate,
])[] = [
  ["none", ["verbatim"], null, (choice) => choice.excerpt().text],
  ["glyphs", ["verbatim"], null, (choice) => choice.of(glyphs)(choice.excerpt().text)],
  [
    "case",
    styledLike,
    null,
    (choice) => {
      const { text } = choice.excerpt(({ text }) => /^\p{L}/u.test(text));
      const first = text.charAt(0);
      return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
    },
  ],
  ["capitals", styledLike, null, (choice) => choice.excerpt().text.toUpperCase()],
  ["edge", styledLike, null, (choice) => `“${choice.excerpt().text}${choice.of([" –", "!", ";", "?"])}”`],
  [
    "nested",
    styledLike,
    null,
    (choice) => {
      const excerpt = choice.excerpt();
      const at = inner(excerpt, choice);
      return replaced(excerpt, at, at, `‘${wordAt(excerpt, at)}’`);
    },
  ],
  [
    "ellipsis",
    markedEdit,
    null,
    (choice) => {
      const length = 1 + choice.below(4);
      const excerpt = choice.excerpt();
      const at = inner(excerpt, choice, length);
      return replaced(excerpt, at, at + length - 1, choice.of(["...", "…", "[...]", "[…]", ". . .", "(…)"]));
    },
  ],
  [
    "far ellipsis",
    markedEdit,
    null,
    (choice) => {
      const from = choice.below(singles.length - 1);
      const first = excerptHead(singles[from], 5 + choice.below(3));
      const second = excerptTail(
        singles[from + 1 + choice.below(singles.length - from - 1)],
        5 + choice.below(3),
      );
      return `${first} ${choice.of(["...", "[…]"])} ${second}`;
    },
  ],
  [
    "bracket",
    markedEdit,
    null,
    (choice) => {
      const excerpt = choice.excerpt();
      const at = inner(excerpt, choice);
      return replaced(excerpt, at, at, choice.of(["[the agency]", "[Bronin]", "[these people]"]));
    },
  ],
  [
    "bracketed letter",
    markedEdit,
    null,
    (choice) => {
      const { text } = choice.excerpt(({ text }) => /^\p{L}\p{L}/u.test(text));
      const first = text.charAt(0);
      return `[${first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()}]${text.slice(1)}`;
    },
  ],
  [
    "sic",
    markedEdit,
    null,
    (choice) => {
      const excerpt = choice.excerpt();
      const at = inner(excerpt, choice);
      return replaced(excerpt, at, at, `${wordAt(excerpt, at)} [sic]`);
    },
  ],
  [
    "drop",
    altered,
    null,
    (choice) => {
      const length = 1 + choice.below(3);
      const excerpt = choice.excerpt();
      const at = inner(excerpt, choice, length);
      return without(excerpt, at, at + length - 1);
    },
  ],
  [
    "add",
    altered,
    null,
    (choice) => {
      const excerpt = choice.excerpt();
      const at = choice.below(excerpt.words.length);
      return replaced(excerpt, at, at, `${choice.of(strangers)} ${wordAt(excerpt, at)}`);
    },
  ],
  [
    "swap",
    altered,
    null,
    (choice) => {
      const excerpt = choice.excerpt();
      const at = choice.below(excerpt.words.length);
      return replaced(excerpt, at, at, choice.of(strangers));
    },
  ],
  [
    "move",
    ["altered", "stitched"],
    null,
    (choice) => {
      const excerpt = choice.excerpt(({ words }) => words.length >= 10);
      const at = 2 + choice.below(2);
      const moved = wordAt(excerpt, at);
      return `${without(excerpt, at, at)} ${moved}`;
    },
  ],
  [
    "join",
    ["stitched"],
    null,
    (choice) => {
      const from = choice.below(singles.length);
      const to = (from + 1 + choice.below(singles.length - 1)) % singles.length;
      return `${excerptHead(singles[from], 5 + choice.below(4))} ${excerptTail(singles[to], 5 + choice.below(4))}`;
    },
  ],
  [
    "reverse",
    ["stitched"],
    null,
    (choice) => {
      const from = choice.below(singles.length - 1);
      return `${singles[from + 1]?.text} ${singles[from]?.text}`;
    },
  ],
  [
    "negation in",
    altered,
    "negation",
    (choice) => {
      const excerpt = choice.excerpt();
      const at = 1 + choice.below(excerpt.words.length - 1);
      return replaced(excerpt, at, at, `${choice.of(["not", "never", "no"])} ${wordAt(excerpt, at)}`);
    },
  ],
  [
    "negation out",
    altered,
    "negation",
    (choice) => {
      const isNot = (word: string) => word === "not" || word === "no";
      const excerpt = choice.excerpt((excerpt) => {
        const at = indexOf(excerpt, isNot);
        return at > 0 && at < excerpt.words.length - 1;
      });
      const at = indexOf(excerpt, isNot);
      return without(excerpt, at, at);
    },
  ],
  [
    "opposite",
    altered,
    "negation",
    (choice) => {
      const excerpt = choice.excerpt(
        (excerpt) => indexOf(excerpt, (word) => /^(?:un|in)\w+/.test(word) && opposites.has(word)) >= 0,
      );
      const at = indexOf(excerpt, (word) => opposites.has(word));
      return replaced(excerpt, at, at, wordAt(excerpt, at).slice(2));
    },
  ],
  [
    "number",
    altered,
    "number",
    (choice) => {
      const excerpt = choice.excerpt((excerpt) => indexOf(excerpt, isNumber) >= 0);
      const at = indexOf(excerpt, isNumber);
      return replaced(excerpt, at, at, String(Number(wordAt(excerpt, at)) + 1 + choice.below(90)));
    },
  ],
  [
    "name",
    altered,
    "name",
    (choice) => {
      const excerpt = choice.excerpt((excerpt) => indexOf(excerpt, isName) >= 0);
      const at = indexOf(excerpt, isName);
      return replaced(excerpt, at, at, choice.of(names));
    },
  ],
  [
    "another text",
    ["elsewhere"],
    null,
    (choice) => {
      const sentences = sentencesIn(other).map(({ start, end }) => excerptOf(other.slice(start, end)));
      return choice.of(sentences.filter(({ words }) => words.length >= fewest)).text;
    },
  ],
  [
    "no text",
    ["not-found"],
    null,
    (choice) => {
      const words = wordsIn(letter).map(({ start, end }) => letter.slice(start, end));
      return Array.from({ length: fewest + choice.below(12) }, () => choice.of(words)).join(" ");
    },
  ],
];

const other = sourceText("003");
const opposites = new Set(["unacceptable", "unnecessary", "inconsistent", "undocumented"]);

function excerptHead(excerpt: Excerpt | undefined, words: number): string {
  return excerpt?.text.slice(0, excerpt.words[words - 1]?.end) ?? "";
}

function excerptTail(excerpt: Excerpt | undefined, words: number): string {
  return excerpt?.text.slice(excerpt.words.at(-words)?.start) ?? "";
}

/** So many quotes of each kind, the same for the same seed. */
export function mutations(each: number, seed: number): Mutation[] {
  return kinds.flatMap(([kind, verdicts, flag, mutate], index) =>
    Array.from({ length: each }, (_none, turn) => {
      const own = seed + index * 100_000 + turn;
      return { kind, seed: own, verdicts, flag, words: mutate(choiceOf(own)) };
    }),
  );
}
