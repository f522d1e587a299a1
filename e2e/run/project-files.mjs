import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/** What isn't ours, should Git not be there to tell. */
const ignored = /^(?:node_modules|dist|dist-one|\.results|\.git)\//;

/** @returns {string[]} */
function listed() {
  try {
    const args = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
    const paths = execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return paths.split("\0").filter((path) => path !== "");
  } catch {
    return readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  }
}

/**
 * The project's own files, those not yet committed included. Bytes that aren't UTF-8 are read as U+FFFD.
 * @returns {Map<string, string>} texts by their path from the project's folder, with `/`
 */
export function projectFiles() {
  const files = new Map();
  for (const path of listed()) {
    const file = join(root, path);
    if (ignored.test(`${path}/`) || !existsSync(file) || !statSync(file).isFile()) continue;
    files.set(path, readFileSync(file, "utf8"));
  }
  return files;
}
