/*
 * A process of its own for each tracer and collection, so that one doesn't warm up, or fill the memory of, the other.
 * `node trace-child.mjs <script>`; gets texts from its parent, and answers with figures and what was found.
 */
import { pathToFileURL } from "node:url";

/** @typedef {import("./tracing-cases.mjs").Text} Text */
/** @typedef {{ms: number, cpu: number}} Time in milliseconds; `cpu` of all threads of the process */
/** @typedef {{times: Time[], peak: number, found: import("./plagdet.mjs").Pair[]}} Traced `peak`: of memory, in bytes */

await import(pathToFileURL(process.argv[2] ?? "").href);

process.once("message", (message) => {
  const { texts, runs } = /** @type {{texts: Text[], runs: number}} */ (message);
  /** @type {Time[]} */
  const times = [];
  /** @type {import("./plagdet.mjs").Pair[]} */
  let found = [];
  for (let run = 0; run < runs; run++) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const passages = globalThis.trace(texts);
    const { user, system } = process.cpuUsage(used);
    times.push({ ms: performance.now() - start, cpu: (user + system) / 1_000 });
    found = passages.map(({ a, b }) => ({ a, b }));
  }
  // Kilobytes; of the whole process.
  const peak = process.resourceUsage().maxRSS * 1_024;
  process.send?.({ times, peak, found }, () => process.exit());
});
