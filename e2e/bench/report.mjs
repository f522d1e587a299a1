import { actingTable, loadTable, openingTable } from "./case-tables.mjs";
import { classTables } from "./class-report.mjs";
import { finders, findingOf, quoteCount, textLength } from "./finders.mjs";
import { annotationCount, ms, percent, textSize, times } from "./format.mjs";
import { growthOf, growthTable } from "./growth.mjs";
import { table } from "./table.mjs";
import { judge, sources } from "./targets.mjs";
import { tracingTables } from "./tracing-report.mjs";

/** @typedef {import("./figures.mjs").Case} Case */
/** @typedef {import("./figures.mjs").Figures} Figures */

/** What the columns mean. */
const legend = `The number behind a name is that of annotations. "first": the first paragraph is painted, in Lateral with the marks
of the first screen; "all": everything is painted; both since the navigation began. "add", "remove", "undo": from the
key in Lateral, from the call of the library elsewhere, to the frame that shows it. "click to card": a library has no
cards; there until it has told of the click and a frame is painted. "type": a letter of a search is painted; "list":
the list that it gives. "> 60 s": stopped then, or not run since a smaller case was stopped. "process" is the memory
that the page's process has to itself. Other libraries don't get texts with an annotation for fewer than ten characters
(--crowded gives them).`;

/** @param {Figures} figures */
export function targetsTable({ middle }) {
  return table(
    ["target", "limit", "measured", "verdict"],
    judge(middle).map(({ name, shownLimit, shownValue, verdict }) => [name, shownLimit, shownValue, verdict]),
  );
}

/** @param {Figures} figures */
export function findingTable({ middle }) {
  const [own] = finders;
  const rows = finders.filter(({ id }) => !Number.isNaN(middle(findingOf(id), "find")));
  return table(
    [
      `find ${annotationCount(quoteCount)} quotes again, ${textSize(textLength)}, 1 % of the words changed`,
      "time",
      "/ Lateral",
      "right",
    ],
    rows.map(({ id, name }) => {
      const one = findingOf(id);
      const time = middle(one, "find");
      return [
        name,
        ms(time),
        times(time, middle(findingOf(own?.id ?? id), "find")),
        percent(middle(one, "right")),
      ];
    }),
  );
}

/** @param {Figures} figures */
function sourcesTable({ middle }) {
  const empty = middle(sources, "cold");
  /** @type {[name: string, measure: string][]} */
  const rows = [
    ["empty store, cold cache", "cold"],
    ["empty store, warm cache", "warm"],
    ["cold cache, processor 4 times slower", "cold4"],
    ["warm cache, processor 4 times slower", "warm4"],
    ["10,000 records for another source", "storedElsewhere"],
    ["10,000 records over all five sources", "storedSpread"],
    ["10,000 records for the source that opens", "storedHere"],
  ];
  return table(
    ["the five sources: text readable", "time", "/ empty, cold", "more"],
    rows.map(([name, measure]) => {
      const value = middle(sources, measure);
      return [name, ms(value), times(value, empty), ms(value - empty)];
    }),
  );
}

/**
 * All tables.
 * @param {Figures} figures
 * @param {readonly Case[]} cases
 * @param {readonly number[]} sizes
 */
export function fullReport(figures, cases, sizes) {
  const bySize = sizes.flatMap((size) => {
    const here = cases.filter((one) => one.size === size);
    return [
      openingTable(figures, size, here),
      actingTable(figures, size, here),
      loadTable(figures, size, here),
    ];
  });
  const growth = growthOf(figures, cases);
  return [
    legend,
    ...bySize,
    ...(figures.runs(sources, "cold") > 0 ? [sourcesTable(figures)] : []),
    ...(growth.length > 0 ? [growthTable(growth)] : []),
    findingTable(figures),
    ...tracingTables(figures),
    ...classTables(figures),
    targetsTable(figures),
  ].join("\n\n");
}
