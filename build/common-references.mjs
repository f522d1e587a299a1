/*
 * What stands in for the package `decode-named-character-reference` in the built page. The package's own version for
 * pages writes into `innerHTML`, which the page's policy refuses; its list is 12 kB. Texts with other references are
 * read in the worker, which has the list.
 */
import { commonReferences } from "../src/sources/common-references.ts";

/**
 * @param {string} name without `&` and `;`
 * @returns {string | false}
 */
export function decodeNamedCharacterReference(name) {
  return commonReferences.get(name) ?? false;
}
