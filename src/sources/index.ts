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
export { ManifestError, readManifest } from "./manifest.ts";
export { readEasyMarkdownSteps } from "./read-easy-markdown.ts";
export { readGfm } from "./read-gfm.ts";
export { readMarkdown } from "./read-markdown.ts";
export { readAsPlainTextSteps, readPlainText, readPlainTextSteps } from "./read-plain-text.ts";
export type { Collection, Source, SourceKind } from "./source.ts";
