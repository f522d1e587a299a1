import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/root.mjs";
import { openingTable } from "./case-tables.mjs";
import { classTables } from "./class-report.mjs";
import { annotationCount, ms, times } from "./format.mjs";
import { findingTable, targetsTable } from "./report.mjs";
import { kindOf, nameOf } from "./subjects.mjs";
import { table } from "./table.mjs";
import { tracingTables } from "./tracing-report.mjs";

/** @typedef {import("./figures.mjs").Case} Case */
/** @typedef {import("./figures.mjs").Figures} Figures */

const megabyte = 1_000_000;

/** Texts whose opening the README shows, UTF-16 code units. */
const shownSizes = [megabyte, 3_200_000];

/** @param {Case} one */
const isRival = ({ subject }) => kindOf(subject) === "rival";

/** Opening and adding at 1 MB with the other libraries. @param {Figures} figures @param {readonly Case[]} cases */
function rivalsTable({ middle }, cases) {
  const shown = cases.filter(
    (one) => one.size === megabyte && one.count >= 1_000 && kindOf(one.subject) !== "static",
  );
  return table(
    ["1 MB", "annotations", "all ready", "/ Lateral", "add", "/ Lateral"],
    shown.map((one) => {
      const own = { ...one, subject: "lateral" };
      return [
        nameOf(one.subject),
        annotationCount(one.count),
        ...["all", "add"].flatMap((measure) => [
          ms(middle(one, measure)),
          times(middle(one, measure), middle(own, measure)),
        ]),
      ];
    }),
  );
}

/**
 * The tables that the README shows.
 * @param {Figures} figures
 * @param {readonly Case[]} cases
 */
export function shortReport(figures, cases) {
  const openings = shownSizes.map((size) =>
    openingTable(
      figures,
      size,
      cases.filter((one) => one.size === size && !isRival(one)),
    ),
  );
  return [
    targetsTable(figures),
    ...openings,
    rivalsTable(figures, cases),
    findingTable(figures),
    ...tracingTables(figures),
    ...classTables(figures),
  ].join("\n\n");
}

/** Puts text between the README's marks for it. @param {string} report */
export function writeReadme(report) {
  const path = join(root, "README.md");
  const readme = readFileSync(path, "utf8");
  const next = readme.replace(
    /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/,
    (_, from, to) => `${from}${report}\n${to}`,
  );
  writeFileSync(path, next);
}
