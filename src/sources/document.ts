import type { Root } from "hast";
import type { PlainMessage } from "../languages/index.ts";
import type { Span } from "../text/index.ts";

/**
 * A part of a document that is rendered and laid out on its own: whole top-level blocks, as near to 40,000
 * characters as they allow. Its span reaches from its first to its last counted character.
 */
export interface Section extends Span {
  /** Every text that counts is wrapped in a `text-run` element with its absolute offset as `dataStart`. */
  readonly tree: Root;
}

/** A source as it is read: the canonical text that all offsets point into, and the trees that show it. */
export interface SourceDocument {
  /** The canonical text, well-formed UTF-16 with "\n" as its only line break. */
  readonly text: string;
  /** In the order of the text; the gap between two sections is their separator. */
  readonly sections: readonly Section[];
  /** Why Markdown was read as plain text instead, as the end of a sentence on it; null when it was read as what it is. */
  readonly fallback: PlainMessage | null;
}
