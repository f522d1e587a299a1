/**
 * The classroom: exercises and hand-ins, how far readers agree with a key and with each other, and where they don't.
 *
 * Everything here is a function of plain data. It never grades, has no pass mark, knows no student's name, and touches
 * neither storage, the page nor the clock; what is drawn by chance is drawn from numbers that are passed in.
 */
export {
  type Adjudication,
  type AdjudicationChange,
  applyAdjudication,
  beginAdjudication,
  type DecidedPlace,
  invertAdjudication,
  isDecided,
  isSameKey,
} from "./adjudication.ts";
export {
  type EntryNotes,
  isChange,
  moveEntryEnd,
  noteOnEntry,
  removeEntry,
  retagEntry,
  takePassage,
  withDecision,
} from "./adjudication-acts.ts";
export { bootstrapInterval, type Interval } from "./bootstrap-interval.ts";
export { cohenFigures, gammaFigure, type TextOfTwo } from "./chosen-readers.ts";
export { type ClassAgreement, classAgreement, coverageOf, type ReadText } from "./class-agreement.ts";
export { byTime, classSummary, progressInWords } from "./class-summary.ts";
export {
  type CollectedClass,
  type CollectedStudent,
  collectSubmissions,
  type FiledSubmission,
  type FoundFile,
  type LeftOutFile,
  type LeftOutReason,
} from "./collect-submissions.ts";
export { type ContestedPassage, contestedPassages, promptOf } from "./contested-passages.ts";
export { coreSpans } from "./core-spans.ts";
export type { Contest, DecidingRule } from "./deciding-rule.ts";
export {
  type Discussion,
  type EarlierKey,
  type Hands,
  handsUp,
  isSameWords,
  noDiscussion,
  type TalkedWords,
  type Vote,
  voteOn,
  withAdded,
  withHands,
  writeDiscussion,
} from "./discussion.ts";
export {
  type Exercise,
  type ExerciseSource,
  type ExerciseTask,
  forStudents,
  inParts,
  type KeyEntry,
  keyOf,
  writeExercise,
} from "./exercise.ts";
export { type Feedback, feedbackOf } from "./feedback.ts";
export { type FeedbackItem, type FeedbackSheet, type FeedbackText, feedbackSheet } from "./feedback-sheet.ts";
export { type Figure, figureOf, type MeasureId, measureIds, noVariation, wordsOfFigure } from "./figure.ts";
export { flatLabels, tagsOfLabel } from "./flat-labels.ts";
export { type Gamma, type GammaOptions, gamma, gammaOf } from "./gamma.ts";
export { type GammaAlignment, gammaAlignment } from "./gamma-alignment.ts";
export { type GammaWeights, positionalDissimilarity, usualGammaWeights } from "./gamma-dissimilarity.ts";
export {
  type HandedInText,
  type HandInHead,
  type HandInOverview,
  handInOf,
  handInOverview,
} from "./hand-in.ts";
export { type HeatSegment, heatMap } from "./heat-map.ts";
export { keyFromTags, type TeacherTag } from "./key-from-tags.ts";
export { keyOverlaps } from "./key-overlaps.ts";
export { type KeyRates, keyRates, type Outcome } from "./key-rates.ts";
export {
  type CategoryCounts,
  categoryCounts,
  itemAgreement,
  type ManyRaterAgreement,
  manyRaterAgreement,
  type NominalAlpha,
  nominalAlpha,
} from "./many-raters.ts";
export { type ClassFinding, measureClassSteps } from "./measure-class.ts";
export { commonOf, type EndMove, unionOf } from "./merged-spans.ts";
export { movedEnd } from "./moved-end.ts";
export {
  addMucCounts,
  type MucCounts,
  type MucEvaluation,
  type MucMatching,
  type MucScores,
  mucEvaluation,
  mucScores,
} from "./muc-counts.ts";
export { type NameList, readNameList } from "./name-list.ts";
export { type OrderedPairs, orderedPairs } from "./ordered-pairs.ts";
export {
  type ComparedPair,
  type PairCounts,
  type PairMatrix,
  pairCounts,
  pairF1,
  pairMatrix,
  type ReadyPassages,
  readyPassages,
} from "./pairwise-f1.ts";
export { paragraphs } from "./paragraphs.ts";
export type { KeyPassage, Passage } from "./passage.ts";
export { offersOf, type PlaceOffer } from "./place-offers.ts";
export { type Place, placesOf, type Reading, type ReadPassage } from "./places.ts";
export { type OpenPassage, type PracticeFeedback, practiceFeedback } from "./practice-feedback.ts";
export { readDiscussion } from "./read-discussion.ts";
export { readExercise } from "./read-exercise.ts";
export type { FileReason, ReadFile } from "./read-head.ts";
export { type ReadSubmission, type RefusedAnnotation, readSubmission } from "./read-submission.ts";
export { readWarmUp, type Statement, type StatementKind, type WarmUp } from "./read-warm-up.ts";
export { type KeyScore, type PairKind, type ScoredPair, scoreAgainstKey } from "./score-against-key.ts";
export { type ScoreFigures, scoreFigures } from "./score-figures.ts";
export { type Random, seededRandom } from "./seeded-random.ts";
export { type SentenceCounts, sentenceCounts } from "./sentence-counts.ts";
export { shareOfSpan } from "./share-of-span.ts";
export {
  type AgainstKey,
  type HandInResult,
  handInResult,
  type StudentResult,
  scoreOf,
  studentMuc,
  studentResult,
  type TextsById,
} from "./student-result.ts";
export {
  passagesOf,
  type Submission,
  submissionContents,
  submissionFileName,
  writeSubmission,
} from "./submission.ts";
export { tagsInWords, tagWord } from "./tag-words.ts";
export { type ClassText, type TalkingPoint, talkingPoints } from "./talking-points.ts";
export { tokenCounts, tokenLabels } from "./token-counts.ts";
export {
  type Category,
  type ContingencyTable,
  contingencyTable,
  type TwoRaterAgreement,
  twoRaterAgreement,
} from "./two-raters.ts";
export { layerOf, type TaggedSpan } from "./unitized-segments.ts";
export { type TagAlpha, type UnitizingAlpha, unitizingAlpha } from "./unitizing-alpha.ts";
export {
  type UnitizingAlpha1995,
  unitizingAlpha1995,
  unitizingAlpha1995OfAll,
} from "./unitizing-alpha-1995.ts";
export { addUnitizingCounts, type UnitizingCounts, unitizingBlocks } from "./unitizing-counts.ts";
