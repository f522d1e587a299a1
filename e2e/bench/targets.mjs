import { caseOf, few } from "./cases.mjs";
import { classTargets } from "./class-targets.mjs";
import { findingOf } from "./finders.mjs";
import { megabytes, ms, percent } from "./format.mjs";
import { tracingTargets } from "./tracing-targets.mjs";

/** @typedef {import("./figures.mjs").Case} Case */

/**
 * The median of a measure in a case; NaN where it wasn't measured.
 * @typedef {(one: Case, measure: string) => number} Middle
 */

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {"at most" | "at least"} side
 * @property {(middle: Middle) => number} limit
 * @property {(middle: Middle) => number} value
 * @property {(value: number) => string} format
 */

/** @typedef {{name: string, side: string, limit: number, value: number, shownLimit: string, shownValue: string, verdict: string}} Judged */

const megabyte = caseOf("lateral", 1_000_000, 10_000);
const long = caseOf("lateral", 3_200_000, 10_000);
const hardlyTagged = caseOf("lateral", 1_000_000, few);
const finding = findingOf("find-lateral");
const recogito = ["recogito-ranges", "recogito-spans", "recogito-css"];

/** The five sources that come with Lateral, whose measures don't belong to a made text. */
export const sources = caseOf("sources", 0, 0);

/** @param {number} value */
const times = (value) => `${value.toFixed(2)} x`;

/** @param {Case} one @returns {Case} the same text as a static page */
const staticOf = ({ size }) => caseOf("static", size, 0);

/** @param {string} name @param {Case} one @param {string} measure @param {number} limit @returns {Target} */
function opening(name, one, measure, limit) {
  return {
    name,
    side: "at most",
    limit: () => limit,
    value: (middle) => middle(one, measure) / middle(staticOf(one), "all"),
    format: times,
  };
}

/** @param {string} name @param {Case} one @param {string} measure @param {number} limit milliseconds @returns {Target} */
function time(name, one, measure, limit) {
  return { name, side: "at most", limit: () => limit, value: (middle) => middle(one, measure), format: ms };
}

/** @param {string} name @param {string} measure @returns {Target} */
function start(name, measure) {
  return {
    name: `start with 10,000 stored records ${name}, over an empty store`,
    side: "at most",
    limit: () => 150,
    value: (middle) => middle(sources, measure) - middle(sources, "cold"),
    format: ms,
  };
}

/** @param {string} name @param {string} measure @returns {Target} */
function memory(name, measure) {
  return {
    name: `${name}, 1 MB and 10,000`,
    side: "at most",
    limit: (middle) => 2 * middle(staticOf(megabyte), measure) + 1000 * megabyte.count,
    value: (middle) => middle(megabyte, measure),
    format: megabytes,
  };
}

/** @type {readonly Target[]} */
const targets = [
  opening("1 MB, 10,000: first screen with its marks, against all of the static page", megabyte, "first", 1),
  opening("1 MB, 10,000: all highlights ready, against the same", megabyte, "all", 1.5),
  opening("3.2 MB, 10,000: first screen with its marks, against the same", long, "first", 0.8),
  opening("3.2 MB, 10,000: all highlights ready, against the same", long, "all", 1.5),
  time("1 MB, 10,000: add, key to painted frame", megabyte, "add", 16),
  time("1 MB, 10,000: remove, key to painted frame", megabyte, "remove", 16),
  time("1 MB, 10,000: undo, key to painted frame", megabyte, "undo", 16),
  {
    name: "1 MB: add at 10,000 against add at 10",
    side: "at most",
    limit: () => 1.5,
    value: (middle) => middle(megabyte, "add") / middle(hardlyTagged, "add"),
    format: times,
  },
  {
    name: "1 MB, 10,000: all ready with Recogito's best mode, against Lateral",
    side: "at least",
    limit: () => 3,
    value: (middle) =>
      Math.min(
        ...recogito.map((id) => middle({ ...megabyte, subject: id }, "all")).filter((v) => !Number.isNaN(v)),
      ) / middle(megabyte, "all"),
    format: times,
  },
  time("3.2 MB, 10,000: scroll, 95th percentile frame", long, "scroll95", 20),
  start("for another source", "storedElsewhere"),
  start("over all five sources", "storedSpread"),
  start("for the source that opens", "storedHere"),
  time("five sources, processor 4 times slower, cold cache: text readable", sources, "cold4", 1500),
  time("1,000 quotes found again in a changed 1 MB", finding, "find", 500),
  {
    name: "the same: on the right words",
    side: "at least",
    limit: () => 0.995,
    value: (middle) => middle(finding, "right"),
    format: percent,
  },
  {
    name: "the same: quotes of one character against quotes of fifty",
    side: "at most",
    limit: () => 1,
    value: (middle) => middle(finding, "find1By50"),
    format: times,
  },
  memory("JavaScript's heap against twice the static page's and 1 kB an annotation", "heap"),
  memory("the same for all private memory of the page's process", "process"),
  ...tracingTargets,
  ...classTargets,
];

/**
 * Each target with what was measured, and whether it was met.
 * @param {Middle} middle
 * @returns {Judged[]}
 */
export function judge(middle) {
  return targets.map(({ name, side, format, ...target }) => {
    const [limit, value] = [target.limit(middle), target.value(middle)];
    const isKnown = Number.isFinite(value) && Number.isFinite(limit);
    const isMet = side === "at most" ? value <= limit : value >= limit;
    return {
      name,
      side,
      limit,
      value,
      shownLimit: Number.isFinite(limit) ? `${side} ${format(limit)}` : "-",
      shownValue: isKnown ? format(value) : "-",
      verdict: isKnown ? (isMet ? "met" : "not met") : "not measured",
    };
  });
}
