import { kindOf } from "./subjects.mjs";

/** @typedef {import("./figures.mjs").Case} Case */

const megabyte = 1_000_000;
const long = 3_200_000;
const many = 10_000;

/** So few annotations that adding one can't depend on them. */
export const few = 10;

/** @param {string} subject @param {number} size @param {number} count @returns {Case} */
export const caseOf = (subject, size, count) => ({ subject, size, count });

/** The cases that the targets are about; static pages stand between the others, so that they share a machine's moods. */
const targetCases = [
  caseOf("static", megabyte, 0),
  caseOf("lateral", megabyte, many),
  caseOf("recogito-ranges", megabyte, many),
  caseOf("lateral", megabyte, few),
  caseOf("static", long, 0),
  caseOf("lateral", long, many),
  caseOf("recogito-spans", megabyte, many),
  caseOf("recogito-css", megabyte, many),
];

/** @param {Case} a @param {Case} b */
const same = (a, b) => a.subject === b.subject && a.size === b.size && a.count === b.count;

/** With fewer characters for each annotation a text is crowded as no reader would; other libraries are spared that. */
const charactersForEach = 10;

/**
 * With more annotations than one for so many characters, most lie over others; then a longer text with as many can be
 * quicker than a shorter one.
 */
const sparse = 100;

/**
 * Whether a case can't be quicker than another one of the same subject, so that it need not be tried where that one
 * was given up.
 * @param {Case} one
 * @param {Case} givenUp
 */
export function isNoQuicker(one, givenUp) {
  if (one.subject !== givenUp.subject || one.count < givenUp.count) return false;
  if (one.size === givenUp.size) return true;
  return one.size > givenUp.size && givenUp.size >= givenUp.count * sparse;
}

/**
 * Which cases are measured: those of the targets, and all others, smaller ones first.
 * @param {{sizes: readonly number[], counts: readonly number[], only: readonly string[], crowded: boolean}} options
 * @returns {{targets: Case[], others: Case[]}}
 */
export function planCases({ sizes, counts, only, crowded }) {
  const targets = targetCases.filter(
    ({ subject, size, count }) =>
      only.includes(subject) &&
      sizes.includes(size) &&
      (kindOf(subject) === "static" || counts.includes(count === few ? many : count)),
  );
  const others = sizes.flatMap((size) =>
    only.flatMap((subject) =>
      (kindOf(subject) === "static" ? [0] : counts).map((count) => caseOf(subject, size, count)),
    ),
  );
  const isAsked = (/** @type {Case} */ { subject, size, count }) =>
    crowded || kindOf(subject) !== "rival" || size >= count * charactersForEach;
  const isTarget = (/** @type {Case} */ one) => targets.some((target) => same(one, target));
  return { targets, others: others.filter((one) => isAsked(one) && !isTarget(one)) };
}
