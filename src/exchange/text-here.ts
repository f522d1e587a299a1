import { documentHash, type SourceDocument } from "../sources/index.ts";
import type { TextHere } from "./find-steps.ts";

/** What an import or export needs of a document: its canonical text and that text's hash. */
export function textHere(document: SourceDocument): TextHere {
  return { text: document.text, hash: documentHash(document) };
}
