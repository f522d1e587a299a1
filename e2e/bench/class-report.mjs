import { classOf, droppedClasses, measuredClasses } from "./class-cases.mjs";
import { ms, times } from "./format.mjs";
import { exponent } from "./statistics.mjs";
import { table } from "./table.mjs";

/** @typedef {import("./figures.mjs").Figures} Figures */

/** Collecting and seeing a class in the page. @param {Figures} figures */
function pageTable({ middle }) {
  return table(
    [
      "a class of five texts, 60 passages in each",
      "collected",
      "heat map",
      "all seen",
      "together",
      "/ JSON.parse",
      "longest task",
      "of seeing",
      "long tasks",
    ],
    droppedClasses
      .filter((students) => !Number.isNaN(middle(classOf("class-page", students), "all")))
      .map((students) => {
        const one = classOf("class-page", students);
        return [
          `${students} students`,
          ms(middle(one, "collected")),
          ms(middle(one, "mapped")),
          ms(middle(one, "seen")),
          ms(middle(one, "all")),
          times(middle(one, "all"), middle(one, "parse")),
          ms(middle(one, "longest")),
          ms(middle(one, "longestSeen")),
          ms(middle(one, "longSum")),
        ];
      }),
  );
}

/** @type {readonly [measure: string, name: string][]} */
const measures = [
  ["heat", "heat maps"],
  ["contested", "contested passages"],
  ["agreement", "agreement with intervals"],
  ["pairs", "pairs (at most 3,000, a sample)"],
];

/** The measures alone, and how they grow. @param {Figures} figures */
function measuresTable({ middle }) {
  const [first = 0, last = 0] = [measuredClasses[0], measuredClasses.at(-1)];
  return table(
    [
      "the measures alone",
      ...measuredClasses.map((students) => `${students.toLocaleString("en")} students`),
      "exponent",
    ],
    measures.map(([measure, name]) => {
      const value = (/** @type {number} */ students) => middle(classOf("class-measures", students), measure);
      const growth = exponent({ size: first, value: value(first) }, { size: last, value: value(last) });
      return [name, ...measuredClasses.map((students) => ms(value(students))), growth.toFixed(2)];
    }),
  );
}

/** @param {Figures} figures @returns {string[]} the tables of the classroom; none where nothing of it was measured */
export function classTables(figures) {
  const isMeasured = (
    /** @type {string} */ id,
    /** @type {number} */ students,
    /** @type {string} */ measure,
  ) => figures.runs(classOf(id, students), measure) > 0;
  return [
    ...(droppedClasses.some((students) => isMeasured("class-page", students, "all"))
      ? [pageTable(figures)]
      : []),
    ...(measuredClasses.some((students) => isMeasured("class-measures", students, "heat"))
      ? [measuresTable(figures)]
      : []),
  ];
}
