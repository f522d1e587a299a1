import { spawn } from "node:child_process";
import { basename } from "node:path";
import { root } from "./root.mjs";

/**
 * @typedef {object} CommandOptions
 * @property {Record<string, string>} [env] variables on top of our own
 * @property {number} [minutes] a command that takes longer is ended and has failed
 */

/** Long enough for a slow download, short enough that a stuck command is noticed. */
const defaultMinutes = 20;

/**
 * Runs a program with our output as its output and no standard input.
 * @param {string} program
 * @param {readonly string[]} [args]
 * @param {CommandOptions & { shell?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 1 where it could not start or was ended by a signal
 */
export function runCommand(program, args = [], { env = {}, minutes = defaultMinutes, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: ["ignore", "inherit", "inherit"],
    });
    const limit = setTimeout(() => {
      console.error(`${program} took longer than ${minutes} minutes and was ended.`);
      child.kill("SIGKILL");
    }, minutes * 60_000);
    child.once("error", (error) => {
      clearTimeout(limit);
      console.error(`${program} could not start: ${error.message}`);
      resolve(1);
    });
    child.once("exit", (code) => {
      clearTimeout(limit);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a script of an installed package with this very Node: no shell, the same on every system.
 * @param {string} script its path in node_modules, such as "vite/bin/vite.js"
 * @param {readonly string[]} [args]
 * @param {CommandOptions} [options]
 */
export function runTool(script, args = [], options = {}) {
  return runCommand(process.execPath, [`node_modules/${script}`, ...args], options);
}

/**
 * Runs npm: the one that started us where there is one, else the one on the path. On Windows that is a
 * script which only a shell can start, so the words must need no quoting.
 * @param {readonly string[]} words such as ["ci"]
 */
export function runNpm(words) {
  const npm = process.env["npm_execpath"];
  return npm !== undefined && basename(npm) === "npm-cli.js"
    ? runCommand(process.execPath, [npm, ...words])
    : runCommand(["npm", ...words].join(" "), [], { shell: true });
}
