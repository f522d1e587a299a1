/*
 * `npm test`: every gate and every test; `npm run check` is the same without the journeys. Goes on after a
 * failing step, so that one run reports everything, and ends with the line "N passed, N failed". Tests count
 * one by one; a gate counts only where it failed.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bringBrowser } from "./bring-browser.mjs";
import { freePort } from "./free-port.mjs";
import { install } from "./install.mjs";
import { countPlaywright, countsLine, countVitest, judgeSuite } from "./reports.mjs";
import { root } from "./root.mjs";
import { runCommand, runTool } from "./run-command.mjs";

/** @typedef {import("./reports.mjs").Counts & { problem: string | null }} Outcome */

const results = join(root, ".results");
const typedParts = [
  "src/tsconfig.pure.json",
  "src/tsconfig.app.json",
  "src/tsconfig.service.json",
  "src/tsconfig.tests.json",
  "e2e",
];

/**
 * @param {number} code
 * @returns {Outcome}
 */
function gate(code) {
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, problem: code === 0 ? null : "see above" };
}

/**
 * @param {string} name
 * @param {(report: any) => import("./reports.mjs").Counts} count
 */
function readReport(name, count) {
  try {
    return count(JSON.parse(readFileSync(join(results, `${name}.json`), "utf8")));
  } catch {
    return null;
  }
}

/** Each part is checked from nothing: a build record could hide what an earlier run already reported. */
async function types() {
  let worst = 0;
  for (const part of typedParts) worst = Math.max(worst, await runTool("typescript/bin/tsc", ["-p", part]));
  return gate(worst);
}

async function lint() {
  return gate(await runTool("@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]));
}

async function deadCode() {
  return gate(await runTool("knip/bin/knip.js", ["--no-progress", "--treat-config-hints-as-errors"]));
}

/** An old build must not pass for a new one. */
async function build() {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  return gate(await runTool("vite/bin/vite.js", ["build"], { env: { NODE_ENV: "production" } }));
}

/** Laws make much that is thrown away at once: with little room for it, a tenth of the time is spent on clearing up. */
const roomForShortLives = "--max-semi-space-size=16";

/** @param {"unit" | "browser"} project */
async function vitest(project) {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=.results/${project}.json`];
  const args = ["run", "--project", project, "--allowOnly=false", ...reporters];
  const code = await runTool("vitest/vitest.mjs", args, { env: { NODE_OPTIONS: roomForShortLives } });
  return judgeSuite(code, readReport(project, countVitest));
}

async function size() {
  return gate(await runCommand(process.execPath, ["e2e/run/size.mjs"]));
}

async function journeys() {
  const env = { LATERAL_TEST_PORT: String(await freePort()) };
  // Longer than their own limit: they must be able to report that it is over.
  const code = await runTool("@playwright/test/cli.js", ["test", "-c", "e2e"], { env, minutes: 25 });
  return judgeSuite(code, readReport("journeys", countPlaywright));
}

/** @type {[name: string, run: () => Promise<Outcome>][]} */
const steps = [
  ["types", types],
  ["lint", lint],
  ["dead code", deadCode],
  ["build", build],
  ["size", size],
  ["unit tests", () => vitest("unit")],
  ["browser tests", () => vitest("browser")],
];
if (!process.argv.includes("--without-journeys")) steps.push(["journeys", journeys]);

/**
 * Runs every step and prints what became of it.
 * @returns {Promise<import("./reports.mjs").Counts>}
 */
async function runSteps() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const [name, run] of steps) {
    console.log(`\n== ${name}`);
    const start = performance.now();
    const { passed, failed, skipped, problem } = await run();
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const line =
      problem === null ? `ok      ${name}, ${seconds} s` : `FAILED  ${name}, ${seconds} s: ${problem}`;
    console.log(line);
    lines.push(line);
  }
  console.log(`\n${lines.join("\n")}`);
  return sum;
}

/** Makes ready what the steps need. */
async function prepare() {
  const browser = await bringBrowser();
  if (browser === undefined)
    console.error("No browser: name one in LATERAL_BROWSER. Tests that need it will fail.");
  else process.env["LATERAL_BROWSER"] = browser;
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
}

let sum = { passed: 0, failed: 1, skipped: 0 };
if ((await install()) === 0) {
  await prepare();
  sum = await runSteps();
}
console.log(countsLine(sum));
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
