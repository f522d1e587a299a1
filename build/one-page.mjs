import { createHash } from "node:crypto";
import { oneFilePolicy } from "./policy.mjs";
import { withPolicy } from "./policy-in-page.mjs";

/**
 * @typedef {object} Parts
 * @property {string} html the page that would ask for all of it
 * @property {string} code one module
 * @property {string} style
 * @property {string} icon an SVG
 * @property {string} setId of the documents
 * @property {ReadonlyMap<string, string>} files texts by the path under which they would be fetched
 * @property {string} [place] marks where further data may be put
 */

/** @param {string} text @returns {string} as a policy names it */
function hashOf(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * The same code, in which nothing ends the script that it is written into, nor begins a comment of the page. Both
 * stand only in texts and patterns of a script, where the escape means the same letter.
 * @param {string} code
 */
export function codeInPage(code) {
  return code.replaceAll("\r\n", "\n").replace(/<(?=!--|\/script)/gi, "\\x3c");
}

/**
 * A text as JSON that is safe inside of a page.
 * @param {string} text
 */
export function dataInPage(text) {
  return JSON.stringify(text).replaceAll("<", "\\u003c");
}

/** @param {string} text */
function attributeText(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** What asks for another file: scripts, style sheets, what is fetched early, the icon. */
const asking = /\s*<script\b[^>]*\bsrc=[^>]*><\/script>|\s*<link\b[^>]*>/g;

/**
 * Puts a page together that needs no other file. Its policy names the hashes of what is in it.
 * @param {Parts} parts
 * @throws {Error} where the style would end its element
 */
export function onePage({ html, code, style, icon, setId, files, place }) {
  if (/<\/style/i.test(style)) throw new Error("unexpected </style in the style, expected none");
  const script = codeInPage(code);
  const blocks = [...files].map(([path, text]) => {
    const set = path.endsWith("manifest.json") ? ` data-set="${attributeText(setId)}"` : "";
    return `<script type="application/json" data-file="${attributeText(path)}"${set}>${dataInPage(text)}</script>`;
  });
  const head = [
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    `<style>${style}</style>`,
  ];
  const body = [
    ...blocks,
    ...(place === undefined ? [] : [place]),
    `<script type="module">${script}</script>`,
  ];
  const page = html
    .replace(asking, "")
    .replace("</head>", () => `${head.join("\n")}\n</head>`)
    .replace("</body>", () => `${body.join("\n")}\n</body>`);
  return withPolicy(page, oneFilePolicy({ scripts: [hashOf(script)], styles: [hashOf(style)] }));
}

/**
 * The page without the data in it: what a budget for the app counts.
 * @param {string} page
 */
export function withoutData(page) {
  return page.replace(/<script type="application\/json"[^>]*>[^<]*<\/script>\n/g, "");
}
