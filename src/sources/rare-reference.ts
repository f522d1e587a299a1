import { commonReferences } from "./common-references.ts";

/** Characters that a text names, as `&rarr;`. */
const references = /&([A-Za-z][A-Za-z0-9]*);/g;

/**
 * The first character that a Markdown text names and that only the whole list of HTML knows, as it stands in the text:
 * pages of one file do without that list. Null where there is none; what reads as it stands, as in code, names nothing.
 * @param canonical what the text was read as, with the whole list
 */
export function rareReference(markdown: string, canonical: string): string | null {
  for (const [reference, name = ""] of markdown.matchAll(references)) {
    if (!commonReferences.has(name) && times(reference, markdown) > times(reference, canonical))
      return reference;
  }
  return null;
}

function times(words: string, text: string): number {
  return text.split(words).length - 1;
}
