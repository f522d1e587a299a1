import { parseArgs } from "node:util";
import { classSubjects } from "./class-cases.mjs";
import { finders } from "./finders.mjs";
import { subjects } from "./subjects.mjs";
import { tracers } from "./tracers.mjs";

/** All that can be asked for. */
const ids = [...subjects, ...finders, ...tracers, ...classSubjects].map(({ id }) => id);

/**
 * @typedef {object} Options
 * @property {number} runs how often the cases of the targets are measured, and the others at most
 * @property {number} minutes after so many no further round of the other cases is begun; the first one is always done
 * @property {readonly number[]} sizes of texts, UTF-16 code units
 * @property {readonly number[]} counts of annotations
 * @property {readonly string[]} only ids of subjects
 * @property {readonly string[]} finding ids of finders
 * @property {readonly string[]} tracing ids of tracers
 * @property {readonly string[]} classes ids of what is measured of a classroom
 * @property {boolean} crowded whether other libraries also get texts with more than an annotation for ten characters:
 *   there some take minutes for each action
 * @property {boolean} readme whether the README gets the tables
 */

/** @param {string} list @returns {number[]} */
function numbers(list) {
  const all = list.split(",").map(Number);
  if (all.some((one) => !Number.isInteger(one) || one < 0))
    throw new RangeError(`options: unexpected ${list}, expected numbers with commas in between`);
  return all;
}

/**
 * Reads what was asked for on the command line.
 * @param {readonly string[]} args
 * @returns {Options}
 * @throws where an argument isn't known
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string", default: "5" },
      minutes: { type: "string", default: "38" },
      sizes: { type: "string", default: "10000,100000,1000000,3200000" },
      counts: { type: "string", default: "0,100,1000,10000" },
      only: { type: "string", default: ids.join() },
      crowded: { type: "boolean", default: false },
      readme: { type: "boolean", default: false },
    },
  });
  const only = values.only.split(",");
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new RangeError(`options: unexpected ${unknown}, expected ${ids.join()}`);
  const [runs = 0] = numbers(values.runs);
  const [minutes = 0] = numbers(values.minutes);
  return {
    runs: Math.max(1, runs),
    minutes,
    sizes: numbers(values.sizes).sort((a, b) => a - b),
    counts: numbers(values.counts).sort((a, b) => a - b),
    only: only.filter((id) => subjects.some((subject) => subject.id === id)),
    finding: only.filter((id) => finders.some((finder) => finder.id === id)),
    tracing: only.filter((id) => tracers.some((tracer) => tracer.id === id)),
    classes: only.filter((id) => classSubjects.some((subject) => subject.id === id)),
    crowded: values.crowded,
    readme: values.readme,
  };
}
