/*
 * `npm run bench`: installs what is missing, builds the app as it is published, measures it. Arguments are passed on.
 */
import { bringBrowser } from "./bring-browser.mjs";
import { install } from "./install.mjs";
import { root } from "./root.mjs";
import { runCommand, runTool } from "./run-command.mjs";

process.chdir(root);
const steps = [
  install,
  async () => ((await bringBrowser()) ? 0 : 1),
  () => runTool("vite/bin/vite.js", ["build", "--logLevel", "warn"], { env: { NODE_ENV: "production" } }),
  () => runCommand(process.execPath, ["e2e/bench/bench.mjs", ...process.argv.slice(2)], { minutes: 60 }),
];
for (const step of steps) {
  const code = await step();
  if (code !== 0) process.exit(code);
}
