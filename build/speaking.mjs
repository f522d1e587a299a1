import { join } from "node:path";
import { normalizePath, runnerImport } from "vite";
import { root } from "../e2e/run/root.mjs";
import { translated } from "./translated.mjs";

/** Where the catalogue of each language stands that there are pages of one file in; English has none. */
const catalogues = { en: null, es: { path: "src/languages/spanish/index.ts", name: "spanish" } };

/** @typedef {keyof typeof catalogues} LanguageCode */

export const languageCodes = /** @type {LanguageCode[]} */ (Object.keys(catalogues));

/**
 * What a page of one file is called in a language; `src/languages/own-page.ts` says it to the app.
 * @param {string} name such as `lateral.html`
 * @param {LanguageCode} code
 */
export function nameIn(name, code) {
  return code === "en" ? name : name.replace(/\.html$/, `.${code}.html`);
}

/**
 * @param {LanguageCode} code
 * @returns {Promise<import("./translated.mjs").Catalogue>}
 */
async function readCatalogue(code) {
  const where = catalogues[code];
  if (where === null) return {};
  /** @type {{ module: Record<string, import("./translated.mjs").Catalogue> }} */
  const { module } = await runnerImport(join(root, where.path), { configFile: false, root });
  const catalogue = module[where.name];
  if (catalogue === undefined)
    throw new Error(`unexpected ${where.path} without ${where.name}, expected a catalogue`);
  return catalogue;
}

/**
 * Puts all messages of a page of one file into its language.
 * @param {LanguageCode} code
 * @returns {import("vite").Plugin}
 */
export function speaking(code) {
  const own = normalizePath(join(root, "src"));
  const inLanguages = (/** @type {string} */ name) => `${own}/languages/${name}`;
  const codes = new Map([
    [inLanguages("own-language.ts"), `export const ownLanguage = ${JSON.stringify(code)};`],
    [inLanguages("load-catalogue.ts"), "export const loadCatalogue = async () => ({});"],
  ]);
  /** @type {import("./translated.mjs").Catalogue} */
  let catalogue = {};
  return {
    name: "lateral:speaking",
    enforce: "pre",
    async buildStart() {
      catalogue = await readCatalogue(code);
    },
    load: (id) => codes.get(id) ?? null,
    transform(text, id) {
      const isOurs = id.startsWith(`${own}/`) && /\.tsx?$/.test(id);
      return isOurs ? { code: translated(id, text, catalogue), map: null } : null;
    },
  };
}
