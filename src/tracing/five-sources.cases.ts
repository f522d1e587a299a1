import { readFileSync } from "node:fs";
import { readManifest, readMarkdown } from "../sources/index.ts";
import type { TracedText } from "./index.ts";

const folder = new URL("../../public/sources/", import.meta.url);

function contentOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

/** The canonical texts of the default collection under their ids. `002` is the letter. */
export const fiveSources: readonly TracedText[] = readManifest(
  JSON.parse(contentOf("manifest.json")),
).sources.map(({ id, file }) => ({ id, text: readMarkdown(contentOf(file)).text }));

/** The canonical text of one of them. */
export function sourceText(id: string): string {
  const source = fiveSources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new RangeError(`unexpected source ${id}, expected one of the five`);
  return source.text;
}

/** Where words stand that a source has once. */
export function placeIn(id: string, words: string): { id: string; start: number; end: number } {
  const start = sourceText(id).indexOf(words);
  if (start < 0) throw new RangeError(`unexpected words “${words}”, expected words of ${id}`);
  return { id, start, end: start + words.length };
}
