import { isNode, lineAt } from "./syntax.mjs";

/**
 * @typedef {import("./syntax.mjs").SyntaxNode} SyntaxNode
 * @typedef {import("./syntax.mjs").SyntaxNodes} SyntaxNodes
 */

/** Stores of the browser: only the storage room touches them. */
const storeNames = ["localStorage", "sessionStorage", "indexedDB"];

/** What gives a pure room another result at another time or in another place. */
const effectNames = [
  ...storeNames,
  ...["window", "document", "navigator", "location", "history", "screen", "globalThis", "self"],
  ...["crypto", "performance", "process", "console"],
  ...[
    "setTimeout",
    "setInterval",
    "setImmediate",
    "queueMicrotask",
    "requestAnimationFrame",
    "requestIdleCallback",
  ],
  ...["fetch", "XMLHttpRequest", "WebSocket", "Worker", "BroadcastChannel", "alert", "confirm", "prompt"],
];

/** Kinds of nodes in which an identifier is a new name. */
const declaring =
  /^(?:VariableDeclarator|Function|ArrowFunction|Import(?:Default|Namespace)?Specifier|Class|CatchClause)/;

/** Kinds of nodes through which a pattern reaches the names that it binds. */
const patterns = /^(?:ObjectPattern|ArrayPattern|AssignmentPattern|RestElement|Property)$/;

/**
 * Whether an identifier stands for a value, and isn't the name of a property or of a type.
 * @param {SyntaxNode} node
 * @param {SyntaxNode | null} parent
 */
function isValue(node, parent) {
  if (node.type !== "Identifier" || parent === null) return false;
  if (parent.type === "MemberExpression") return parent["object"] === node || parent["computed"] === true;
  if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)) {
    return parent["value"] === node || parent["computed"] === true;
  }
  return !/^(?:TS(?!As|NonNull|Satisfies)|Import|Export|Labeled|Break|Continue|MetaProperty)/.test(
    parent.type,
  );
}

/**
 * The names that a file declares anywhere: a parameter called `document` isn't the page's.
 * @param {SyntaxNodes} nodes
 */
function declaredNames(nodes) {
  const names = new Set();
  const binding = new Set();
  for (const { node, parent } of nodes) {
    if (parent === null) continue;
    const { id, params, param, local, left, value, argument, elements, properties } = parent;
    const bound = declaring.test(parent.type)
      ? [id, params, param, local].flat()
      : patterns.test(parent.type) && binding.has(parent)
        ? [left, value, argument, elements, properties].flat()
        : [];
    if (!bound.includes(node)) continue;
    binding.add(node);
    if (node.type === "Identifier") names.add(node["name"]);
  }
  return names;
}

/**
 * A reading of the clock or a random number, where a node is one.
 * @param {SyntaxNode} node
 */
function clockOrChance(node) {
  const { type, callee, object, property, arguments: args } = node;
  if (type === "MemberExpression" && isNode(object) && isNode(property)) {
    const name = `${object["name"]}.${property["name"] ?? property["value"]}`;
    return name === "Date.now" || name === "Math.random" ? name : null;
  }
  if ((type !== "NewExpression" && type !== "CallExpression") || !isNode(callee) || callee["name"] !== "Date")
    return null;
  // `Date(anything)` without `new` gives the present, too.
  if (type === "CallExpression") return "Date()";
  return Array.isArray(args) && args.length === 0 ? "new Date()" : null;
}

/**
 * What makes a file impure.
 * @param {SyntaxNodes} nodes
 * @param {string} text
 * @returns {{ name: string, line: number }[]}
 */
export function impuritiesOf(nodes, text) {
  const declared = declaredNames(nodes);
  return nodes.flatMap(({ node, parent }) => {
    const name = String(node["name"]);
    const effect = isValue(node, parent) && effectNames.includes(name) && !declared.has(name) ? name : null;
    const found = effect ?? clockOrChance(node);
    return found === null ? [] : [{ name: found, line: lineAt(text, node.start) }];
  });
}

/**
 * Where a file touches a store of the browser, be it as `window.localStorage`.
 * @param {SyntaxNodes} nodes
 * @param {string} text
 * @returns {{ name: string, line: number }[]}
 */
export function storeUsesOf(nodes, text) {
  return nodes.flatMap(({ node }) => {
    const name = String(node["name"] ?? node["value"]);
    return (node.type === "Identifier" || node.type === "Literal") && storeNames.includes(name)
      ? [{ name, line: lineAt(text, node.start) }]
      : [];
  });
}
