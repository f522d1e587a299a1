import { fork } from "node:child_process";
import { join } from "node:path";
import { rivalsFolder } from "../run/build-rivals.mjs";
import { root } from "../run/root.mjs";
import { canonicalTexts } from "./canonical-texts.mjs";
import { ms } from "./format.mjs";
import { measureDetection } from "./plagdet.mjs";
import { median } from "./statistics.mjs";
import { canTrace, traced, tracers, tracingOf } from "./tracers.mjs";
import { makeTexts, plans } from "./tracing-cases.mjs";

/**
 * How often a collection is traced in one process. The first times compile what is traced with; a small one is over before that
 * is done, so it is traced more often, and the first time is told as well.
 * @param {number} words
 */
const runsFor = (words) => (words < 10_000 ? 15 : 5);

/** A run that takes longer is given up, in milliseconds. */
const mostMs = 240_000;

/** A copy is found where one passage covers so much of it on both sides: of twenty words the last one may be altered and long. */
const wholeEnough = 0.8;

/**
 * @param {string} id of a tracer
 * @param {readonly import("./tracing-cases.mjs").Text[]} texts
 * @param {number} runs
 * @returns {Promise<import("./trace-child.mjs").Traced>}
 */
function traceApart(id, texts, runs) {
  return new Promise((resolve, reject) => {
    const child = fork(join(root, "e2e/bench/trace-child.mjs"), [join(rivalsFolder, "tracers", `${id}.js`)]);
    const late = setTimeout(() => child.kill(), mostMs);
    child.once("message", (message) => resolve(/** @type {any} */ (message)));
    child.once("error", reject);
    child.once("exit", (code) => {
      clearTimeout(late);
      reject(new Error(`${id} ended with ${code ?? "no code, given up"}`));
    });
    child.send({ texts, runs });
  });
}

/**
 * @param {import("./plagdet.mjs").Pair[]} planted
 * @param {import("./plagdet.mjs").Pair[]} found
 * @returns {number} the share of the copies that one passage covers
 */
function shareFound(planted, found) {
  const covers = (
    /** @type {import("./plagdet.mjs").Place} */ place,
    /** @type {import("./plagdet.mjs").Place} */ other,
  ) =>
    place.id === other.id &&
    Math.min(place.end, other.end) - Math.max(place.start, other.start) >=
      wholeEnough * (place.end - place.start);
  const whole = planted.filter(({ a, b }) =>
    found.some((passage) => covers(a, passage.a) && covers(b, passage.b)),
  );
  return whole.length / planted.length;
}

/** @typedef {{what: typeof traced[number], made: import("./tracing-cases.mjs").Made}} Collection */

/**
 * @param {Collection} collection
 * @param {string} id of a tracer
 * @param {import("./figures.mjs").Figures} figures
 * @returns {Promise<number>} the median, in milliseconds
 */
async function measureOne({ what, made }, id, figures) {
  const runs = runsFor(what.words);
  const note = (/** @type {string} */ measure, /** @type {number} */ value) =>
    figures.note(tracingOf(id, what.id), measure, value);
  const { times, peak, found } = await traceApart(id, made.texts, runs);
  for (const { ms: wall, cpu } of times) {
    note("trace", wall);
    note("cpu", cpu);
  }
  note("firstTrace", times[0]?.ms ?? Number.NaN);
  note("peak", peak);
  if (made.planted.length > 0) {
    note("found", shareFound(made.planted, found));
    for (const [measure, value] of Object.entries(measureDetection(made.planted, found)))
      note(measure, value);
  }
  return median(times.map((time) => time.ms));
}

/**
 * Traces every collection with each tracer, in turn, so that they share a machine's moods.
 * @param {{ids: readonly string[], figures: import("./figures.mjs").Figures, say: (what: string) => void}} asked
 * @returns {Promise<string[]>} what failed, in words
 */
export async function measureTracing({ ids, figures, say }) {
  const failures = [];
  if (ids.length === 0) return [];
  for (const what of traced) {
    const plan = plans.find(({ id }) => id === what.id);
    const made = plan ? makeTexts(plan) : { texts: await sourceTexts(), planted: [] };
    for (const { id, name } of tracers.filter(
      (tracer) => ids.includes(tracer.id) && canTrace(tracer.id, what),
    )) {
      const about = `tracing ${what.name}: ${name}`;
      try {
        say(`${about}, ${ms(await measureOne({ what, made }, id, figures))}`);
      } catch (error) {
        failures.push(`${about}: ${error instanceof Error ? error.message : String(error)}`);
        say(`${about}, FAILED`);
      }
    }
  }
  return failures;
}

/** @returns {Promise<import("./tracing-cases.mjs").Text[]>} */
async function sourceTexts() {
  return (await canonicalTexts()).map(({ id, text }) => ({ id, text }));
}
