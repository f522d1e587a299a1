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
export { ManifestError, readManifest } from "./manifest.ts";
export { readGfm } from "./read-gfm.ts";
export { readMarkdown, readMarkdownSteps } from "./read-markdown.ts";
export { readPlainText } from "./read-plain-text.ts";
export type { Collection, Source, SourceKind } from "./source.ts";
