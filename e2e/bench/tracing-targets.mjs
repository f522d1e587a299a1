import { megabytes, ms, percent } from "./format.mjs";
import { tracingOf } from "./tracers.mjs";

/** @typedef {import("./targets.mjs").Target} Target */

const own = (/** @type {string} */ what) => tracingOf("trace-lateral", what);
const plain = (/** @type {string} */ what) => tracingOf("trace-plain", what);

/** @param {string} name @param {string} what @param {number} limit milliseconds @returns {Target[]} */
function timed(name, what, limit) {
  return [
    {
      name: `shared passages of ${name}`,
      side: "at most",
      limit: () => limit,
      value: (middle) => middle(own(what), "trace"),
      format: ms,
    },
    {
      name: "the same, against a plain table of five words",
      side: "at most",
      limit: () => 1.5,
      value: (middle) => middle(own(what), "trace") / middle(plain(what), "trace"),
      format: (value) => `${value.toFixed(2)} x`,
    },
  ];
}

/** @type {readonly Target[]} */
export const tracingTargets = [
  ...timed("the five sources", "sources", 20),
  ...timed("100 texts, 63,000 words", "texts-100", 150),
  ...timed("1,000 texts, 760,000 words", "texts-1000", 3_000),
  {
    name: "the same: memory of the whole process",
    side: "at most",
    limit: () => 400e6,
    value: (middle) => middle(own("texts-1000"), "peak"),
    format: megabytes,
  },
  ...timed("two books, 270,000 words", "books", 1_000),
  {
    name: "the same: copies found whole",
    side: "at least",
    limit: () => 1,
    value: (middle) => middle(own("books"), "found"),
    format: percent,
  },
  {
    name: "the same: recall, against the plain table's",
    side: "at least",
    limit: (middle) => middle(plain("books"), "recall"),
    value: (middle) => middle(own("books"), "recall"),
    format: percent,
  },
];
