import { t } from "../../languages/index.ts";
import { askFileWorker, FileWorkerFailure } from "./ask-file-worker.ts";
import { ownText, refuse } from "./own-text.ts";
import type { ReadFile, ReadOptions } from "./read-file.ts";

/** What the clipboard held; `html` is null where it held only plain text. */
export interface Pasted {
  readonly text: string;
  readonly html: string | null;
}

/** Reads what the reader pasted: its headings, lists and links too where it has any, else the plain text. */
export async function readPasted({ text, html }: Pasted, options: ReadOptions = {}): Promise<ReadFile> {
  options.signal?.throwIfAborted();
  const read = html === null ? null : await readMarkedUp(html, options);
  if (read?.ok === true) return read;
  return text.trim() === ""
    ? refuse(t("There are no words in what was pasted."))
    : ownText({ text, kind: "plain" });
}

/** Null where that can't be read: its plain text can. */
async function readMarkedUp(html: string, options: ReadOptions): Promise<ReadFile | null> {
  try {
    return await askFileWorker({ kind: "passage", html }, options);
  } catch (error) {
    if (error instanceof FileWorkerFailure) return null;
    throw error;
  }
}
