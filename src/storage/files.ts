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
  if (file.size > maxBytes) {
    return {
      ok: false,
      problem: `The file is too large: ${megabytes(file.size)}, at most ${megabytes(maxBytes)}.`,
    };
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, problem: "The file could not be read. It may have been moved or changed." };
  }
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: "The file is not a text in UTF-8. It may be of another kind, or damaged." };
  }
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${bytes} bytes` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
