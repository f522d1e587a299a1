/*
 * `npm run bench`: installs what is missing, builds the app as it is published, measures it. Arguments are passed on;
 * e2e/bench/options.mjs tells which there are.
 */
import { readOptions } from "../bench/options.mjs";
import { kindOf } from "../bench/subjects.mjs";
import { bringBrowser } from "./bring-browser.mjs";
import { install } from "./install.mjs";
import { installRivals } from "./install-rivals.mjs";
import { root } from "./root.mjs";
import { runCommand, runTool } from "./run-command.mjs";

process.chdir(root);
const args = process.argv.slice(2);

/** What is measured. */
function asked() {
  try {
    return readOptions(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(2);
  }
}

const { only, finding, tracing } = asked();

/** On a slow computer the cases that are always measured may take long; a run that hangs must still end. */
const atMost = 150;

const steps = [
  install,
  async () =>
    only.some((id) => kindOf(id) === "rival") || finding.length > 0 || tracing.length > 0
      ? installRivals()
      : 0,
  async () => ((await bringBrowser()) ? 0 : 1),
  () => runTool("vite/bin/vite.js", ["build", "--logLevel", "warn"], { env: { NODE_ENV: "production" } }),
  () => runCommand(process.execPath, ["e2e/bench/bench.mjs", ...args], { minutes: atMost }),
];
for (const step of steps) {
  const code = await step();
  if (code !== 0) process.exit(code);
}
