/** The context of the Web Annotation Data Model (W3C Recommendation of 23 February 2017). */
export const annotationContext = "http://www.w3.org/ns/anno.jsonld";

/** What stands for the terms that the model lacks; other tools may ignore them. */
export const ownTerms = { lateral: "urn:lateral:terms:" } as const;

/**
 * Names for what has no address: nothing is published anywhere. The id is written as in JSON and then as in an address,
 * so that any id comes back, lone halves of surrogate pairs included.
 */
export function iriOf(kind: "annotation" | "link" | "source", id: string): string {
  return `urn:lateral:${kind}:${encodeURIComponent(JSON.stringify(id).slice(1, -1))}`;
}

/** The id in a name that `iriOf` gave; null for any other. */
export function idOfIri(kind: "annotation" | "source", iri: string): string | null {
  const begin = `urn:lateral:${kind}:`;
  if (!iri.startsWith(begin)) return null;
  try {
    const id: unknown = JSON.parse(`"${decodeURIComponent(iri.slice(begin.length))}"`);
    return typeof id === "string" && id !== "" ? id : null;
  } catch {
    return null;
  }
}

/** The text with U+FFFD for each lone half of a surrogate pair, which no other tool need read. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
