import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { root } from "../e2e/run/root.mjs";
import { appConfig, charactersForPage, charactersForWorkers } from "./app-config.mjs";
import { assetOf, chunksOf } from "./chunks-of.mjs";
import { nameCharacters } from "./name-characters.mjs";
import { onePage } from "./one-page.mjs";
import { oneScript, pageAndWorkers } from "./one-script.mjs";
import { leaveOut } from "./served-only.mjs";

/**
 * Preact in place of React: the same for what Lateral uses of it, in 6 kB in place of 60. Vite takes the first that
 * fits, so that what begins like another stands before it.
 */
const preact = {
  "react-dom/client": join(import.meta.dirname, "preact-client.mjs"),
  "react/jsx-runtime": "preact/jsx-runtime",
  "react-dom": "preact/compat",
  react: "preact/compat",
};

/** @param {string} path in the folder of what is published as it is */
const published = (path) => readFileSync(join(root, "public", path), "utf8");

/**
 * What the page would fetch, and the schema, so that whoever has the file can read what it exports. Never an exercise:
 * students are handed this file, and the key would be in it.
 */
export function carriedFiles() {
  const manifest = published("sources/manifest.json");
  /** @type {{ id: string, sources: { file: string }[] }} */
  const { id, sources } = JSON.parse(manifest);
  const paths = [...sources.map(({ file }) => `sources/${file}`), "schemas/lateral-annotations-1.json"];
  const files = new Map([["sources/manifest.json", manifest]]);
  for (const path of paths) files.set(path, published(path));
  return { id, files };
}

/**
 * The texts that the page carries are all that it reads: where none of them names a character, it does without the list
 * of the rare ones, 10 kB.
 * @param {Iterable<string>} texts
 */
function charactersFor(texts) {
  return nameCharacters(texts) ? charactersForWorkers() : charactersForPage();
}

/**
 * Builds all of Lateral as one page that works from a file: app, styles, workers and sources are in it.
 * @returns {Promise<string>} its HTML
 */
async function buildOnePage() {
  const { id, files } = carriedFiles();
  const built = await build({
    ...appConfig,
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    resolve: { alias: { ...preact, ...appConfig.resolve.alias } },
    plugins: [react(), charactersFor(files.values()), pageAndWorkers(), leaveOut()],
    build: {
      ...appConfig.build,
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      // Both a module, as in the page, and a plain script: Chromium starts no module as a worker of a page from a file.
      rolldownOptions: {
        input: oneScript,
        output: { codeSplitting: false, format: "iife" },
        // The address of the script is handed to what loads parts, which has no use for it here.
        checks: { emptyImportMeta: false },
      },
    },
  });
  const [chunk, ...others] = chunksOf(built);
  if (chunk === undefined || others.length > 0)
    throw new Error(`unexpected ${others.length + 1} scripts, expected 1`);
  return onePage({
    html: readFileSync(join(root, "index.html"), "utf8"),
    code: chunk.code,
    style: assetOf(built, ".css"),
    icon: published("icon.svg"),
    setId: id,
    files,
  });
}

/**
 * @param {string} path where the page is written to
 */
export async function writeOneFile(path) {
  const page = await buildOnePage();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
}

/**
 * Puts the page that is one file beside the app, which offers it as a download.
 * @returns {import("vite").Plugin}
 */
export function oneFileBeside() {
  /** @type {string} */
  let folder;
  return {
    name: "lateral:one-file",
    apply: "build",
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: () => writeOneFile(join(folder, "lateral.html")),
  };
}
