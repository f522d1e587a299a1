import { sentencesIn, wordsIn } from "../text/index.ts";
import { sourceText } from "./five-sources.cases.ts";
import { glyphs } from "./glyphs.cases.ts";
import type { Flag, Verdict } from "./index.ts";
import {
  type Choice,
  choiceOf,
  excerptHead,
  excerptOf,
  excerptTail,
  fewest,
  indexOf,
  inner,
  letter,
  replaced,
  singles,
  without,
  wordAt,
} from "./letter-excerpts.cases.ts";

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

const names = ["Malloy", "Boughton", "Chicago", "Danbury", "Lightfoot"];
const strangers = ["quietly", "purple", "harbor", "seldom-seen", "gentle", "orchard"];
const isName = (word: string) =>
  /^(?:Hartford|Trump|Wall|Street|Journal|Homeland|DHS|ICE|Immigration)$/.test(word);
const isNumber = (word: string) => /^\d+$/.test(word);

const other = sourceText("003");
const opposites = new Set(["unacceptable", "unnecessary", "inconsistent", "undocumented"]);

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
    "ellipsis beside one word",
    markedEdit,
    null,
    (choice) => {
      const excerpt = choice.excerpt(({ words }) => words.length >= 16);
      const length = 4 + choice.below(5);
      const from = choice.of([1, excerpt.words.length - 1 - length]);
      return replaced(excerpt, from, from + length - 1, choice.of(["...", "[…]"]));
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

/** So many quotes of each kind, the same for the same seed. */
export function mutations(each: number, seed: number): Mutation[] {
  return kinds.flatMap(([kind, verdicts, flag, mutate], index) =>
    Array.from({ length: each }, (_none, turn) => {
      const own = seed + index * 100_000 + turn;
      return { kind, seed: own, verdicts, flag, words: mutate(choiceOf(own)) };
    }),
  );
}
