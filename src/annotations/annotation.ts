import type { Selector } from "../anchoring/index.ts";
import type { Link } from "./link.ts";
import type { Stamp } from "./stamp.ts";
import type { TagId } from "./tag-names.ts";

/**
 * One tagged passage: one or more spans of one source, with what the reader noted about them.
 * Records are never changed in place. Fields that this version does not know may be present too;
 * they are kept through edits (spread the record) and written back.
 */
export interface Annotation {
  /** 8 to 64 letters, digits, `-` or `_`. */
  readonly id: string;
  readonly sourceId: string;
  /** Hash of the canonical text that the spans were made on, as `textHash` of the text room gives it. */
  readonly textHash: string;
  /**
   * Hash of a text on which the reader rejected the place that was found for it: there it has none. Dropped as soon as
   * the reader gives it another place.
   */
  readonly rejected?: string;
  /** At least one, in text order, without overlap. Offsets are UTF-16 code units from 0, end exclusive. */
  readonly spans: readonly Selector[];
  readonly tag: TagId;
  /** By attribute name of the tag; a missing name means nothing was said. */
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
  /** Markdown. */
  readonly note: string;
  readonly unsure: boolean;
  /** What it is to other annotations; missing where it has no links. */
  readonly links?: readonly Link[];
  readonly creator: string;
  /** ISO 8601 with time zone, for people. `v` alone decides which version is newer. */
  readonly created: string;
  readonly modified: string;
  readonly v: Stamp;
  /**
   * Which version of this layout the record was written by, where it is a later one than the first. A later version may
   * only add to what stands here; a record whose known fields can't be read is damaged for this one.
   */
  readonly schema?: number;
  /** Present on a tombstone: the record was deleted and must stay so when records are merged. */
  readonly deleted?: true;
}

/** The version of the layout that is written here. */
const knownSchema = 1;

/**
 * Whether the record was written by a later version than this one. It is shown, kept with all its fields and merged as
 * any other, but not changed here: what it means as a whole is not known.
 */
export function isReadOnly({ schema = knownSchema }: Pick<Annotation, "schema">): boolean {
  return schema > knownSchema;
}

/** Whether the record is shown, that is, not a tombstone. */
export function isLive(annotation: Annotation): boolean {
  return annotation.deleted !== true;
}
