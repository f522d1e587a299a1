/**
 * Exchange: annotation sets as files, one format a file of code, and what importing one would do. It never
 * touches files, storage or the clock: it turns data into text, and text into data and reasons. Long work comes as
 * steps, so that whoever has a page to keep alive decides how many are done at once.
 */
export { exportFileName } from "./export-file-name.ts";
export { finish } from "./finish.ts";
export type { AnnotationSet, Format, ReadResult, Refusal, SetSource } from "./format.ts";
export { formats } from "./formats.ts";
export { importChange, importedRecords } from "./import-change.ts";
export { maximumFileBytes } from "./lateral-file.ts";
export { lateralJson } from "./lateral-json.ts";
export { partOf } from "./part-of.ts";
export type { FindSteps, TextHere } from "./place-spans.ts";
export { type ImportInput, type ImportPlan, planImportSteps } from "./plan-import.ts";
export { textHere } from "./text-here.ts";
