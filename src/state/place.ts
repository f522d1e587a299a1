/** What is on screen instead of one text: two texts side by side, who shares words with whom, all annotations, a class. */
export type View = "beside" | "map" | "claims" | "classroom";

const views: readonly string[] = ["beside", "map", "claims"] satisfies View[];

/** Where the reader is. It stands in the address bar, so that it survives reload and can be linked to. */
export interface Place {
  /** The source that is open, or null for the first one. */
  readonly sourceId: string | null;
  /** The annotation whose card is open. */
  readonly annotationId: string | null;
  /** The first text on screen, UTF-16 code units into the source's canonical text. */
  readonly at: number | null;
  /** Null where the source itself is on screen. */
  readonly view: View | null;
  /** The source that stands beside the open one in the view "beside". */
  readonly besideId: string | null;
  /**
   * Which page of the classroom is on screen in the view "classroom", as the address has it after `#/classroom`: "" or
   * "/" and the rest. Only the classroom reads it.
   */
  readonly page?: string;
}

const nowhere: Place = { sourceId: null, annotationId: null, at: null, view: null, besideId: null };

const classroom = "#/classroom";

/** The place where a source is read from its beginning; null for the first one. */
export function atSource(sourceId: string | null): Place {
  return { ...nowhere, sourceId };
}

function readView(value: string | null): View | null {
  return value !== null && views.includes(value) ? (value as View) : null;
}

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

/** The place of a page of the classroom. */
export function atClassroom(page = ""): Place {
  return { ...nowhere, view: "classroom", page };
}

/** Reads `#/classroom/<page>` and `#/source/<id>?annotation=<id>&at=<offset>&view=<view>&beside=<id>`; what it doesn't know is no place. */
export function readPlace(hash: string): Place {
  if (/^#\/classroom(\/|$)/.test(hash)) return atClassroom(hash.slice(classroom.length));
  const match = /^#\/source\/([^?]+)(?:\?(.*))?$/.exec(hash);
  if (!match) return nowhere;
  const parameters = new URLSearchParams(match[2] ?? "");
  return {
    sourceId: decoded(match[1] ?? ""),
    annotationId: parameters.get("annotation"),
    at: readOffset(parameters.get("at")),
    view: readView(parameters.get("view")),
    besideId: parameters.get("beside"),
  };
}

/** The address of a place, from the `#` on. */
export function writePlace(place: Place): string {
  if (place.page !== undefined) return classroom + place.page;
  if (place.sourceId === null) return "#/";
  const parameters = new URLSearchParams();
  if (place.annotationId !== null) parameters.set("annotation", place.annotationId);
  if (place.at !== null && place.at > 0) parameters.set("at", String(place.at));
  if (place.view !== null) parameters.set("view", place.view);
  if (place.besideId !== null) parameters.set("beside", place.besideId);
  const query = parameters.size > 0 ? `?${parameters}` : "";
  return `#/source/${encodeURIComponent(place.sourceId)}${query}`;
}
