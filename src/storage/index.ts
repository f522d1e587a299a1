/**
 * Storage: the one door to the browser's storage and to files. It knows nothing of React or of the state
 * of the page; the window, the document and the source of randomness are passed in.
 */
export { type OutgoingFile, readTextFile, saveFile } from "./files.ts";
export { createLocalRecordStore } from "./local-record-store.ts";
export { createMemoryRecordStore } from "./memory-record-store.ts";
export { newId } from "./new-id.ts";
export {
  createPreferences,
  type PreferenceStore,
  type Preferences,
} from "./preferences.ts";
export { type Damaged, type Near, type RecordStore, readAll } from "./record-store.ts";
