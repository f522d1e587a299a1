import { build } from "vite";
import { appConfig, charactersForWorkers } from "./app-config.mjs";
import { chunksOf } from "./chunks-of.mjs";

const asked = /^(?<path>.*)\?worker&url$/;
const marker = "\0embedded-worker:";

/**
 * @param {string} path of the worker's module
 * @returns {Promise<string>} all of its code as one script
 */
async function workerCode(path) {
  const built = await build({
    ...appConfig,
    configFile: false,
    plugins: [charactersForWorkers()],
    publicDir: false,
    logLevel: "warn",
    build: {
      ...appConfig.build,
      write: false,
      rolldownOptions: { input: path, output: { format: "iife", codeSplitting: false } },
    },
  });
  const [chunk, ...others] = chunksOf(built);
  if (chunk === undefined || others.length > 0)
    throw new Error(`unexpected ${others.length + 1} scripts of ${path}, expected 1`);
  return chunk.code;
}

/**
 * Turns `?worker&url`, the address of a worker's script, into the address of that script's text, which is written
 * into the page: a page that was opened from a file may load no other file.
 * @returns {import("vite").Plugin}
 */
export function embeddedWorkers() {
  return {
    name: "lateral:embedded-workers",
    enforce: "pre",
    async resolveId(request, importer) {
      const path = asked.exec(request)?.groups?.["path"];
      const found = path && (await this.resolve(path, importer));
      return found ? marker + found.id : null;
    },
    async load(id) {
      if (!id.startsWith(marker)) return null;
      const text = JSON.stringify(await workerCode(id.slice(marker.length)));
      return `export default URL.createObjectURL(new Blob([${text}], { type: "text/javascript" }));`;
    },
  };
}
