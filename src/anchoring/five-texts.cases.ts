import { readFileSync } from "node:fs";
import { readManifest, readMarkdown } from "../sources/index.ts";

const folder = new URL("../../public/sources/", import.meta.url);

function contentOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

/** The canonical texts of the default collection. */
export const fiveTexts: readonly string[] = readManifest(JSON.parse(contentOf("manifest.json"))).sources.map(
  ({ file }) => readMarkdown(contentOf(file)).text,
);

/** A stream of numbers from 0 to below 1 that depends on the seed alone (a linear congruence of Numerical Recipes). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
