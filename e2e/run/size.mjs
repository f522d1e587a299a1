/*
 * The gate on the first load and on the pages that are one file: run after a build. Prints the figures; exit code 1 where a budget is exceeded.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { budgets, firstLoad, oneFileProblems, oneFileSize, onePages, sizeProblems } from "./first-load.mjs";
import { root } from "./root.mjs";

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {string} path */
const read = (path) => readFileSync(join(root, "dist", path), "utf8");

const load = firstLoad(read);
console.log(`First load after gzip, in ${load.files.length} files:`);
console.log(`  JavaScript ${kilobytes(load.js)} of ${kilobytes(budgets.js)}`);
console.log(`  CSS        ${kilobytes(load.css)} of ${kilobytes(budgets.css)}`);
const problems = sizeProblems(load);
for (const name of onePages) {
  const size = oneFileSize(read(name));
  console.log(`${name} without its texts, after gzip: ${kilobytes(size)} of ${kilobytes(budgets.oneFile)}`);
  problems.push(...oneFileProblems(name, size));
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
