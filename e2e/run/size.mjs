/*
 * The gate on the first load: run after a build. Prints the figures; exit code 1 where a budget is exceeded.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { budgets, firstLoad, sizeProblems } from "./first-load.mjs";
import { root } from "./root.mjs";

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const load = firstLoad((path) => readFileSync(join(root, "dist", path), "utf8"));
console.log(`First load after gzip, in ${load.files.length} files:`);
console.log(`  JavaScript ${kilobytes(load.js)} of ${kilobytes(budgets.js)}`);
console.log(`  CSS        ${kilobytes(load.css)} of ${kilobytes(budgets.css)}`);
const problems = sizeProblems(load);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
