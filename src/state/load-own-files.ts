/** Reading the reader's own files, loaded when the first one is chosen: most visits add none. */
export async function loadOwnFiles() {
  const [{ readOwnFile }, { readPasted }] = await Promise.all([
    import("./own-files/read-own-file.ts"),
    import("./own-files/read-pasted.ts"),
  ]);
  return { readOwnFile, readPasted };
}
