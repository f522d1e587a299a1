import { sayingsAmong } from "./messages.mjs";
import { isNode, lineAt, nodesOf } from "./syntax.mjs";

/**
 * @typedef {import("./architecture.mjs").Problem} Problem
 * @typedef {import("./architecture.mjs").Files} Files
 * @typedef {import("./syntax.mjs").SyntaxNode} SyntaxNode
 * @typedef {{ name: string, path: string, line: number }} Entry a message in a catalogue
 */

/** Attributes of the page and of our components whose words are read or heard. */
const spokenAttribute =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|alt|placeholder|label|hint|heading)$/;

/** Attributes with words that nobody reads. */
const silentAttribute =
  /^(?:class(?:Name)?|style|d|viewBox|transform|points|sizes|media|accept|role|rel|sandbox)$/;

/** Two words of prose; ids, classes, paths and names of events have none. */
const prose = /(?:^|[ “(])[A-Za-z’]{2,}[,:]? [a-z’“]{2,}/;

/** A word alone in small letters can be a value as well as a message. */
const isPlainlyWords = (/** @type {string} */ words) => /^\p{Lu}\p{Ll}|[ .…]/u.test(words);

/** What only a fault of ours brings about, and what is for programs. */
const unheard = /^unexpected |^use strict$|, expected /;

/** @param {string} path */
const isCatalogue = (path) => /^src\/languages\/spanish\/.*\.ts$/.test(path);

/** Files with words that nobody is shown, and what they are. */
const unspoken = new Map([
  ["src/annotations/number-in.ts", "numbers as texts write them"],
  ["src/exchange/label-studio-names.ts", "names of another tool, the same in every language"],
  ["src/exchange/students-csv.ts", "names of columns, the same in every language"],
  ["src/exchange/write-web-annotation.ts", "a name in a file, the same in every language"],
  [
    "src/sources/manifest.ts",
    "faults of the list of sources that the page comes with, for whoever publishes it",
  ],
  ["src/state/versions.ts", "what a page says to the service worker"],
  ["src/storage/indexed-db-mirror.ts", "a key of what is damaged"],
  ["src/storage/record-store-contract.ts", "names of tests"],
  ["src/text/abbreviations.ts", "words of texts"],
  ["src/text/weighty-words.ts", "words of texts"],
  ["src/tracing/cue-words.ts", "words of texts"],
]);

/** @param {string} path */
const speaks = (path) =>
  /^src\/.*\.tsx?$/.test(path) &&
  !/\.(?:test|cases)\.tsx?$/.test(path) &&
  !path.startsWith("src/languages/") &&
  !unspoken.has(path);

/** Styles, selectors, comments of a page: no words, although they have spaces. */
const style =
  /[{}]|^<!--|counter\(|^\((?:pointer|hover|max|min|prefers)|(?:^|, )(?:a|button|input|select|textarea)(?:$|, )/;

/**
 * The messages of a catalogue: an object that satisfies what catalogues are.
 * @param {string} path
 * @param {string} text
 * @returns {Entry[]}
 */
function entriesOf(path, text) {
  return nodesOf(path, text).flatMap(({ node, parent }) => {
    if (node.type !== "ObjectExpression" || parent?.type !== "TSSatisfiesExpression") return [];
    const properties = /** @type {SyntaxNode[]} */ (node["properties"]);
    return properties.flatMap(({ key }) =>
      isNode(key) ? [{ name: String(key["value"] ?? key["name"]), path, line: lineAt(text, key.start) }] : [],
    );
  });
}

/** @param {string} type */
const isFunction = (type) => /^(?:ArrowFunctionExpression|Function(?:Declaration|Expression))$/.test(type);

/** @param {SyntaxNode} node @returns {string | null} words that are written down there */
function wordsAt(node) {
  if (node.type === "JSXText") return String(node["value"]).replace(/\s+/g, " ").trim();
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  const cooked = /** @type {{ cooked?: string } | undefined} */ (node["value"])?.cooked;
  return node.type === "TemplateElement" && cooked !== undefined ? cooked : null;
}

/** Where a string is compared, names a type or asks for a module, it is no words. */
const silentParents =
  /^(?:BinaryExpression|SwitchCase|TSLiteralType|Import\w*|Export\w*|TSImportType|MemberExpression|ExpressionStatement)$/;

/**
 * Whether a string is looked for, names what something is, or stands for words of a text.
 * @param {SyntaxNode} parent
 */
function asksFor(parent) {
  const key = parent["key"];
  if (isNode(key) && /^(?:type|words)$/.test(String(key["name"]))) return true;
  const callee = parent["callee"];
  if (parent.type !== "CallExpression" || !isNode(callee)) return false;
  const called = isNode(callee["property"]) ? callee["property"] : callee;
  return /^(?:includes|has|get|literal|isOf)$/.test(String(called["name"]));
}

/**
 * Why words may not stand where they stand; null where they may.
 * @param {SyntaxNode} node
 * @param {string} words
 * @param {SyntaxNode | null} parent
 * @param {ReadonlySet<string>} names
 */
function wordsProblem(node, words, parent, names) {
  if (!/\p{L}{2}/u.test(words) || unheard.test(words) || style.test(words)) return null;
  const found = `“${words.trim().slice(0, 60)}”`;
  // The names of the app and of keys are the same in every language.
  if (node.type === "JSXText" && /^(?:Lateral|Esc)$/.test(words)) return null;
  if (node.type === "JSXText") return `unexpected words in the page: ${found}, expected t(…)`;
  if (parent === null || silentParents.test(parent.type) || parent["key"] === node || asksFor(parent))
    return null;
  if (parent.type === "JSXAttribute") {
    const name = String(/** @type {{ name: unknown }} */ (parent["name"]).name);
    if (silentAttribute.test(name)) return null;
    if (spokenAttribute.test(name)) return `unexpected words in ${name}: ${found}, expected t(…)`;
  }
  if (names.has(words) && isPlainlyWords(words))
    return `unexpected message outside of t, said, rich and plural: ${found}`;
  return prose.test(words) ? `unexpected words: ${found}, expected t(…)` : null;
}

/**
 * What a file says past the catalogues, or too early.
 * @param {{ path: string, text: string, nodes: import("./syntax.mjs").SyntaxNodes }} file
 * @param {readonly import("./messages.mjs").Saying[]} sayings in it
 * @param {ReadonlySet<string>} names of all messages
 * @returns {Problem[]}
 */
function fileProblems({ path, text, nodes }, sayings, names) {
  const said = new Set(sayings.flatMap(({ literals }) => literals?.map(({ start }) => start) ?? []));
  const functions = nodes.flatMap(({ node }) => (isFunction(node.type) ? [node] : []));
  const thrown = nodes.flatMap(({ node }) => (node.type === "ThrowStatement" ? [node] : []));
  const isIn = (/** @type {SyntaxNode[]} */ ranges, /** @type {number} */ offset) =>
    ranges.some((range) => range.start <= offset && offset < Number(range["end"]));
  const problem = (/** @type {number} */ offset, /** @type {string} */ message) => ({
    rule: "words",
    path,
    line: lineAt(text, offset),
    message,
  });
  const early = sayings
    .filter(({ by, call }) => by !== "said" && !isIn(functions, call.start))
    .map(({ by, call }) => problem(call.start, `unexpected ${by} while the module is loaded, expected said`));
  const past = nodes.flatMap(({ node, parent }) => {
    const words = said.has(node.start) || isIn(thrown, node.start) ? null : wordsAt(node);
    const message = words === null ? null : wordsProblem(node, words, parent, names);
    return message === null ? [] : [problem(node.start, message)];
  });
  return [...early, ...past];
}

/**
 * What is said past the catalogues, said before a language is chosen, in a catalogue twice, or never said.
 * @param {Files} files
 * @returns {Problem[]}
 */
export function wordsProblems(files) {
  const entries = [...files].flatMap(([path, text]) => (isCatalogue(path) ? entriesOf(path, text) : []));
  const speaking = [...files].flatMap(([path, text]) => {
    if (!speaks(path)) return [];
    const nodes = nodesOf(path, text);
    return [{ path, text, nodes, sayings: sayingsAmong(nodes) }];
  });
  const used = new Set(
    speaking.flatMap(({ sayings }) => sayings.flatMap(({ literals }) => literals?.at(-1)?.words ?? [])),
  );
  /** @type {Map<string, Entry>} */
  const first = new Map();
  const inCatalogues = entries.flatMap((entry) => {
    const { name, path, line } = entry;
    const problem = (/** @type {string} */ message) => ({ rule: "words", path, line, message });
    const other = first.get(name);
    if (other) return [problem(`unexpected second “${name}”, expected one, in ${other.path}`)];
    first.set(name, entry);
    return used.has(name) ? [] : [problem(`unexpected “${name}”, which is never said`)];
  });
  const names = new Set(first.keys());
  return [...inCatalogues, ...speaking.flatMap((file) => fileProblems(file, file.sayings, names))];
}
