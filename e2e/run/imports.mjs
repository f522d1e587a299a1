import { isNode, lineAt } from "./syntax.mjs";

/** @typedef {{ request: string | null, line: number }} Import */

/** @param {unknown} node @returns {string | null} null where it isn't a plain string */
function literal(node) {
  if (!isNode(node)) return null;
  if (node.type === "Literal") return typeof node["value"] === "string" ? node["value"] : null;
  if (node.type === "TSLiteralType") return literal(node["literal"]);
  return null;
}

/** @param {unknown} node */
function isImportMeta(node) {
  return isNode(node) && node.type === "MetaProperty";
}

/**
 * The address of a worker or an asset: `new URL("./parse-worker.ts", import.meta.url)`.
 * @param {import("./syntax.mjs").SyntaxNode} node
 */
function isOwnUrl({ callee, arguments: args }) {
  const base = Array.isArray(args) ? args[1] : null;
  return isNode(callee) && callee["name"] === "URL" && isNode(base) && isImportMeta(base["object"]);
}

/**
 * What a call of `import.meta.glob` imports: it goes by a pattern, which only in a package is sure to lead to no room.
 * @param {import("./syntax.mjs").SyntaxNode | null} call
 */
function globbed(call) {
  const pattern = Array.isArray(call?.["arguments"]) ? literal(call["arguments"][0]) : null;
  const [, inPackage = null] = /^\/node_modules\/(.+)$/.exec(pattern ?? "") ?? [];
  return inPackage;
}

/**
 * What a node imports.
 * @param {import("./syntax.mjs").SyntaxNode} node
 * @param {import("./syntax.mjs").SyntaxNode | null} parent
 * @returns {string | null | undefined} null for a computed path, undefined where it imports nothing
 */
function requestOf(node, parent) {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return literal(node["source"] ?? node["argument"]);
    case "ExportNamedDeclaration":
      return node["source"] ? literal(node["source"]) : undefined;
    case "NewExpression":
      return isOwnUrl(node) && Array.isArray(node["arguments"]) ? literal(node["arguments"][0]) : undefined;
    case "MemberExpression":
      return isImportMeta(node["object"]) && isNode(node["property"]) && node["property"]["name"] === "glob"
        ? globbed(parent)
        : undefined;
    default:
      return undefined;
  }
}

/**
 * Everything that a file imports: statically, later, as types, by exporting it again, or as a worker.
 * @param {import("./syntax.mjs").SyntaxNodes} nodes
 * @param {string} text
 * @returns {Import[]} a request of null is a path that only running the code would tell
 */
export function importsOf(nodes, text) {
  return nodes.flatMap(({ node, parent }) => {
    const request = requestOf(node, parent);
    return request === undefined ? [] : [{ request, line: lineAt(text, node.start) }];
  });
}
