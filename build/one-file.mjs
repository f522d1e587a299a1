import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { root } from "../e2e/run/root.mjs";
import { appConfig, charactersForPage, charactersForWorkers, smallPackagesInPage } from "./app-config.mjs";
import { assetOf, chunksOf } from "./chunks-of.mjs";
import { exercisePlace } from "./exercise-place.mjs";
import { nameCharacters } from "./name-characters.mjs";
import { onePage } from "./one-page.mjs";
import { oneScript, pageAndWorkers } from "./one-script.mjs";
import { inExercise, inItsPlace, leaveOut, notForStudents, servedOnly } from "./served-only.mjs";
import { languageCodes, nameIn, speaking } from "./speaking.mjs";

/**
 * Small libraries in place of large ones, which do the same for what Lateral uses of them: Preact is 6 kB where React is 60.
 * Vite takes the first that fits, so that what begins like another stands before it.
 */
const smallLibraries = {
  "@tanstack/react-query": join(import.meta.dirname, "small-query.mjs"),
  "@floating-ui/react-dom": join(import.meta.dirname, "small-floating.mjs"),
  unified: join(import.meta.dirname, "small-unified.mjs"),
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
 * @typedef {object} OneFile a page that is one file
 * @property {import("./served-only.mjs").LeftOut} left
 * @property {import("./served-only.mjs").InPlace} smaller
 * @property {readonly string[]} withoutWorkers
 * @property {boolean} namesCharacters whether a text of it may name characters that only the whole list knows
 * @property {{ id: string, files: ReadonlyMap<string, string> }} carried
 * @property {string} [place] where an exercise is put into it
 */

/**
 * Lateral as one file: the texts that it carries are all that it reads, and where none of them names a character, it does
 * without the list of the rare ones, 10 kB. What reads files needs libraries that are larger than all of the page, and what measures a class
 * is for teachers.
 * @returns {OneFile}
 */
function lateralPage() {
  const carried = carriedFiles();
  return {
    left: servedOnly,
    smaller: inItsPlace,
    withoutWorkers: ["class", "file", "tracing"],
    namesCharacters: nameCharacters(carried.files.values()),
    carried,
  };
}

/**
 * What an exercise is handed out in, with room for it and its texts, which the app puts in.
 * @returns {OneFile}
 */
function exercisePage() {
  return {
    left: notForStudents,
    smaller: inExercise,
    // Its texts never change, so that nothing tagged in one is ever looked for in another.
    withoutWorkers: ["anchoring", "class", "file"],
    namesCharacters: false,
    carried: { id: "", files: new Map() },
    place: exercisePlace,
  };
}

/** All pages of one file, by the names of their files. */
const pages = { "lateral.html": lateralPage, "exercise.html": exercisePage };

/**
 * Builds all that a page needs as one that works from a file: app, styles, workers and sources are in it.
 * @param {keyof typeof pages} name
 * @param {import("./speaking.mjs").LanguageCode} language
 * @returns {Promise<string>} its HTML
 */
async function buildOnePage(name, language) {
  const { left, smaller, withoutWorkers, namesCharacters, carried, place } = pages[name]();
  const built = await build({
    ...appConfig,
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    resolve: { alias: { ...smallLibraries, ...appConfig.resolve.alias } },
    plugins: [
      react(),
      namesCharacters ? charactersForWorkers() : charactersForPage(),
      smallPackagesInPage(),
      pageAndWorkers(withoutWorkers),
      leaveOut(left, smaller),
      speaking(language),
    ],
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
    html: readFileSync(join(root, "index.html"), "utf8").replace('lang="en"', `lang="${language}"`),
    code: chunk.code,
    style: assetOf(built, ".css"),
    icon: published("icon.svg"),
    setId: carried.id,
    files: carried.files,
    ...(place !== undefined && { place }),
  });
}

/**
 * Writes a page that is one file into a folder, one for each language.
 * @param {string} folder
 * @param {keyof typeof pages} name
 */
export async function writeOneFiles(folder, name) {
  mkdirSync(folder, { recursive: true });
  for (const language of languageCodes) {
    const page = await buildOnePage(name, language);
    writeFileSync(join(folder, nameIn(name, language)), page);
  }
}

/**
 * Puts the pages that are one file beside the app, which offers them as downloads.
 * @returns {import("vite").Plugin}
 */
export function oneFilesBeside() {
  /** @type {string} */
  let folder;
  return {
    name: "lateral:one-file",
    apply: "build",
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      await writeOneFiles(folder, "lateral.html");
      await writeOneFiles(folder, "exercise.html");
    },
  };
}
