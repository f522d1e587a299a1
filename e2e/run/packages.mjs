/** @typedef {import("./architecture.mjs").Problem} Problem */

/** Without their first word, so that this file doesn't name a registry itself. */
const registryHosts = ["npmjs.org", "npmjs.com", "yarnpkg.com", "npmmirror.com", "npm.taobao.org"];

/**
 * Packages whose version isn't exact: what was tested must be what is installed.
 * @param {string} text of package.json
 * @returns {Problem[]}
 */
export function versionProblems(text) {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(text);
  return Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))
    .map(([name, version]) => ({
      rule: "versions",
      path: "package.json",
      line: 1,
      message: `unexpected version ${version} of ${name}, expected an exact one`,
    }));
}

/**
 * Files that name the place that packages come from: that is the business of whoever installs them.
 * @param {ReadonlyMap<string, string>} files
 * @returns {Problem[]}
 */
export function registryProblems(files) {
  return [...files].flatMap(([path, text]) =>
    text.split("\n").flatMap((line, at) => {
      const host = registryHosts.find((name) => line.includes(`registry.${name}`));
      const resolved = path === "package-lock.json" && /"resolved": "https?:/.test(line);
      const configured = path.endsWith(".npmrc") && /registry\s*=/.test(line);
      return host !== undefined || resolved || configured
        ? [{ rule: "registries", path, line: at + 1, message: "unexpected address of a registry" }]
        : [];
    }),
  );
}
