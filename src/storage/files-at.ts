/** A file, and where it was found: the names of the folders that it lay in and its own, with `/` between them. */
export interface FileAt {
  readonly path: string;
  readonly file: File;
}

/** The files that the reader chose, one by one or by a folder. */
export function chosenFiles(files: Iterable<File>): FileAt[] {
  return [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/**
 * The files that the reader dropped, those in folders too, by their paths. To be called while the drop is told of: later the
 * browser forgets what was dropped. Rejects where a folder can't be read.
 */
export async function droppedFiles({ items, files }: DataTransfer): Promise<FileAt[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  // What scripts or some older browsers drop has no entries.
  if (entries.length === 0) return chosenFiles(files);
  const found = await Promise.all(entries.map((entry) => filesOf(entry, "")));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry, folder: string): Promise<FileAt[]> {
  const path = folder + entry.name;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => {
      (entry as FileSystemFileEntry).file(resolve, reject);
    });
    return [{ path, file }];
  }
  const found: FileAt[] = [];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // Browsers give a hundred at once, and an empty list at the end.
  for (let some = await nextOf(reader); some.length > 0; some = await nextOf(reader)) {
    for (const inner of some) found.push(...(await filesOf(inner, `${path}/`)));
  }
  return found;
}

function nextOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
