/** The hash of an annotation whose file does not tell on which text it was made: it is looked for on any. */
export const unknownTextHash = "unknown";

/**
 * The time of an annotation whose file has none, to be shown as not known. The same each time, so that a file that is
 * imported twice is found unchanged.
 */
export const unknownTime = "1970-01-01T00:00:00.000Z";
