/** What the reader's own texts have before their keys in `Source.file`. No file of a manifest names a folder. */
export const ownFolder = "own/";

/** The key of the own text that a source's `file` stands for; null where it is a file beside the manifest. */
export function ownTextKey(file: string): string | null {
  return file.startsWith(ownFolder) ? file.slice(ownFolder.length).replace(/\.\w+$/, "") : null;
}
