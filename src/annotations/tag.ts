import type { PlainMessage } from "../languages/index.ts";
import type { TagId } from "./tag-names.ts";

/** One thing that may be noted about a tagged passage. Every attribute is optional. */
export interface AttributeField {
  /** The key in an annotation's `attributes`; never renamed, since files carry it. */
  readonly name: string;
  readonly label: PlainMessage;
  /** `text`: a string. `choice`: one of `choices` by value. `list`: strings in order. */
  readonly kind: "text" | "choice" | "list";
  readonly choices?: readonly { readonly value: string; readonly label: PlainMessage }[];
  /** One short sentence or example shown with the field. */
  readonly hint?: PlainMessage;
}

/** A kind of claim: how it is called, when it applies, what may be noted about it. One file, and one line in `tags`. */
export interface Tag {
  readonly id: TagId;
  readonly name: PlainMessage;
  /** The letter on the keyboard that gives this tag, in lower case. */
  readonly key: string;
  /** One or two sentences that a 15-year-old can use. */
  readonly definition: PlainMessage;
  /** Short sentences, shown numbered from 1: what counts, where it ends, what does not count. */
  readonly rules: readonly PlainMessage[];
  readonly attributes: readonly AttributeField[];
}
