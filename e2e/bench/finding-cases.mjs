import { paragraphBreak } from "./expected-marks.mjs";
import { paragraphs, randomFrom, spans } from "./prose.mjs";

/**
 * A quote to be found again, in UTF-16 code units: where it stood on the text that it was taken from, with the words
 * around it.
 * @typedef {{start: number, end: number, exact: string, prefix: string, suffix: string}} Quote
 */

/**
 * @typedef {object} FindingCase
 * @property {readonly string[]} paragraphs of the changed text
 * @property {Quote[]} quotes
 * @property {{start: number, end: number}[]} places where the quotes' words stand in the changed text
 */

/** How much of the text goes with a quote on each side, in UTF-16 code units. */
const context = 32;

/** Which share of the words is exchanged. */
const exchanged = 0.01;

/**
 * Quotes of a text, and that text with one word of a hundred exchanged by a longer one.
 * @param {number} length of the text, in UTF-16 code units
 * @param {number} count of quotes
 * @param {number} [units] how long each quote is; of 3 to 12 words when left out
 * @returns {FindingCase}
 */
export function findingCase(length, count, units) {
  const random = randomFrom(3);
  const text = paragraphs(length).join(paragraphBreak);
  const places = spans(text, count).map(({ start, end }) => ({
    start,
    end: units === undefined ? end : Math.min(start + units, text.length),
  }));
  const quotes = places.map(({ start, end }) => ({
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  }));
  /** Where each exchanged word ended; each made the text one unit longer. @type {number[]} */
  const ends = [];
  const changed = text.replace(/[a-z]+/gi, (word, /** @type {number} */ at) => {
    if (random() >= exchanged) return word;
    ends.push(at + word.length);
    return `x${word.slice(1)}y`;
  });
  const moved = (/** @type {number} */ offset) => offset + ends.findLastIndex((end) => end <= offset) + 1;
  return {
    paragraphs: changed.split(paragraphBreak),
    quotes,
    places: places.map(({ start, end }) => ({ start: moved(start), end: moved(end) })),
  };
}
