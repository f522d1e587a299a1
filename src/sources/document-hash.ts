import { textHash } from "../text/index.ts";
import type { SourceDocument } from "./document.ts";

const known = new WeakMap<SourceDocument, string>();

/**
 * `textHash` of a document's canonical text. Worked out when it is first asked for: reading needs none, and a text of
 * 1 MB takes 10 ms.
 */
export function documentHash(document: SourceDocument): string {
  const hash = known.get(document) ?? textHash(document.text);
  known.set(document, hash);
  return hash;
}
