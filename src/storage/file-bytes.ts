/** What can be read of a file; a `File` is one. */
export interface IncomingFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  slice(start?: number, end?: number): Pick<Blob, "arrayBuffer">;
}

/**
 * The bytes of a file that the reader chose, or of its beginning; null where it can't be read: it was moved, changed
 * or taken away since.
 */
export async function fileBytes(
  file: IncomingFile,
  end = file.size,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.slice(0, end).arrayBuffer());
  } catch {
    return null;
  }
}
