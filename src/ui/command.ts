import type { TagId } from "../annotations/index.ts";
import type { PlainMessage } from "../languages/index.ts";
import type { Lateral } from "../state/index.ts";

/** Something that a key does. */
export interface Command {
  /** As `KeyboardEvent.key` gives it, lower case for letters. */
  readonly key: string;
  /** How the key is written in the list of keys. */
  readonly shown: string;
  readonly does: PlainMessage;
  /** The tag that it gives, where it gives one. */
  readonly tag?: TagId;
  /** Returns false where the key means nothing now and belongs to the browser. */
  readonly run: (lateral: Lateral, event: KeyboardEvent) => boolean;
}

/** A line of the list of keys for what is no command, with keys that have names. */
export interface KeyHelp {
  readonly shown: PlainMessage;
  readonly does: PlainMessage;
}
