import { documentHash, type SourceDocument } from "../sources/index.ts";
import type { TextHere } from "./plan-import.ts";

/** What an import or export needs of a document: its canonical text and that text's hash. */
export function textHere(document: SourceDocument): TextHere {
  return { text: document.text, hash: documentHash(document) };
}
