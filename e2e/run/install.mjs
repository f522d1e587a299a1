import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { runNpm } from "./run-command.mjs";

/** Inside node_modules, so that it goes when they go. */
const stampFile = join(root, "node_modules", ".lateral-installed");

/**
 * Why this version of Node can't run the project.
 * @param {string} version such as "20.19.0"
 * @returns {string | null} null where it can
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major > 20 && major < 27);
  return fits ? null : `unexpected Node ${version}, expected 20.19 to 26: see https://nodejs.org/`;
}

/** What an installation depends on: the lock file, and the system that native parts are built for. */
function expectedStamp() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${process.platform} ${process.arch} ${createHash("sha256").update(lock).digest("hex")}\n`;
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages
 */

/**
 * Whether npm's own record of an installation holds every package of the lock file. Optional ones may be
 * missing: they are for other systems.
 * @param {Packages} wanted `packages` of package-lock.json
 * @param {Packages} found `packages` of node_modules/.package-lock.json
 */
export function holdsAll(wanted, found) {
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" || optional || devOptional || found[path]?.version === version,
  );
}

/** Whether someone already installed the locked packages by calling npm. */
function installedByHand() {
  const [wanted, found] = ["package-lock.json", join("node_modules", ".package-lock.json")].map((name) => {
    const file = join(root, name);
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
  });
  return wanted !== null && found !== null && holdsAll(wanted, found);
}

/**
 * Installs the locked packages where they are missing or differ from the installed ones.
 * @returns {Promise<number>} an exit code: not 0 where that can't be done, which has then been said
 */
export async function install() {
  const problem = nodeProblem(process.versions.node);
  if (problem !== null) {
    console.error(problem);
    return 1;
  }
  const stamp = expectedStamp();
  const stamped = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : null;
  if (stamped === stamp) return 0;
  const otherSystem = stamped !== null && stamped.split(" ", 2).join() !== stamp.split(" ", 2).join();
  if (otherSystem || !installedByHand()) {
    console.log("Installing packages (npm ci) ...");
    // Tools are development packages: they are wanted even where NODE_ENV says production.
    const code = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
    if (code !== 0) {
      console.error("The packages could not be installed: see the messages of npm above.");
      return code;
    }
  }
  writeFileSync(stampFile, stamp);
  return 0;
}
