/** Where the reader is. It stands in the address bar, so that it survives reload and can be linked to. */
export interface Place {
  /** The source that is open, or null for the first one. */
  readonly sourceId: string | null;
  /** The annotation whose card is open. */
  readonly annotationId: string | null;
  /** The first text on screen, UTF-16 code units into the source's canonical text. */
  readonly at: number | null;
}

const nowhere: Place = { sourceId: null, annotationId: null, at: null };

function readOffset(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    // A hand-made address with a broken escape names no source.
    return null;
  }
}

/** Reads `#/source/<id>?annotation=<id>&at=<offset>`; what it doesn't know is no place. */
export function readPlace(hash: string): Place {
  const match = /^#\/source\/([^?]+)(?:\?(.*))?$/.exec(hash);
  if (!match) return nowhere;
  const parameters = new URLSearchParams(match[2] ?? "");
  return {
    sourceId: decoded(match[1] ?? ""),
    annotationId: parameters.get("annotation"),
    at: readOffset(parameters.get("at")),
  };
}

/** The address of a place, from the `#` on. */
export function writePlace(place: Place): string {
  if (place.sourceId === null) return "#/";
  const parameters = new URLSearchParams();
  if (place.annotationId !== null) parameters.set("annotation", place.annotationId);
  if (place.at !== null && place.at > 0) parameters.set("at", String(place.at));
  const query = parameters.size > 0 ? `?${parameters}` : "";
  return `#/source/${encodeURIComponent(place.sourceId)}${query}`;
}
