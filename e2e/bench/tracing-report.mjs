import { megabytes, ms, percent, times } from "./format.mjs";
import { exponent } from "./statistics.mjs";
import { table } from "./table.mjs";
import { traced, tracers, tracingOf } from "./tracers.mjs";

/** @typedef {import("./figures.mjs").Figures} Figures */

/** Between which collections growth is told. */
const [small, large] = ["texts-250", "texts-1000"];

/** @param {Figures} figures @param {string} what */
const measuredBy = ({ middle }, what) =>
  tracers.filter(({ id }) => !Number.isNaN(middle(tracingOf(id, what), "trace")));

/**
 * How the time to trace grows with the words.
 * @param {Figures} figures
 * @param {string} tracer
 * @param {"trace" | "cpu"} measure of the processors it depends less on what else a machine does
 */
function tracingGrowth({ middle }, tracer, measure) {
  const [from, to] = [tracingOf(tracer, small), tracingOf(tracer, large)];
  return exponent(
    { size: from.size, value: middle(from, measure) },
    { size: to.size, value: middle(to, measure) },
  );
}

/** What tracing takes, and what it finds. @param {Figures} figures */
function tracingTable(figures) {
  const { middle } = figures;
  const rows = traced.flatMap(({ id: what, name, words }) =>
    measuredBy(figures, what).map((tracer) => {
      const [one, own] = [tracingOf(tracer.id, what), tracingOf(tracers[0]?.id ?? "", what)];
      return [
        name,
        words.toLocaleString("en"),
        tracer.name,
        ms(middle(one, "firstTrace")),
        ms(middle(one, "trace")),
        times(middle(one, "trace"), middle(own, "trace")),
        ms(middle(one, "cpu")),
        megabytes(middle(one, "peak")),
        percent(middle(one, "found")),
      ];
    }),
  );
  return table(
    [
      "shared passages",
      "words",
      "with",
      "first time",
      "time",
      "/ Lateral",
      "CPU",
      "memory",
      "copies found whole",
    ],
    rows,
  );
}

/** How well what is found fits what was planted. @param {Figures} figures */
function detectionTable(figures) {
  const { middle } = figures;
  const share = (/** @type {number} */ value) => (Number.isNaN(value) ? "-" : value.toFixed(3));
  const rows = traced
    .filter(({ id }) => id.startsWith("altered-"))
    .flatMap(({ id: what, name }) =>
      measuredBy(figures, what).map((tracer) => {
        const one = tracingOf(tracer.id, what);
        return [
          name,
          tracer.name,
          ...["plagdet", "recall", "precision", "granularity"].map((measure) => share(middle(one, measure))),
        ];
      }),
    );
  return table(["planted copies", "with", "plagdet", "recall", "precision", "granularity"], rows);
}

/** @param {Figures} figures */
function tracingGrowthTable(figures) {
  return table(
    ["250 to 1,000 texts: exponent", "time", "CPU"],
    measuredBy(figures, large).map(({ id, name }) => [
      name,
      .../** @type {const} */ (["trace", "cpu"]).map((measure) =>
        tracingGrowth(figures, id, measure).toFixed(2),
      ),
    ]),
  );
}

/** @param {Figures} figures @returns {string[]} the tables of tracing; none where nothing was traced */
export function tracingTables(figures) {
  if (traced.every(({ id }) => measuredBy(figures, id).length === 0)) return [];
  return [tracingTable(figures), detectionTable(figures), tracingGrowthTable(figures)];
}
