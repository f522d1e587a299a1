import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "../run/root.mjs";

/** @typedef {import("./stored-record.mjs").Source} Source */

/**
 * The sources that come with Lateral, with their canonical texts, as Lateral's own code makes them.
 * @returns {Promise<Source[]>}
 */
export async function canonicalTexts() {
  const folder = join(root, "public/sources");
  const { module } = await runnerImport(join(root, "src/sources/index.ts"), { configFile: false, root });
  const { readMarkdown, documentHash } = /** @type {any} */ (module);
  const { sources } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  return sources.map((/** @type {{id: string, file: string}} */ { id, file }) => {
    const document = readMarkdown(readFileSync(join(folder, file), "utf8"));
    return { id, text: document.text, hash: documentHash(document) };
  });
}
