/**
 * What the page knows: zustand stores and TanStack Query loaders. It keeps the in-memory index of records and tells
 * storage of every change; it never draws and never touches localStorage itself.
 */
export { adjustEnds, leaveAdjusting, takeAdjusted } from "./adjusting.ts";
export { afterPaint } from "./after-paint.ts";
export {
  acceptAnchor,
  chooseCandidates,
  chooseWords,
  leaveChoosing,
  rejectAnchor,
  takeChosenWords,
} from "./anchor-acts.ts";
export { createAnchorStore } from "./anchor-store.ts";
export { type Annotations, createAnnotationStore } from "./annotation-store.ts";
export { type Anchored, asDrawn, type Found, isFound, isSure, type Shown } from "./as-shown.ts";
export { attempt } from "./attempt.ts";
export { planRestore, type RestoreOffer, type Restoring, restoreBackup, saveBackup } from "./backup.ts";
export { type ClassOf, forgetRemoved, takeFilesOut } from "./classroom/class-paper.ts";
export { collectHandIns } from "./classroom/collect-hand-ins.ts";
export {
  adjudicate,
  adjudicationOf,
  changeDiscussion,
  keptDiscussion,
  replaceKey,
} from "./classroom/discussions.ts";
export {
  beginTask,
  enterTask,
  handInNow,
  leaveTask,
  saveHandIn,
  showPractice,
  showTask,
} from "./classroom/do-task.ts";
export { embeddedExercise } from "./classroom/embedded-exercise.ts";
export { type KeptExercise, keptExercise, keptExercises } from "./classroom/exercises.ts";
export { keptFiles, readClass } from "./classroom/hand-ins.ts";
export { handOutFile, handOutPage } from "./classroom/hand-out.ts";
export { changeKeyEntry, creatorsOf, takeTagsAsKey } from "./classroom/key-acts.ts";
export {
  addExerciseSource,
  askForTag,
  changeExercise,
  copyExercise,
  makeExercise,
  removeExercise,
  removeExerciseSource,
} from "./classroom/make-exercise.ts";
export { measureClass } from "./classroom/measure-class.ts";
export { isClass, openClass } from "./classroom/open-class.ts";
export { openExerciseFile } from "./classroom/open-exercise-file.ts";
export { deletePapers, paperOf, writePaper } from "./classroom/papers.ts";
export {
  readyExerciseQuery,
  readyExercises,
  warmUpQuery,
  withReadySources,
} from "./classroom/ready-exercises.ts";
export { keepRealNames, realNames } from "./classroom/real-names.ts";
export { saveClass } from "./classroom/save-class.ts";
export { saveAllFeedback, saveFeedback, saveStudents } from "./classroom/save-students.ts";
export { studentResults } from "./classroom/student-results.ts";
export { takeExercise } from "./classroom/take-exercise.ts";
export { hasHints, mayTrace, offeredAttributes, offeredTags } from "./classroom/task-limits.ts";
export { writeTaskLink } from "./classroom/task-link.ts";
export { taskOffer } from "./classroom/task-offer.ts";
export { taskProgressOf } from "./classroom/task-progress.ts";
export { createTaskStore, type Doing } from "./classroom/task-store.ts";
export { collectionQuery } from "./collection-query.ts";
export { compareHabitsOf } from "./compare-habits.ts";
export type { TextPiece } from "./compare-texts.ts";
export { cursorWords, edgeWords } from "./cursor-words.ts";
export { removeDamagedValues, saveDamagedValues } from "./damaged.ts";
export { draggedPart } from "./dragged-part.ts";
export { countErasable, eraseEverything, tellOfErasing } from "./erase.ts";
export { type ExportExtent, exportAnnotations, saveCompanion } from "./export-annotations.ts";
export { exportHabitsOf } from "./export-habits.ts";
export { counted, type Documents } from "./file-steps.ts";
export { followAnchors } from "./follow-anchors.ts";
export { followLanguage } from "./follow-language.ts";
export { createLanguageStore } from "./language-store.ts";
export type { Lateral } from "./lateral.ts";
export { addLink, removeLink } from "./links.ts";
export { listAsShown, type ShownList } from "./list-as-shown.ts";
export { loadComparing } from "./load-comparing.ts";
export { loadOwnFiles } from "./load-own-files.ts";
export { lookForShelf } from "./load-shelf.ts";
export { loadTracing } from "./load-tracing.ts";
export { loadTransfer } from "./load-transfer.ts";
export { loadVersions } from "./load-versions.ts";
export { type NewSource, newSource, type SourceFields } from "./make-source.ts";
export { createMarkStore, type MarkStore } from "./mark-store.ts";
export { createMessageStore } from "./message-store.ts";
export { nameReader } from "./name-reader.ts";
export { type CollectionOffer, planCollectionFile, takeCollection } from "./open-collection-file.ts";
export { openShelf } from "./open-shelf.ts";
export type { EncodingChoice, ReadFile, ReadOptions } from "./own-files/read-file.ts";
export type { Pasted } from "./own-files/read-pasted.ts";
export { createPanelStore, filterSteps, isEverything, type PanelFilter } from "./panel-store.ts";
export { dropEnd, type HeldEnd, moveEnd, removePart } from "./part-acts.ts";
export { atClassroom, atSource, type View, writePlace } from "./place.ts";
export { createPlaceStore } from "./place-store.ts";
export { createPreferencesStore } from "./preferences-store.ts";
export { readStored } from "./read-stored.ts";
export {
  annotationsAtCursor,
  extendCursor,
  moveCursor,
  showCursor,
  swapEnd,
  tagAtCursor,
} from "./reading-cursor.ts";
export { createReadingStore, type Selected } from "./reading-store.ts";
export { type ReplaceReport, replaceText } from "./replace-text.ts";
export { safekeepingOf } from "./safekeeping-store.ts";
export { saveCollection } from "./save-collection.ts";
export {
  addSources,
  addToCollection,
  collectionsOf,
  deleteCollection,
  deleteSource,
  editSource,
  makeCollection,
  moveSource,
  removeFromCollection,
  renameCollection,
  type ShelfDesk,
  setHidden,
  sourcesOf,
} from "./shelf-commands.ts";
export { createShelfStore, openCollection } from "./shelf-store.ts";
export { actingOf, actOn, createSide } from "./side.ts";
export { inSlices } from "./slices.ts";
export { type Quoter, type QuotersOfSentence, sourceQuoters } from "./source-quoters.ts";
export { createQueryClient, documentQuery, loadFirst, plainTextQuery } from "./sources-query.ts";
export { findStorageFacts, type StorageFacts } from "./storage-facts.ts";
export { type SuggestedLink, suggestLinks } from "./suggest-links.ts";
export {
  changeTag,
  editAnnotation,
  removeAnnotation,
  shortWords,
  tagPlaces,
  tagSelection,
  takeSelectedWords,
} from "./tagging.ts";
export { closeTrace, openSentence, toggleQuoters, traceAnnotation, traceSelection } from "./trace-acts.ts";
export { type TraceAnswer, traceAnswer } from "./trace-answer.ts";
export { createTraceStore, type TracedSource, type TracedWords } from "./trace-store.ts";
export { type ImportOffer, importAnnotations } from "./transfer.ts";
export { redo, undo } from "./undo-redo.ts";
export { askToKeep, countChanges } from "./watch-changes.ts";
export type { CurrentWork } from "./work.ts";
export { createWorkStore } from "./work-store.ts";
