import { existsSync } from "node:fs";
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
 * @param {readonly string[]} ids names of files in e2e/bench/rivals
 */
export async function buildRivals(ids) {
  await build({
    configFile: false,
    root: join(bench, "rivals"),
    logLevel: "warn",
    build: {
      target: "es2022",
      outDir: join(rivalsFolder, "rivals"),
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(ids.map((id) => [id, join(bench, "rivals", `${id}.mjs`)])),
        output: { entryFileNames: "[name].js" },
      },
    },
  });
}
