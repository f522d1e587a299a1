import type { ScriptName } from "./script-addresses.ts";
import { trustedScript } from "./trusted-script.ts";

/**
 * Starts a worker of ours. Whoever opens it ends it.
 * @throws where the browser has no workers, or lets this page start none
 */
export function openWorker(name: Exclude<ScriptName, "service">): Worker {
  return new Worker(trustedScript(name), { type: "module" });
}
