import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../e2e/run/root.mjs";

/** What to build: the script that is the page's, and the workers' as well. */
export const oneScript = "lateral:one-script";

const ownAddress = "lateral:own-address";
const workers = "src/state";
const asked = /"\.\/(\w+)-worker\.ts\?worker&url"/g;

/** @param {string} path from the project's folder */
const imported = (path) => `() => import("/${path}")`;

/**
 * The parts that the script can play in a worker, by the name under which `openWorker` starts one.
 * @param {readonly string[]} without
 */
function roles(without) {
  const addresses = readFileSync(join(root, workers, "script-addresses.ts"), "utf8");
  const names = [...addresses.matchAll(asked)]
    .map(([, name]) => name)
    .filter((name) => name !== undefined && !without.includes(name));
  return names.map((name) => `${name}: ${imported(`${workers}/${name}-worker.ts`)}`).join(", ");
}

/**
 * A page has a document, and a worker of ours the name of its part; each runs its own part and nothing else.
 * @param {readonly string[]} without
 */
const entryCode = (without) =>
  `(globalThis.document ? ${imported("src/main.tsx")} : { ${roles(without)} }[self.name])();`;

/** The text of the page's only module, which stands in the page, under an address from which workers start. */
const addressCode = `export default URL.createObjectURL(
  new Blob([document.querySelector("script[type=module]").textContent], { type: "text/javascript" }),
);`;

/**
 * Makes one script of the page and its workers: most of a worker's code is in the page's anyway, and a page that was
 * opened from a file may load no other. `?worker&url`, the address of a worker's script, becomes that of the page's own.
 * @param {readonly string[]} without the workers that the page does without
 * @returns {import("vite").Plugin}
 */
export function pageAndWorkers(without) {
  const codes = new Map([
    [`\0${oneScript}`, () => entryCode(without)],
    [`\0${ownAddress}`, () => addressCode],
    // Vite's own looks for files to load early, of which there are none.
    ["\0vite/preload-helper.js", () => "export const __vitePreload = (load) => load();"],
  ]);
  return {
    name: "lateral:page-and-workers",
    enforce: "pre",
    resolveId(request) {
      if (request === oneScript) return `\0${oneScript}`;
      return request.endsWith("?worker&url") ? `\0${ownAddress}` : null;
    },
    load: (id) => codes.get(id)?.() ?? null,
  };
}
