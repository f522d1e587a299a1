import { posix } from "node:path";
import { importsOf } from "./imports.mjs";
import { impuritiesOf, storeUsesOf } from "./impurities.mjs";
import { nodesOf } from "./syntax.mjs";

/**
 * @typedef {ReadonlyMap<string, string>} Files paths from the project's folder, with `/`, and texts
 * @typedef {{ rule: string, path: string, line: number, message: string }} Problem
 */

/** A room imports only those before it; the word says what it may do. */
const rooms = {
  languages: "pure",
  text: "pure",
  sources: "pure",
  anchoring: "pure",
  annotations: "pure",
  tracing: "pure",
  classroom: "pure",
  exchange: "pure",
  storage: "effects",
  state: "react",
  ui: "react",
};

const order = Object.keys(rooms);

/** Names that say nothing about what is inside. */
const emptyName = /^(?:utils?|helpers?|lib|shared|common|misc|types)$|-(?:utils?|helpers?|lib|types)$/;

/** What tests may compare the app with, although it lies outside of src. */
const published = /^(?:public\/|package\.json$)/;

const maximumLines = 300;
const maximumDepth = 2;

/** @param {string} path @returns {string | null} null for a file directly in src, such as main.tsx */
function roomOf(path) {
  const [, room = "", ...rest] = path.split("/");
  return rest.length > 0 ? room : null;
}

/** @param {string} path */
const isTest = (path) => /\.(?:test|cases)\.tsx?$/.test(path);

/** @param {string} path */
const isModule = (path) => /\.tsx?$/.test(path);

/** @param {string | null} room */
const isPure = (room) =>
  room !== null && Object.entries(rooms).some(([name, kind]) => name === room && kind === "pure");

/**
 * Why a module may not import a package.
 * @param {string} path
 * @param {string} name
 */
function packageProblem(path, name) {
  if (isTest(path)) return null;
  if (name.startsWith("node:")) return "the app runs in a browser";
  const forReact = /^(?:react|zustand|@tanstack|@floating-ui)\b/.test(name);
  const room = roomOf(path);
  const mayReact = room === null || room === "state" || room === "ui";
  return forReact && !mayReact ? "only state and ui use React" : null;
}

/**
 * Why a module may not import another file.
 * @param {string} path
 * @param {string} target
 */
function fileProblem(path, target) {
  if (!target.startsWith("src/")) return isTest(path) && published.test(target) ? null : "it is not in src";
  const [from, to] = [roomOf(path), roomOf(target)];
  if (from === to) return null;
  if (to === null) return "nothing imports what puts the pieces together";
  if (from !== null && order.indexOf(to) >= order.indexOf(from)) return `${to} comes after ${from}`;
  const isStyle = from === null && target.endsWith(".css");
  return isStyle || target === `src/${to}/index.ts` ? null : `the door of ${to} is index.ts`;
}

/**
 * @param {string} path
 * @param {string} text
 * @param {import("./syntax.mjs").SyntaxNodes} nodes
 * @returns {Problem[]}
 */
function importProblems(path, text, nodes) {
  return importsOf(nodes, text).flatMap(({ request, line }) => {
    const plain = request?.replace(/\?.*$/, "") ?? null;
    let reason = "its path is computed";
    if (plain !== null) {
      const isFile = plain.startsWith(".");
      const found = isFile
        ? fileProblem(path, posix.join(posix.dirname(path), plain))
        : packageProblem(path, plain);
      if (found === null) return [];
      reason = found;
    }
    return [
      { rule: "imports", path, line, message: `unexpected import of ${request ?? "something"}: ${reason}` },
    ];
  });
}

/**
 * @param {string} path
 * @param {string} text
 * @param {import("./syntax.mjs").SyntaxNodes} nodes
 * @returns {Problem[]}
 */
function effectProblems(path, text, nodes) {
  if (isTest(path)) return [];
  const room = roomOf(path);
  const found = isPure(room) ? impuritiesOf(nodes, text) : room === "storage" ? [] : storeUsesOf(nodes, text);
  const rule = isPure(room) ? "pure rooms" : "one door to storage";
  return found.map(({ name, line }) => ({ rule, path, line, message: `unexpected ${name}` }));
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {Problem[]}
 */
function shapeProblems(path, text) {
  const problems = [];
  const parts = path.split("/").map((part) => part.replace(/\..*$/, ""));
  const empty = parts.find((part) => emptyName.test(part));
  if (empty !== undefined)
    problems.push({ rule: "names", message: `unexpected name ${empty}, expected what it is for` });
  const lines = text.replace(/\n$/, "").split("\n").length;
  if (lines > maximumLines)
    problems.push({ rule: "length", message: `unexpected ${lines} lines, expected at most ${maximumLines}` });
  const depth = parts.length - 2;
  if (path.startsWith("src/") && depth > maximumDepth) {
    problems.push({
      rule: "depth",
      message: `unexpected folder ${depth} levels below src, expected at most ${maximumDepth}`,
    });
  }
  return problems.map((problem) => ({ ...problem, path, line: 1 }));
}

/**
 * What every room has: its number in the order, a door, and rules where it is pure.
 * @param {Files} files
 * @returns {Problem[]}
 */
function roomProblems(files) {
  const found = new Set([...files.keys()].filter((path) => path.startsWith("src/")).map(roomOf));
  return [...found].flatMap((room) => {
    if (room === null) return [];
    const path = `src/${room}`;
    if (!order.includes(room))
      return [
        { rule: "rooms", path, line: 1, message: `unexpected room, expected one of ${order.join(", ")}` },
      ];
    const wanted = isPure(room) ? ["index.ts", "RULES.md"] : ["index.ts"];
    return wanted
      .filter((name) => !files.has(`${path}/${name}`))
      .map((name) => ({ rule: "rooms", path, line: 1, message: `unexpected room without ${name}` }));
  });
}

/**
 * Checks how the project is built up.
 * @param {Files} files of src and e2e; others are passed over
 * @param {number} atLeast modules of src that must have been seen, so that reading nothing isn't success
 * @returns {Problem[]}
 */
export function architectureProblems(files, atLeast) {
  const problems = roomProblems(files);
  let modules = 0;
  for (const [path, text] of files) {
    if (!/^(?:src|e2e)\/.*\.(?:tsx?|mjs|css)$/.test(path)) continue;
    problems.push(...shapeProblems(path, text));
    if (!path.startsWith("src/") || !isModule(path)) continue;
    modules += 1;
    const nodes = nodesOf(path, text);
    problems.push(...importProblems(path, text, nodes), ...effectProblems(path, text, nodes));
  }
  if (modules < atLeast) {
    problems.push({
      rule: "files",
      path: "src",
      line: 1,
      message: `unexpected ${modules} modules, expected at least ${atLeast}`,
    });
  }
  return problems;
}
