import type { FileData } from "../exchange/index.ts";
import { formatNumber, plural, t } from "../languages/index.ts";

/** A file to be saved. */
export interface OutgoingFile {
  readonly name: string;
  readonly mime: string;
  /** What is in it, one part after another. Texts are written as UTF-8. */
  readonly parts: readonly (string | Blob)[];
}

/** The text of a file, or for the reader why there is none. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/** What a file holds, or for the reader why it can't be read. */
export type ReadData =
  | { readonly ok: true; readonly data: FileData }
  | { readonly ok: false; readonly problem: string };

/**
 * How long the browser may take to begin a download before its address is withdrawn. Safari starts late;
 * until then the content stays in memory.
 */
const downloadGraceMs = 60_000;

/** Offers a file to the reader as a download. */
export function saveFile(document: Document, file: OutgoingFile): void {
  const address = URL.createObjectURL(new Blob([...file.parts], { type: file.mime }));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.hidden = true;
  // Firefox follows only links that are in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), downloadGraceMs);
}

/**
 * Reads a file that the reader chose. The size is looked at first, so that a huge file is never loaded;
 * bytes that are not UTF-8 are refused, since guessing would silently change words.
 */
export async function readTextFile(file: Blob, maxBytes: number): Promise<ReadText> {
  const read = await readBytes(file, maxBytes);
  if (!read.ok) return read;
  const text = decoded(read.bytes, "utf-8");
  if (text !== null) return { ok: true, text };
  return { ok: false, problem: t("The file is not a text in UTF-8. It may be of another kind, or damaged.") };
}

/** What every zip archive begins with. */
const zipBeginning = [0x50, 0x4b];

/** What a text begins with that says of itself how it is encoded. */
const byteOrderMarks = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

/**
 * Reads a file that the reader chose and that may be an archive: its bytes where it begins as zip archives do, else its
 * text. A text is UTF-8, or UTF-16 where its byte order mark says so; anything else is refused, as `readTextFile` does.
 */
export async function readFileData(file: Blob, maxBytes: number): Promise<ReadData> {
  const read = await readBytes(file, maxBytes);
  if (!read.ok) return read;
  const { bytes } = read;
  if (beginsWith(bytes, zipBeginning)) return { ok: true, data: bytes };
  const marked = byteOrderMarks.find((mark) => beginsWith(bytes, mark.bytes));
  const data = decoded(bytes, marked?.encoding ?? "utf-8");
  if (data !== null) return { ok: true, data };
  const problem = marked
    ? t("The file says that it is a text in UTF-16, and is not. It may be damaged or cut off.")
    : t("The file is neither a text in UTF-8 nor a zip archive. It may be of another kind, or damaged.");
  return { ok: false, problem };
}

type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

async function readBytes(file: Blob, maxBytes: number): Promise<ReadBytes> {
  if (file.size > maxBytes) {
    return {
      ok: false,
      problem: t("The file is too large: {size}, at most {most}.", {
        size: megabytes(file.size),
        most: megabytes(maxBytes),
      }),
    };
  }
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { ok: false, problem: t("The file could not be read. It may have been moved or changed.") };
  }
}

/** The text, without a byte order mark; null where the bytes are none in this encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function megabytes(bytes: number): string {
  if (bytes < 100_000) return plural(bytes, "{count} byte", "{count} bytes");
  return `${formatNumber(bytes / 1_000_000, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}
