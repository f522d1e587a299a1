/**
 * Storage: the one door to the browser's storage and to files. It knows nothing of React or of the state
 * of the page; the window, the document and the source of randomness are passed in.
 */
export { readChosenCollection, writeChosenCollection } from "./chosen-collection.ts";
export { createCompareHabits } from "./compare-habits.ts";
export { decompress } from "./decompress.ts";
export { embeddedFile, embeddedSet } from "./embedded-files.ts";
export { readErasure } from "./erasure.ts";
export { createExportHabits } from "./export-habits.ts";
export { fileBytes, type IncomingFile } from "./file-bytes.ts";
export { type OutgoingFile, readFileData, readTextFile, saveFile } from "./files.ts";
export { chosenFiles, droppedFiles, type FileAt } from "./files-at.ts";
export type { KeepingWindow, Pauses } from "./keeping.ts";
export {
  askForPromise,
  estimateSpace,
  isPromised,
  type SpaceEstimate,
  type StorageNavigator,
} from "./keeping-promise.ts";
export { createKeptRecordStore, type KeptRecordStore } from "./kept-record-store.ts";
export { createKeptShelf, type KeptShelf, onShelfElsewhere } from "./kept-shelf.ts";
export { createLocalRecordStore } from "./local-record-store.ts";
export type { StorageWindow } from "./local-storage.ts";
export { createMemoryRecordStore } from "./memory-record-store.ts";
export { newId } from "./new-id.ts";
export { onErased } from "./on-erased.ts";
export { createPreferences, type PreferenceStore, type Preferences, readPreferences } from "./preferences.ts";
export { type Damaged, type Near, readAll } from "./record-store.ts";
export { removeDamaged } from "./remove-damaged.ts";
export { createSafekeeping, type Safekeeping } from "./safekeeping.ts";
export type { Saving } from "./saving.ts";
export { hasShelfDatabase } from "./shelf-database.ts";
export { shelfTextsOf } from "./shelf-texts.ts";
export { localStorageUnits, usedUnits } from "./storage-use.ts";
export { createTaskProgress, type TaskProgress } from "./task-progress.ts";
