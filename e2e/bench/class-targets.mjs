import { classOf } from "./class-cases.mjs";
import { ms } from "./format.mjs";

/** @typedef {import("./targets.mjs").Target} Target */

/** @param {number} students @param {string} name @param {string} measure @param {number} limit milliseconds @returns {Target} */
function timed(students, name, measure, limit) {
  return {
    name: `${students} students ${name}`,
    side: "at most",
    limit: () => limit,
    value: (middle) => middle(classOf("class-page", students), measure),
    format: ms,
  };
}

/** @type {readonly Target[]} */
export const classTargets = [
  timed(30, "collected and seen", "all", 2_000),
  timed(300, "collected and seen", "all", 10_000),
  timed(300, "the same: longest task", "longest", 200),
];
