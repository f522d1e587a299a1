import { label } from "./case-tables.mjs";
import { limitMs } from "./limit.mjs";
import { exponent } from "./statistics.mjs";
import { table } from "./table.mjs";

/** @typedef {import("./figures.mjs").Case} Case */

/** From which text to which growth is told, in UTF-16 code units. */
const [small, large] = [100_000, 3_200_000];

/** @type {readonly [name: string, measure: string][]} */
const measures = [
  ["first", "first"],
  ["all", "all"],
  ["add", "add"],
  ["remove", "remove"],
  ["undo", "undo"],
  ["click", "click"],
  ["type", "type"],
  ["list", "listed"],
  ["scroll p95", "scroll95"],
  ["worst frame", "scrollWorst"],
  ["JS heap", "heap"],
  ["process", "process"],
  ["long tasks", "longSum"],
];

/**
 * @typedef {object} Growth
 * @property {Case} case the long text
 * @property {{measure: string, exponent: number, atLeast: boolean}[]} exponents `atLeast` where the long text was
 *   given up, so that only the limit is known
 */

/**
 * How every measure grows from 100 kB to 3.2 MB, the number of annotations staying the same: as the power of the
 * text's length that it follows.
 * @param {import("./figures.mjs").Figures} figures
 * @param {readonly Case[]} cases
 * @returns {Growth[]}
 */
export function growthOf({ middle }, cases) {
  return cases
    .filter(({ size }) => size === large)
    .map((one) => ({
      case: one,
      exponents: measures.map(([, measure]) => {
        const [from, to] = [middle({ ...one, size: small }, measure), middle(one, measure)];
        const atLeast = to === Number.POSITIVE_INFINITY;
        return {
          measure,
          exponent: exponent({ size: small, value: from }, { size: large, value: atLeast ? limitMs : to }),
          atLeast,
        };
      }),
    }));
}

/** @param {readonly Growth[]} growth */
export function growthTable(growth) {
  return table(
    ["100 kB to 3.2 MB: exponent", ...measures.map(([name]) => name)],
    growth.map(({ case: one, exponents }) => [
      label(one),
      ...exponents.map(({ exponent, atLeast }) =>
        Number.isNaN(exponent) ? "-" : `${atLeast ? "> " : ""}${exponent.toFixed(2)}`,
      ),
    ]),
  );
}
