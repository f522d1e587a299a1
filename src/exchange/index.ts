/**
 * Exchange: annotation sets and backups as files, one format a file of code, and what taking one in would do. It never
 * touches files, storage or the clock: it turns data into text, and text into data and reasons. Long work comes as
 * steps, so that whoever has a page to keep alive decides how many are done at once.
 */

export {
  type Backup,
  type BackupPreferences,
  type BackupShelf,
  backupMime,
  type RawValue,
  type ReadBackup,
} from "./backup.ts";
export {
  type ClassFile,
  type ClassFileEntry,
  classFileMime,
  isClassFile,
  maximumClassBytes,
  type ReadClassFile,
} from "./class-file.ts";
export { type CollectionFileSource, collectionFileMime } from "./collection-file.ts";
export { csv } from "./csv.ts";
export { type DamagedValue, writeDamagedValues } from "./damaged-values.ts";
export { describedAnnotation } from "./described-annotation.ts";
export { type ExerciseFile, exerciseFileMime, type ReadExerciseFile } from "./exercise-file.ts";
export { exportFileName } from "./export-file-name.ts";
export { feedbackPage } from "./feedback-page.ts";
export { isFileDue, type Unfiled } from "./file-due.ts";
export type { FindSteps, TextHere } from "./find-steps.ts";
export type {
  AnnotationSet,
  CompanionFile,
  FileData,
  Format,
  OffsetUnit,
  ReadResult,
  Refusal,
  SetSource,
} from "./format.ts";
export { formats } from "./formats.ts";
export { importChange, importedRecords } from "./import-change.ts";
export { labelStudioConfiguration } from "./label-studio.ts";
export { generator, maximumFileBytes } from "./lateral-file.ts";
export { lateralJson } from "./lateral-json.ts";
export { type CollectionPlan, planCollection, plannedMembers } from "./plan-collection-file.ts";
export { type ImportInput, type ImportPlan, planImportSteps } from "./plan-import.ts";
export { planRestoreSteps, type RestoreInput, type RestorePlan } from "./plan-restore.ts";
export { readBackupSteps } from "./read-backup.ts";
export { readClassSteps } from "./read-class-file.ts";
export { readCollectionSteps } from "./read-collection-file.ts";
export { readExerciseFile, readExerciseFileSteps } from "./read-exercise-file.ts";
export { isSystemFile, readZip } from "./read-zip.ts";
export { type ReanchoredAnnotation, reanchorSteps } from "./reanchor-steps.ts";
export { type Recognized, recognizeFormat } from "./recognize-format.ts";
export { type RestoreChoice, restoreChange, restoredRecords } from "./restore-change.ts";
export { studentsCsv } from "./students-csv.ts";
export { textHere } from "./text-here.ts";
export { unknownTextHash, unknownTime } from "./unknown.ts";
export { withLinksHere } from "./with-links-here.ts";
export { writeBackupSteps } from "./write-backup.ts";
export { writeClassSteps } from "./write-class-file.ts";
export { writeCollectionSteps } from "./write-collection-file.ts";
export { exerciseFileFields, writeExerciseFile } from "./write-exercise-file.ts";
export { exercisePageMime, writeExercisePage } from "./write-exercise-page.ts";
export { writeZip, type ZippedText } from "./write-zip.ts";
