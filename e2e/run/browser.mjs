import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

/** Asked only when it is needed: this file is also read before `npm ci`. */
const require = createRequire(import.meta.url);

/**
 * Parts of Chromium that the tests do without. Only the last list on a command line counts, so what Playwright leaves
 * out stands here as well. The suggestions of the address bar are two pages of the browser's own, which it would load
 * for every window, seen or not: as much work as loading Lateral.
 */
const featuresLeftOut = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "SpareRendererForSitePerProcess",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
];

/** Flags for a quiet headless Chromium that also runs as root and in a closed network. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${featuresLeftOut.join(",")}`,
];

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * Chromium without windows of its own: it takes a fifth less of the machine, and is what Playwright runs, too, where it
 * brings its own. It keeps no pages to go back to, and is nobody's browser.
 */
const shells = ["chromium-headless-shell", "chrome-headless-shell"];

/** @param {string} path */
function isShell(path) {
  return /headless[-_]shell/.test(path);
}

const commands = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];

const macApps = ["Google Chrome", "Chromium", "Microsoft Edge"];

const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * @typedef {object} Wanted
 * @property {boolean} [whole] whether it must be a browser as readers have it, with windows, profiles and a memory
 */

/**
 * Where an installed browser may be, best first.
 * @param {NodeJS.Platform} platform
 * @param {Environment} env
 * @param {Wanted} [wanted]
 * @returns {string[]} paths of executables; most of them don't exist
 */
export function browserPlaces(platform, env, { whole = false } = {}) {
  if (platform === "darwin") {
    const folders = ["/Applications", `${env["HOME"] ?? ""}/Applications`];
    return macApps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === "win32") {
    const folders = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]];
    return windowsPrograms.flatMap((program) =>
      folders.flatMap((folder) => (folder === undefined ? [] : [`${folder}\\${program}`])),
    );
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const known = whole ? commands : [...shells, ...commands];
  return known.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser that Playwright downloads for itself.
 * @returns {string | undefined} the path where it was or would be put; undefined before `npm ci`
 */
export function playwrightBrowser() {
  try {
    return require("playwright-core").chromium.executablePath();
  } catch {
    return undefined;
  }
}

/**
 * The browser that the tests drive. `LATERAL_BROWSER` or `CHROME_PATH` wins, even where it is wrong: then the
 * tests fail and name it, in place of quietly using another one.
 * @param {Wanted} [wanted]
 * @returns {string | undefined} the path of an executable, or undefined where none is installed
 */
export function findBrowser(wanted = {}) {
  const chosen = process.env["LATERAL_BROWSER"] || process.env["CHROME_PATH"];
  if (chosen && !(wanted.whole && isShell(chosen))) return chosen;
  const installed = browserPlaces(process.platform, process.env, wanted).find(isExecutable);
  if (installed !== undefined) return installed;
  const downloaded = playwrightBrowser();
  return downloaded !== undefined && isExecutable(downloaded) ? downloaded : undefined;
}
