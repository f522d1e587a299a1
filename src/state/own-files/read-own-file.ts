import { formatNumber, said, t } from "../../languages/index.ts";
import { type FileKind, recognisedBytes, recogniseFile } from "../../sources/index.ts";
import { fileBytes, type IncomingFile } from "../../storage/index.ts";
import { askFileWorker, FileWorkerFailure } from "./ask-file-worker.ts";
import { type Decoded, decodeBytes } from "./decode-bytes.ts";
import { ownText, refuse, refuseEmpty } from "./own-text.ts";
import type { ReadFile, ReadOptions } from "./read-file.ts";
import { readMarkdownFile } from "./read-markdown-file.ts";

/** The most bytes of a file that are read, and of one that is nothing but text. Seen before anything is read. */
const most = { file: 50_000_000, text: 10_000_000 };

const unread = said("The file could not be read. It may have been moved or changed.");

/**
 * Reads a file that the reader chose. Its content decides what it is, its name only where the content doesn't.
 * Rejects when `signal` is aborted, and else never: what can't be read is a problem in words.
 */
export async function readOwnFile(file: IncomingFile, options: ReadOptions = {}): Promise<ReadFile> {
  const { signal } = options;
  signal?.throwIfAborted();
  if (file.size > most.file) return tooLarge(file.size, most.file);
  const start = await fileBytes(file, recognisedBytes);
  signal?.throwIfAborted();
  if (start === null) return refuse(t(unread));
  const recognised = recogniseFile(start, file.name);
  if (!recognised.ok) return recognised;
  const { kind } = recognised;
  const isText = kind === "text" || kind === "markdown" || kind === "html";
  if (isText && file.size > most.text) return tooLarge(file.size, most.text);
  const bytes = await fileBytes(file);
  signal?.throwIfAborted();
  if (bytes === null) return refuse(t(unread));
  return inWords(() => readBytes(bytes, kind, options), options);
}

async function readBytes(bytes: Uint8Array, kind: FileKind, options: ReadOptions): Promise<ReadFile> {
  if (kind === "pdf") return askFileWorker({ kind, bytes }, options);
  if (kind === "zip") return askFileWorker({ kind: "packed", bytes }, options);
  const decoded = await decode(bytes, kind, options);
  if (decoded.ok !== true) return decoded;
  if (kind === "html") {
    const read = await askFileWorker({ kind: "page", html: decoded.text }, options);
    return read.ok === true ? { ...read, notes: [...decoded.notes, ...read.notes] } : read;
  }
  const { text, notes } = decoded;
  if (text.trim() === "") return refuseEmpty();
  if (kind === "text") return ownText({ text, kind: "plain", notes });
  return readMarkdownFile(text, notes);
}

function decode(bytes: Uint8Array, kind: FileKind, options: ReadOptions): Promise<Decoded> {
  const guess = (unread: Uint8Array) => askFileWorker({ kind: "encodings", bytes: unread }, options);
  return decodeBytes(bytes, { encoding: options.encoding, isPage: kind === "html", guess });
}

/** What reading gives, or in words why it failed. */
async function inWords(read: () => Promise<ReadFile>, { signal }: ReadOptions): Promise<ReadFile> {
  try {
    return await read();
  } catch (error) {
    if (signal?.aborted || !(error instanceof FileWorkerFailure)) throw error;
    return refuse(error.message);
  }
}

function tooLarge(bytes: number, limit: number): ReadFile {
  const megabytes = (count: number) => `${formatNumber(count / 1_000_000, { maximumFractionDigits: 1 })} MB`;
  return refuse(
    t("The file is too large: it has {size}, and at most {limit} are read. Cut it into parts.", {
      size: megabytes(bytes),
      limit: megabytes(limit),
    }),
  );
}
