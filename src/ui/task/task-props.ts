import type { Collection } from "../../sources/index.ts";
import type { Documents } from "../../state/index.ts";

/** What the part that stands where else the library is gets of the desk. */
export interface TaskProps {
  readonly collections: readonly Collection[];
  /** The texts that are there, by their ids in the collection of the task. */
  readonly documents: Documents;
  /** The source that is open. */
  readonly openId: string | null;
  /** A text was chosen: a small screen shows it. */
  readonly onOpen: () => void;
}
