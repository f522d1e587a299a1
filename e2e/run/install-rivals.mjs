import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { holdsAll } from "./install.mjs";
import { root } from "./root.mjs";
import { runNpm } from "./run-command.mjs";

const folder = "e2e/bench";

/** Whether the locked packages of the other libraries are installed. */
function areInstalled() {
  const [wanted, found] = ["package-lock.json", "node_modules/.package-lock.json"].map((name) => {
    const file = join(root, folder, name);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
  });
  return wanted !== null && found !== null && holdsAll(wanted, found);
}

/**
 * Installs the libraries that the benchmark measures beside Lateral, apart from Lateral's own packages. Where that
 * can't be done the rest is still worth measuring.
 * @returns {Promise<number>} 0: the benchmark can go on
 */
export async function installRivals() {
  if (areInstalled()) return 0;
  console.log("Installing the other libraries (npm ci in e2e/bench) ...");
  // Some ask for other versions of Node than this one; they run in a browser only, so npm needn't warn.
  const words = ["ci", "--prefix", folder, "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  const code = await runNpm([...words, "--loglevel=error"]);
  if (code !== 0) console.error("The other libraries could not be installed: they won't be measured.");
  return 0;
}
