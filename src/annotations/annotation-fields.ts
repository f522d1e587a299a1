/** The fields of an annotation that this version knows, in the order of files: what it is about first, bookkeeping last. */
export const annotationFields = [
  "id",
  "sourceId",
  "textHash",
  "spans",
  "tag",
  "attributes",
  "note",
  "unsure",
  "creator",
  "created",
  "modified",
  "v",
] as const;

/** The fields of each of an annotation's spans, in the order of files. */
export const spanFields = ["start", "end", "exact", "prefix", "suffix"] as const;
