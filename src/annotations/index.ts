/**
 * Annotations: what the three tags mean, what a record holds, how records change, merge and lie over a
 * text. It never touches storage, the page or the clock: times, ids and stamps are passed in.
 */
export { type Annotation, isLive, isReadOnly } from "./annotation.ts";
export { annotationFields, spanFields } from "./annotation-fields.ts";
export { annotationSchema, mostLinks } from "./annotation-schema.ts";
export { canonicalJson } from "./canonical-json.ts";
export {
  applyChange,
  type Change,
  type Edit,
  invertChange,
  recordsToWrite,
  stampBeyond,
  type WriteClock,
} from "./change.ts";
export { type ClaimNumber, claimNumber } from "./claim-number.ts";
export { compareByPlace } from "./compare-by-place.ts";
export { compareMarks, flatSegments, type Mark, type Segment } from "./flat-segments.ts";
export { type Link, withLink, withoutLink } from "./link.ts";
export { type LinkEnd, linkEnds } from "./link-ends.ts";
export { type LinkKind, linkKinds, linkWords } from "./link-kinds.ts";
export { matchesQuery } from "./matches-query.ts";
export { mergeRecords, mergeSets } from "./merge.ts";
export { type Problem, type ReadAnnotation, readAnnotation, readLink } from "./read-annotation.ts";
export { sameContent } from "./same-content.ts";
export { createSpanIndex, type SpanIndex } from "./span-index.ts";
export { compareStamps, nextStamp, type Stamp, witness } from "./stamp.ts";
export type { AttributeField, Tag } from "./tag.ts";
export { type SharedCoverage, sharedCoverage, type TagCoverage, tagCoverage } from "./tag-coverage.ts";
export { type TagId, tagIds, tagNames } from "./tag-names.ts";
export { tagById, tags } from "./tags.ts";
