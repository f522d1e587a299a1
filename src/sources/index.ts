/**
 * Sources: what a document and a collection are, and how Markdown or plain text becomes the canonical text
 * that all offsets point into, with the trees that show it.
 *
 * It never fetches, never renders, and never changes a word: offsets come from the parsed document, not from a
 * page, so that they are the same in a worker, in a test and in every browser.
 */
export type { Section, SourceDocument } from "./document.ts";
export { documentHash } from "./document-hash.ts";
export { documentWords } from "./document-words.ts";
export { isEasyMarkdown } from "./easy-markdown.ts";
export { declaredEncoding, isEscapedJapanese, markedEncoding, wideEncoding } from "./encoding-marks.ts";
export { type FileKind, recognisedBytes, recogniseFile } from "./file-kind.ts";
export { frontMatterFacts, splitFrontMatter } from "./front-matter.ts";
export { ManifestError, readManifest } from "./manifest.ts";
export { markPages } from "./mark-pages.ts";
export { normalText } from "./normal-text.ts";
export { ownFile, ownText, shownSource, textKey } from "./own-text.ts";
export { ownTextKey } from "./own-text-key.ts";
export { isoDate, languageTag, type PageFacts, pageFacts } from "./page-facts.ts";
export type { PrintedLine, PrintedPage } from "./printed-page.ts";
export { joinPrinted } from "./printed-text.ts";
export { rareReference } from "./rare-reference.ts";
export { readEasyMarkdownSteps } from "./read-easy-markdown.ts";
export { readGfm } from "./read-gfm.ts";
export { readMarkdown } from "./read-markdown.ts";
export { readAsPlainTextSteps, readPlainText, readPlainTextSteps } from "./read-plain-text.ts";
export { isWholeText, type ReadShelf, readOwnText, readShelfRecord, readSourceFields } from "./read-shelf.ts";
export { withoutRunningLines } from "./running-lines.ts";
export { looseId, memberIds, movedId, offeredCollections } from "./shelf-collections.ts";
export {
  type EarlierText,
  isOnShelf,
  type OwnCollection,
  type OwnPaper,
  type OwnSource,
  type OwnText,
  type PageStart,
  type PaperKind,
  type ShelfRecord,
  type TextKind,
  textKeysOf,
} from "./shelf-record.ts";
export type { Collection, Source } from "./source.ts";
export { descriptionOf, type SourceKind } from "./source-description.ts";
export { type FieldProblem, fieldProblem, filled, identifier } from "./source-fields.ts";
export { readTaskSourceId, taskCollection, taskSourceId } from "./task-collection.ts";
export { type TextBlock, textBlockSteps } from "./text-blocks.ts";
export { webText } from "./web-text.ts";
