import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser, playwrightBrowser } from "./browser.mjs";
import { runCommand, runTool } from "./run-command.mjs";

/**
 * Whether a browser starts. On Linux a file may be there and still be a stub, or lack libraries. Elsewhere
 * asking for the version would open a window, so being there is enough.
 * @param {string | undefined} path
 * @returns {path is string}
 */
function starts(path) {
  if (path === undefined || !existsSync(path)) return false;
  return process.platform !== "linux" || spawnSync(path, ["--version"], { timeout: 60_000 }).status === 0;
}

/** Debian's own package, which also brings every library; Ubuntu's package of that name is only a stub. */
async function installFromDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if ((await runCommand("apt-get", ["update"], { env })) !== 0) return;
  const install = ["install", "-y", "--no-install-recommends"];
  await runCommand("apt-get", [...install, "chromium"], { env });
  // Not every Debian has it; tests run without it, too, for longer.
  await runCommand("apt-get", [...install, "chromium-headless-shell"], { env });
}

/**
 * Finds a browser for the tests, or brings one: Playwright's own, else the system's package.
 * @returns {Promise<string | undefined>} the path of a browser that starts
 */
export async function bringBrowser() {
  const found = findBrowser();
  if (starts(found) && starts(findBrowser({ whole: true }))) return found;
  if (process.env["LATERAL_BROWSER"] || process.env["CHROME_PATH"]) {
    console.error(`The browser named by LATERAL_BROWSER or CHROME_PATH does not start: ${found}`);
    return undefined;
  }
  console.log("No browser that starts was found: bringing Chromium ...");
  await runTool("playwright-core/cli.js", ["install", "chromium"]);
  const downloaded = playwrightBrowser();
  if (starts(downloaded)) return downloaded;
  await installFromDebian();
  const installed = findBrowser();
  return starts(installed) ? installed : undefined;
}
