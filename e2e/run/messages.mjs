import { isNode, nodesOf } from "./syntax.mjs";

/**
 * What says a message: all are functions of the languages room but `rich`, which puts parts of the page in it. Which of
 * their arguments are words, the one that names the message last.
 */
const sayers = { t: [0], said: [0], rich: [0], plural: [1, 2] };

/**
 * @typedef {object} Saying a place in code where a message is said
 * @property {keyof typeof sayers} by
 * @property {boolean} plain whether it needs nothing but its words
 * @property {{ start: number, end: number }} call offsets in the code, in UTF-16 code units
 * @property {{ start: number, end: number, words: string }[] | null} literals null where they are no literals
 */

/** @param {import("./syntax.mjs").SyntaxNode} node */
const placeOf = (node) => ({ start: node.start, end: Number(node["end"]) });

/**
 * Every place in a file where a message is said.
 * @param {import("./syntax.mjs").SyntaxNodes} nodes of the file
 * @returns {Saying[]}
 */
export function sayingsAmong(nodes) {
  return nodes.flatMap(({ node }) => {
    const callee = node["callee"];
    if (node.type !== "CallExpression" || !isNode(callee) || callee.type !== "Identifier") return [];
    const by = /** @type {keyof typeof sayers} */ (String(callee["name"]));
    if (!Object.hasOwn(sayers, by)) return [];
    const given = /** @type {import("./syntax.mjs").SyntaxNode[]} */ (node["arguments"]);
    const literals = sayers[by].flatMap((index) => {
      const one = given[index];
      return one && typeof one["value"] === "string" ? [{ ...placeOf(one), words: one["value"] }] : [];
    });
    const areWords = literals.length === sayers[by].length;
    const plain = (by === "t" && given.length === 1) || by === "said";
    return [{ by, plain, call: placeOf(node), literals: areWords ? literals : null }];
  });
}

/**
 * @param {string} path its ending says which language it is
 * @param {string} code
 * @returns {Saying[]}
 * @throws {SyntaxError} where the code can't be parsed
 */
export function sayingsOf(path, code) {
  return sayingsAmong(nodesOf(path, code));
}
