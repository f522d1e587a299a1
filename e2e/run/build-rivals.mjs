import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root } from "./root.mjs";

const bench = join(root, "e2e/bench");

/** Where the built scripts of the other libraries lie. */
export const rivalsFolder = join(root, ".results");

/** Whether the packages of the other libraries are installed. */
export function hasRivals() {
  return existsSync(join(bench, "node_modules/.package-lock.json"));
}

/**
 * Builds one script for each way of using another library, as it would be published.
 * @param {"rivals" | "finders" | "tracers" | "classes"} folder in e2e/bench
 * @param {readonly string[]} ids names of files in it; for none there is an empty folder
 */
export async function buildRivals(folder, ids) {
  mkdirSync(join(rivalsFolder, folder), { recursive: true });
  if (ids.length === 0) return;
  await build({
    configFile: false,
    root: join(bench, folder),
    logLevel: "warn",
    build: {
      target: "es2022",
      outDir: join(rivalsFolder, folder),
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(ids.map((id) => [id, join(bench, folder, `${id}.mjs`)])),
        output: { entryFileNames: "[name].js" },
      },
    },
  });
}
