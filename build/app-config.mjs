import { fileURLToPath } from "node:url";

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
      "@ungap/structured-clone": fileURLToPath(
        new URL("../e2e/run/native-structured-clone.mjs", import.meta.url),
      ),
    },
  },
  build: {
    target: "es2022",
    // Since these `light-dark()` is known; older ones would get it rewritten into three times as much CSS.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
  },
};
