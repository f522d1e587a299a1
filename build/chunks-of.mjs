/**
 * @typedef {Extract<Awaited<ReturnType<typeof import("vite").build>>, { output: unknown }>["output"][number]} Output
 * @typedef {Extract<Output, { type: "chunk" }>} Chunk
 * @typedef {Extract<Output, { type: "asset" }>} Asset
 */

/**
 * @param {Awaited<ReturnType<typeof import("vite").build>>} built
 * @returns {Output[]}
 */
function outputsOf(built) {
  return [built].flat().flatMap((one) => ("output" in one ? one.output : []));
}

/**
 * The scripts of a build.
 * @param {Awaited<ReturnType<typeof import("vite").build>>} built
 * @returns {Chunk[]}
 */
export function chunksOf(built) {
  return outputsOf(built).filter((one) => one.type === "chunk");
}

/**
 * The text of a build's only file with a certain ending that is no script.
 * @param {Awaited<ReturnType<typeof import("vite").build>>} built
 * @param {string} ending such as ".css"
 * @throws {Error} where there is none, or more than one
 */
export function assetOf(built, ending) {
  const found = outputsOf(built).filter((one) => one.type === "asset" && one.fileName.endsWith(ending));
  const [only] = found;
  if (only?.type !== "asset" || found.length > 1)
    throw new Error(`unexpected ${found.length} files *${ending}, expected 1`);
  return String(only.source);
}
