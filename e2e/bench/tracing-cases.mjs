import { randomFrom } from "./prose.mjs";

/** @typedef {{id: string, text: string}} Text */
/** @typedef {import("./plagdet.mjs").Pair} Pair */
/** @typedef {{texts: Text[], planted: Pair[]}} Made `planted`: the copies, `a` in the text that comes first */

/**
 * @typedef {object} Plan
 * @property {string} id
 * @property {string} name
 * @property {readonly number[]} words of each text
 * @property {number} copies how many are planted, each from one text into another
 * @property {readonly [fewest: number, most: number]} copied words of each copy
 * @property {(copy: number, word: number, random: () => number) => boolean} alters whether a word of a copy is altered
 */

/** @param {number} count @param {number} words @returns {number[]} */
const textsOf = (count, words) => Array.from({ length: count }, () => words);

const unaltered = () => false;

/** @param {number} share @returns {Plan} */
function alteredPlan(share) {
  return {
    id: `altered-${100 * share}`,
    name: `${100 * share} % of the words altered`,
    words: textsOf(20, 3_000),
    copies: 200,
    copied: [30, 120],
    alters: (_copy, _word, random) => random() < share,
  };
}

/** Every collection that is traced, but for the five sources. @type {readonly Plan[]} */
export const plans = [
  {
    id: "texts-100",
    name: "100 texts",
    words: textsOf(100, 630),
    copies: 100,
    copied: [20, 80],
    alters: unaltered,
  },
  {
    id: "texts-250",
    name: "250 texts",
    words: textsOf(250, 760),
    copies: 250,
    copied: [20, 80],
    alters: unaltered,
  },
  {
    id: "texts-1000",
    name: "1,000 texts",
    words: textsOf(1_000, 760),
    copies: 1_000,
    copied: [20, 80],
    alters: unaltered,
  },
  {
    id: "books",
    name: "two books",
    words: [90_000, 180_000],
    copies: 200,
    copied: [20, 80],
    alters: (copy, word) => copy % 2 === 1 && word % 10 === 9,
  },
  ...[0, 0.05, 0.1, 0.2].map(alteredPlan),
];

/** How many different words the prose has, and how many set phrases. */
const [vocabulary, phraseCount] = [20_000, 60];

/** How often a set phrase stands in the prose, once in so many words. */
const wordsForPhrase = 60;

const syllables = "ba ce di fo gu la me ni po ru sa te vi wo ka lo mi nu ra so".split(" ");

/** The word of a rank: the more frequent, the shorter. @param {number} rank from 0 */
function wordOf(rank) {
  let word = "";
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
  }
  return word;
}

/**
 * Prose whose words are as frequent as those of a language (Zipf's law), with set phrases of four to seven words in it,
 * which any two texts may share.
 * @param {() => number} random
 */
function createProse(random) {
  const word = () => wordOf(Math.floor((vocabulary + 1) ** random()) - 1);
  const phrases = Array.from({ length: phraseCount }, () =>
    Array.from({ length: 4 + Math.floor(random() * 4) }, word),
  );
  return (/** @type {number} */ count) => {
    /** @type {string[]} */
    const words = [];
    while (words.length < count) {
      if (random() < 1 / wordsForPhrase) words.push(...(phrases[Math.floor(random() * phraseCount)] ?? []));
      else words.push(word());
    }
    return words.slice(0, count);
  };
}

/**
 * A stretch of a text: words of its own, or a copy.
 * @typedef {{words: string[], copy: number | null}} Stretch
 */

/** @param {readonly Stretch[]} stretches @returns {{text: string, places: Map<number, {start: number, end: number}>}} */
function written(stretches) {
  const places = new Map();
  let text = "";
  for (const { words, copy } of stretches) {
    if (words.length === 0) continue;
    if (text !== "") text += " ";
    const start = text.length;
    // A sentence ends now and then; copies have their signs from here, so no two places look quite alike.
    text += words.map((word, at) => (at % 17 === 16 ? `${word}.` : word)).join(" ");
    if (copy !== null) places.set(copy, { start, end: text.replace(/\.$/, "").length });
  }
  return { text, places };
}

/**
 * Makes the texts of a plan, always the same ones.
 * @param {Plan} plan
 * @returns {Made}
 */
export function makeTexts({ words, copies, copied: [fewest, most], alters }) {
  const random = randomFrom(11);
  const prose = createProse(random);
  /** By text: what is put into it, as which copy. @type {Stretch[][]} */
  const put = words.map(() => []);
  const pairs = Array.from({ length: copies }, (_, copy) => {
    const original = prose(fewest + Math.floor(random() * (most - fewest + 1)));
    const from = Math.floor(random() * words.length);
    const to = (from + 1 + Math.floor(random() * (words.length - 1))) % words.length;
    const altered = original.map((word, at) => (alters(copy, at, random) ? `${word}x${at}` : word));
    put[from]?.push({ words: original, copy });
    put[to]?.push({ words: altered, copy });
    return [Math.min(from, to), Math.max(from, to)];
  });
  const made = words.map((count, index) => {
    const inside = put[index] ?? [];
    const own = count - inside.reduce((sum, stretch) => sum + stretch.words.length, 0);
    const between = Math.max(1, Math.floor(own / (inside.length + 1)));
    const stretches = inside.flatMap((stretch) => [{ words: prose(between), copy: null }, stretch]);
    return written([...stretches, { words: prose(between), copy: null }]);
  });
  const idOf = (/** @type {number} */ index) => `text-${String(index).padStart(4, "0")}`;
  return {
    texts: made.map(({ text }, index) => ({ id: idOf(index), text })),
    planted: pairs.map(([a = 0, b = 0], copy) => {
      const at = (/** @type {number} */ index) => ({
        id: idOf(index),
        ...(made[index]?.places.get(copy) ?? { start: 0, end: 0 }),
      });
      return { a: at(a), b: at(b) };
    }),
  };
}
