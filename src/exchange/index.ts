/**
 * Exchange: annotation sets as files, one format a file of code, and what importing one would do. It never
 * touches files, storage or the clock: it turns data into text, and text into data and reasons.
 */
export { exportFileName } from "./export-file-name.ts";
export type { AnnotationSet, Format, ReadResult, Refusal, SetSource } from "./format.ts";
export { formats } from "./formats.ts";
export { importChange, importedRecords } from "./import-change.ts";
export { maximumFileBytes } from "./lateral-file.ts";
export { lateralJson } from "./lateral-json.ts";
export { type ImportInput, type ImportPlan, planImport, type TextHere } from "./plan-import.ts";
export { textHere } from "./text-here.ts";
