/**
 * Storage: the one door to the browser's storage and to files. It knows nothing of React or of the state
 * of the page; the window, the document and the source of randomness are passed in.
 */
export { decompress } from "./decompress.ts";
export { embeddedFile, embeddedSet } from "./embedded-files.ts";
export { type OutgoingFile, readTextFile, saveFile } from "./files.ts";
export type { Pauses } from "./keeping.ts";
export { createKeptRecordStore, type KeptRecordStore } from "./kept-record-store.ts";
export { createLocalRecordStore } from "./local-record-store.ts";
export { createMemoryRecordStore } from "./memory-record-store.ts";
export { newId } from "./new-id.ts";
export {
  createPreferences,
  type PreferenceStore,
  type Preferences,
} from "./preferences.ts";
export { type Damaged, type Near, readAll } from "./record-store.ts";
export type { Saving } from "./saving.ts";
