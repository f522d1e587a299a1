import { caseOf } from "./cases.mjs";
import { plans } from "./tracing-cases.mjs";

/**
 * What finds passages that texts share. An id is the name of a file in `tracers/`.
 * @type {readonly {id: string, name: string}[]}
 */
export const tracers = [
  { id: "trace-lateral", name: "Lateral" },
  { id: "trace-plain", name: "plain table of five words" },
  { id: "trace-dolos", name: "Dolos (dolos-core 1.2.1)" },
];

/** How many words and texts the five sources are, about. */
const five = { id: "sources", name: "the five sources", words: 6_800, texts: 5 };

/** What is traced, in the order of the tables: the five sources, then every plan. */
export const traced = [
  five,
  ...plans.map(({ id, name, words }) => ({
    id,
    name,
    words: words.reduce((sum, count) => sum + count, 0),
    texts: words.length,
  })),
];

/** Dolos compares each two texts, shared or not; so many take it minutes. */
const mostTextsForDolos = 250;

/** @param {string} tracer @param {{texts: number}} what */
export const canTrace = (tracer, { texts }) => tracer !== "trace-dolos" || texts <= mostTextsForDolos;

/** @param {string} tracer @param {string} what the id of what is traced */
export function tracingOf(tracer, what) {
  const { words = 0, texts = 0 } = traced.find(({ id }) => id === what) ?? {};
  return caseOf(`${tracer} ${what}`, words, texts);
}
