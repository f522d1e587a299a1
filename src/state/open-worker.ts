import type { ScriptName } from "./script-addresses.ts";
import { trustedScript } from "./trusted-script.ts";

/**
 * The build makes one plain script of each worker: Chromium starts no module in a page that was opened from a file. Only
 * the one for files, which such a page does without, loads its parts as modules. The development server gives modules.
 */
const typeOf = (name: ScriptName) => (import.meta.env.DEV || name === "file" ? "module" : "classic");

/**
 * Starts a worker of ours. Whoever opens it ends it. In the one file all workers have the page's own script, which knows
 * by the worker's name what to do in it.
 * @throws where the browser has no workers, or lets this page start none
 */
export function openWorker(name: Exclude<ScriptName, "service">): Worker {
  return new Worker(trustedScript(name), { type: typeOf(name), name });
}
