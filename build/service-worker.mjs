import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { root } from "../e2e/run/root.mjs";
import { appConfig, laterFolder } from "./app-config.mjs";
import { chunksOf } from "./chunks-of.mjs";
import { languageCodes, nameIn } from "./speaking.mjs";

/** What is no part of the app: for hosts, for taking along, and the service worker itself. */
const oneFiles = ["lateral.html", "exercise.html"].flatMap((name) =>
  languageCodes.map((code) => nameIn(name, code)),
);
const notKept = ["_headers", ...oneFiles, "service-worker.js"];

/** What most visits never ask for: parts of the app, and exercises with their keys. */
const laterFolders = [laterFolder, "exercises/"];

/** @param {string} path from the page */
const isLater = (path) => laterFolders.some((folder) => path.startsWith(folder));

/**
 * The hashes of a built app's files, by their address from the page; the page itself is the empty address, under
 * which every host serves it without leading elsewhere.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function keptFiles(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !notKept.includes(path) && statSync(join(folder, path)).isFile())
    .sort();
  return Object.fromEntries(
    paths.map((path) => {
      const hash = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("base64");
      return [path === "index.html" ? "" : path, `sha256-${hash}`];
    }),
  );
}

/**
 * Parts files into those that are kept from the first visit and those that are kept once they were used.
 * @param {Record<string, string>} files hashes by address
 * @returns {{ first: Record<string, string>, later: Record<string, string> }}
 */
export function partFiles(files) {
  const entries = Object.entries(files);
  return {
    first: Object.fromEntries(entries.filter(([path]) => !isLater(path))),
    later: Object.fromEntries(entries.filter(([path]) => isLater(path))),
  };
}

/**
 * @param {string} folder with the built app
 * @returns {Promise<string>} the service worker's script, which knows its files and its version
 */
async function serviceWorkerCode(folder) {
  const parts = partFiles(keptFiles(folder));
  const files = JSON.stringify(parts.first);
  const later = JSON.stringify(parts.later);
  const version = createHash("sha256")
    .update(files + later)
    .digest("hex")
    .slice(0, 16);
  const built = await build({
    ...appConfig,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { builtFiles: files, laterFiles: later, builtVersion: JSON.stringify(version) },
    build: {
      ...appConfig.build,
      write: false,
      rolldownOptions: { input: join(root, "src/service-worker.ts"), output: { format: "iife" } },
    },
  });
  const [chunk] = chunksOf(built);
  if (chunk === undefined) throw new Error("unexpected build without a service worker, expected one");
  return chunk.code;
}

/**
 * Writes the service worker beside the app when all of that is there.
 * @returns {import("vite").Plugin}
 */
export function serviceWorker() {
  /** @type {string} */
  let folder;
  return {
    name: "lateral:service-worker",
    apply: "build",
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      writeFileSync(join(folder, "service-worker.js"), await serviceWorkerCode(folder));
    },
  };
}
