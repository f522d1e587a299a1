import { caseOf } from "./cases.mjs";

/**
 * What finds quotes again on a changed text. An id is the name of a file in `finders/`.
 * @type {readonly {id: string, name: string}[]}
 */
export const finders = [
  { id: "find-lateral", name: "Lateral" },
  { id: "find-text-quote", name: "dom-anchor-text-quote 4.0.2 with hints" },
  { id: "find-apache", name: "Apache Annotator 0.2.0 (exact only)" },
  { id: "find-approx", name: "approx-string-match 2.0.0, plain" },
];

/** How many quotes are looked for, on a text of how many UTF-16 code units. */
export const [quoteCount, textLength] = [1_000, 1_000_000];

/** @param {string} id */
export const findingOf = (id) => caseOf(id, textLength, quoteCount);
