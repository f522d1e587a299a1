import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { withoutData } from "../../build/one-page.mjs";

/** The pages that are one file. */
export const onePages = ["lateral.html", "lateral.es.html", "exercise.html", "exercise.es.html"];

/** Bytes after gzip, 1 kB being 1,000: what a reader on a slow line waits for. */
export const budgets = { js: 150_000, css: 15_000, oneFile: 170_000 };

/**
 * @typedef {object} FirstLoad
 * @property {number} js bytes after gzip
 * @property {number} css bytes after gzip
 * @property {string[]} files what was counted
 */

/** @param {string} text */
function zippedLength(text) {
  return text.trim() === "" ? 0 : gzipSync(text, { level: 9 }).length;
}

/**
 * @param {string} html
 * @param {RegExp} tag matches a whole start tag
 */
function startTags(html, tag) {
  return [...html.matchAll(tag)].map(([text]) => ({
    text,
    address: /\s(?:src|href)\s*=\s*["']?([^"'\s>]+)/i.exec(text)?.[1] ?? null,
  }));
}

/**
 * @param {string} path as written in a file of the build
 * @param {string} from the path of that file
 */
function resolve(path, from) {
  return new URL(path, `http://build/${from}`).pathname.slice(1);
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {string[]} what a script imports or exports from at once
 */
function staticRequests(path, text) {
  const { staticImports, staticExports } = parseSync(path, text).module;
  const exported = staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest));
  return [...staticImports.map((entry) => entry.moduleRequest), ...exported].flatMap((request) =>
    request ? [resolve(request.value, path)] : [],
  );
}

/**
 * Measures what a page loads before it can be used: its scripts with everything that they import at once, and
 * its style sheets. What is imported later, when it is needed, doesn't count.
 * @param {(path: string) => string} read a file of the build by its path, such as "index.html"
 * @returns {FirstLoad}
 */
export function firstLoad(read) {
  const html = read("index.html");
  const scripts = startTags(html, /<script\b[^>]*>/gi);
  const links = startTags(html, /<link\b[^>]*>/gi).filter(({ text }) =>
    /\brel\s*=\s*["']?(?:modulepreload|stylesheet)\b/i.test(text),
  );
  /** @type {FirstLoad} */
  const load = { js: 0, css: 0, files: [] };

  const waiting = [...scripts, ...links].flatMap(({ address }) =>
    address === null ? [] : [resolve(address, "index.html")],
  );
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (load.files.includes(path)) continue;
    load.files.push(path);
    const text = read(path);
    const kind = path.endsWith(".css") ? "css" : "js";
    load[kind] += zippedLength(text);
    if (kind === "js") waiting.push(...staticRequests(path, text));
  }
  for (const [, script = ""] of html.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi))
    load.js += zippedLength(script);
  for (const [, style = ""] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi))
    load.css += zippedLength(style);
  return load;
}

/**
 * @param {FirstLoad} load
 * @returns {string[]} what is wrong with it
 */
export function sizeProblems({ js, css }) {
  const problems = [];
  if (js === 0) problems.push("unexpected page without a script, expected the app");
  if (js > budgets.js) problems.push(`unexpected ${js} bytes of JavaScript, expected at most ${budgets.js}`);
  if (css > budgets.css) problems.push(`unexpected ${css} bytes of CSS, expected at most ${budgets.css}`);
  return problems;
}

/**
 * Measures the page that is one file, without the texts that it carries.
 * @param {string} page
 * @returns {number} bytes after gzip
 */
export function oneFileSize(page) {
  return zippedLength(withoutData(page));
}

/**
 * @param {string} name of the page that is one file
 * @param {number} bytes
 * @returns {string[]} what is wrong with it
 */
export function oneFileProblems(name, bytes) {
  return bytes > 0 && bytes <= budgets.oneFile
    ? []
    : [`unexpected ${bytes} bytes of ${name}, expected 1 to ${budgets.oneFile}`];
}
