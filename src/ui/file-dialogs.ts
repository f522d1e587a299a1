/*
 * What asks before a file is written or read. Loaded together: each name of a file of code counts in the first load.
 */

export { ExportDialog } from "./export-dialog.tsx";
export { ImportDialog } from "./import-dialog.tsx";
