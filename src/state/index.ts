/**
 * What the page knows: zustand stores and TanStack Query loaders. It keeps the in-memory index of records and tells
 * storage of every change; it never draws and never touches localStorage itself.
 */
export { createAnnotationStore } from "./annotation-store.ts";
export { attempt } from "./attempt.ts";
export { codeName } from "./code-name.ts";
export type { Lateral } from "./lateral.ts";
export { createMarkStore, type MarkStore } from "./mark-store.ts";
export { createMessageStore } from "./message-store.ts";
export { createPanelStore, filtered } from "./panel-store.ts";
export { writePlace } from "./place.ts";
export { createPlaceStore } from "./place-store.ts";
export { createPreferencesStore } from "./preferences-store.ts";
export { createReadingStore } from "./reading-store.ts";
export { collectionQuery, createQueryClient, documentQuery } from "./sources-query.ts";
export {
  editAnnotation,
  moveEnd,
  removeAnnotation,
  removePart,
  type SpanEnd,
  shortWords,
  tagSelection,
  takeSelectedWords,
} from "./tagging.ts";
export { exportAnnotations, importAnnotations, planFrom, redo, undo } from "./transfer.ts";
