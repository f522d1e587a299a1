import { readTextFile } from "../../storage/index.ts";
import type { OwnFile, ReadFile, ReadOptions } from "./read-file.ts";

/** Files of more bytes are refused before they are read. */
const mostBytes = 50_000_000;

/**
 * Reads a file that the reader chose. Its content decides what it is, its name only where the content doesn't.
 * Rejects when `signal` is aborted, and else never: what can't be read is a problem in words.
 */
export async function readOwnFile(file: OwnFile, { signal }: ReadOptions = {}): Promise<ReadFile> {
  signal?.throwIfAborted();
  const content = await readTextFile(file.slice(), mostBytes);
  signal?.throwIfAborted();
  if (!content.ok) return content;
  return {
    ok: true,
    text: content.text,
    kind: /\.txt$/i.test(file.name) ? "plain" : "markdown",
    title: null,
    author: null,
    publisher: null,
    date: null,
    language: null,
    link: null,
    pages: [],
    notes: [],
  };
}
