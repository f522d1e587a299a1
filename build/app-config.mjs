import { fileURLToPath } from "node:url";

/**
 * @param {string} path from the project's folder
 */
function inProject(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/**
 * Lets a worker look up character references in a list: a library of the Markdown chain asks the page otherwise.
 *
 * @returns {import("vite").Plugin}
 */
export function charactersWithoutPage() {
  return {
    name: "lateral:characters-without-page",
    enforce: "pre",
    resolveId: (id) =>
      id === "decode-named-character-reference"
        ? inProject("node_modules/decode-named-character-reference/index.js")
        : null,
  };
}

/**
 * What every build of the app has in common, whether it becomes many files or one.
 *
 * @type {import("vite").UserConfig & { build: import("vite").BuildEnvironmentOptions }}
 */
export const appConfig = {
  // Relative addresses: the built page works under any path.
  base: "./",
  resolve: {
    alias: {
      // A library of ours brings a substitute for browsers before 2022; it would cost 1.2 kB of the first load.
      "@ungap/structured-clone": inProject("build/native-structured-clone.mjs"),
      "property-information": inProject("build/html-properties.mjs"),
      // Reads `style` attributes, which trees of Markdown never have; 1 kB more.
      "style-to-object": inProject("build/no-style-attributes.mjs"),
    },
  },
  worker: { format: "es", plugins: () => [charactersWithoutPage()] },
  build: {
    target: "es2022",
    // Since these `light-dark()` is known; older ones would get it rewritten into three times as much CSS.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
  },
};
