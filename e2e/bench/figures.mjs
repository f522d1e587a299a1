import { median } from "./statistics.mjs";

/**
 * What was measured of a subject in a case, by the measure's name.
 * @typedef {(measure: string, value: number) => void} Note
 */

/**
 * A subject on a text with annotations. Cases without a made text have a size and a count of 0.
 * @typedef {object} Case
 * @property {string} subject
 * @property {number} size of the text, UTF-16 code units
 * @property {number} count annotations
 */

/** @typedef {Case & {measure: string, values: number[]}} Figure every run's value; Infinity where it was given up */

/** @param {Case} one @param {string} measure */
const keyOf = ({ subject, size, count }, measure) => `${subject} ${size} ${count} ${measure}`;

/** All figures of a run of the benchmark. */
export function createFigures() {
  /** @type {Map<string, Figure>} */
  const figures = new Map();
  return {
    /** @param {Case} one @param {string} measure @param {number} value */
    note({ subject, size, count }, measure, value) {
      const key = keyOf({ subject, size, count }, measure);
      const known = figures.get(key);
      if (known) known.values.push(value);
      else figures.set(key, { subject, size, count, measure, values: [value] });
    },
    /** @param {Case} one @param {string} measure @returns {number} the median; NaN where it wasn't measured */
    middle: (one, measure) =>
      median(figures.get(keyOf(one, measure))?.values.filter((v) => !Number.isNaN(v)) ?? []),
    /** @param {Case} one @param {string} measure */
    runs: (one, measure) => figures.get(keyOf(one, measure))?.values.length ?? 0,
    /** @param {Case} one @param {string} measure @returns {number} the newest value */
    last: (one, measure) => figures.get(keyOf(one, measure))?.values.at(-1) ?? Number.NaN,
    all: () => [...figures.values()].map((figure) => ({ ...figure, median: median(figure.values) })),
  };
}

/** @typedef {ReturnType<typeof createFigures>} Figures */
