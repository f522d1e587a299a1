import { fileURLToPath } from "node:url";

/**
 * @param {string} path from the project's folder
 */
function inProject(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

const characters = "decode-named-character-reference";

/** Has character references as a list; the page's version of it asks the page, which a worker does not have. */
const characterList = inProject(`node_modules/${characters}/index.js`);

/**
 * In the build the page knows the references that prose has, and leaves texts with others to the worker.
 *
 * @returns {import("vite").Plugin}
 */
export function charactersForPage() {
  return {
    name: "lateral:characters-for-page",
    apply: "build",
    enforce: "pre",
    resolveId: (id) => (id === characters ? inProject("build/common-references.mjs") : null),
  };
}

/**
 * In the build workers have the whole list.
 *
 * @returns {import("vite").Plugin}
 */
export function charactersForWorkers() {
  return {
    name: "lateral:characters-for-workers",
    enforce: "pre",
    resolveId: (id) => (id === characters ? characterList : null),
  };
}

/**
 * While developing and testing, page and workers share what they import.
 *
 * @returns {import("vite").Plugin}
 */
export function charactersWhileServing() {
  return {
    name: "lateral:characters-while-serving",
    apply: "serve",
    config: () => ({ resolve: { alias: { [characters]: characterList } } }),
  };
}

/** What the page has in place of packages of which it needs a part; workers, which read any file, have the packages. */
const smallerInPage = new Map([
  ["property-information", "build/tree-properties.mjs"],
  ["vfile", "build/small-vfile.mjs"],
  ["vfile-message", "build/small-vfile.mjs"],
]);

/**
 * In the build the page has smaller ones in place of some packages.
 *
 * @returns {import("vite").Plugin}
 */
export function smallPackagesInPage() {
  return {
    name: "lateral:small-packages-in-page",
    apply: "build",
    enforce: "pre",
    resolveId(id) {
      const path = smallerInPage.get(id);
      return path === undefined ? null : inProject(path);
    },
  };
}

/** Where the build puts what most visits never load. */
export const laterFolder = "assets/later/";

/** What such a file is called. */
export const laterAsset = `${laterFolder}[name]-[hash].js`;

/**
 * What every build of the app has in common, whether it becomes many files or one.
 *
 * @type {import("vite").UserConfig & { resolve: { alias: Record<string, string> }, build: import("vite").BuildEnvironmentOptions }}
 */
export const appConfig = {
  // Relative addresses: the built page works under any path.
  base: "./",
  resolve: {
    alias: {
      // A library of ours brings a substitute for browsers before 2022; it would cost 1.2 kB of the first load.
      "@ungap/structured-clone": inProject("build/native-structured-clone.mjs"),
      // Reads `style` attributes, which trees of Markdown never have; 1 kB more.
      "style-to-object": inProject("build/no-style-attributes.mjs"),
    },
  },
  worker: {
    format: "es",
    plugins: () => [charactersForWorkers()],
    rolldownOptions: {
      output: {
        // What reads files apart from all else: a service worker keeps it only once it was used.
        entryFileNames: ({ name }) => (name === "file-worker" ? laterAsset : "assets/[name]-[hash].js"),
        chunkFileNames: laterAsset,
        assetFileNames: `${laterFolder}[name]-[hash][extname]`,
      },
    },
  },
  build: {
    target: "es2022",
    // Since these `light-dark()` is known; older ones would get it rewritten into three times as much CSS.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    // Tables of characters that few files need would stand in the script as text.
    assetsInlineLimit: (path) => (path.endsWith(".bcmap") ? false : undefined),
  },
};
