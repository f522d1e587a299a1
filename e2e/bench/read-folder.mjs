import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Every file of a folder as a server answers with it: read once, so that all runs measure the same, whatever is built
 * or cleared away meanwhile, and the disk isn't measured.
 * @param {string} folder
 * @param {string} [under] where the folder lies on the server, with a slash at both ends
 * @returns {Map<string, Buffer>} by path on the server
 */
export function readFolder(folder, under = "/") {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [under + name.replaceAll("\\", "/"), readFileSync(join(folder, name))]));
}
