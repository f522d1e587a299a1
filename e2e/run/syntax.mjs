import { parseSync } from "vite";

/** @typedef {{ type: string, start: number, [key: string]: unknown }} SyntaxNode */

/**
 * @param {unknown} value
 * @returns {value is SyntaxNode}
 */
export function isNode(value) {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/**
 * @param {SyntaxNode} node
 * @returns {SyntaxNode[]}
 */
function children(node) {
  const found = [];
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) found.push(one);
    } else if (isNode(value)) found.push(value);
  }
  return found;
}

/** @typedef {{ node: SyntaxNode, parent: SyntaxNode | null }[]} SyntaxNodes */

/**
 * Every node of a file, with the one that it stands in and where: parents come before their children.
 * @param {string} path its ending says which language it is
 * @param {string} text
 * @returns {SyntaxNodes}
 * @throws {SyntaxError} where the text can't be parsed
 */
export function nodesOf(path, text) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => message).join("; "));
  /** @type {SyntaxNodes} */
  const found = [{ node: /** @type {SyntaxNode} */ (/** @type {unknown} */ (program)), parent: null }];
  // The list grows while it is walked.
  for (const { node } of found) for (const child of children(node)) found.push({ node: child, parent: node });
  return found;
}

/**
 * @param {string} text
 * @param {number} offset
 * @returns {number} from 1
 */
export function lineAt(text, offset) {
  return text.slice(0, offset).split("\n").length;
}
