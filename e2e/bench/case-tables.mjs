import { annotationCount, megabytes, ms, plain, textSize, times } from "./format.mjs";
import { kindOf, nameOf } from "./subjects.mjs";
import { table } from "./table.mjs";

/** @typedef {import("./figures.mjs").Case} Case */
/** @typedef {import("./figures.mjs").Figures} Figures */

/** How a case is called in a table about one text. @param {Case} one */
export const label = ({ subject, count }) =>
  kindOf(subject) === "static" ? nameOf(subject) : `${nameOf(subject)}: ${annotationCount(count)}`;

/**
 * How a text opens: in Lateral "first" is the first screen with its marks, elsewhere the first paragraph.
 * @param {Figures} figures
 * @param {number} size
 * @param {readonly Case[]} cases of that size
 */
export function openingTable({ middle, runs }, size, cases) {
  const base = { subject: "static", size, count: 0 };
  const [whole, first] = [middle(base, "all"), middle(base, "first")];
  return table(
    [
      `open ${textSize(size)}`,
      "first",
      "/ static whole",
      "/ static first",
      "all",
      "/ static whole",
      "/ Lateral",
      "runs",
    ],
    cases.map((one) => [
      label(one),
      ms(middle(one, "first")),
      times(middle(one, "first"), whole),
      times(middle(one, "first"), first),
      ms(middle(one, "all")),
      times(middle(one, "all"), whole),
      kindOf(one.subject) === "static"
        ? "-"
        : times(middle(one, "all"), middle({ ...one, subject: "lateral" }, "all")),
      plain(runs(one, "all")),
    ]),
  );
}

/** How quickly it can be used. @param {Figures} figures @param {number} size @param {readonly Case[]} cases of that size */
export function actingTable({ middle }, size, cases) {
  const measures = [
    "add",
    "remove",
    "undo",
    "click",
    "type",
    "typeWorst",
    "listed",
    "scroll95",
    "scrollWorst",
  ];
  return table(
    [
      `use ${textSize(size)}`,
      "add",
      "/ Lateral",
      "remove",
      "undo",
      "click to card",
      "type",
      "worst letter",
      "list",
      "scroll p95",
      "worst frame",
    ],
    cases.map((one) => {
      const [add, ...rest] = measures.map((measure) => ms(middle(one, measure)));
      const against = times(middle(one, "add"), middle({ ...one, subject: "lateral" }, "add"));
      return [label(one), add ?? "", against, ...rest];
    }),
  );
}

/** What it costs the computer. @param {Figures} figures @param {number} size @param {readonly Case[]} cases of that size */
export function loadTable({ middle }, size, cases) {
  const base = { subject: "static", size, count: 0 };
  return table(
    [
      `load of ${textSize(size)}`,
      "JS heap",
      "/ static",
      "JS and page heap",
      "/ static",
      "process, private",
      "/ static",
      "long tasks",
      "longest",
      "sum",
    ],
    cases.map((one) => [
      label(one),
      ...["heap", "page", "process"].flatMap((measure) => [
        megabytes(middle(one, measure)),
        times(middle(one, measure), middle(base, measure)),
      ]),
      plain(middle(one, "longTasks")),
      ms(middle(one, "longest")),
      ms(middle(one, "longSum")),
    ]),
  );
}
