import type { Collection, Source, SourceDocument } from "../../sources/index.ts";

/** What every view of a whole collection is given. */
export interface ViewProps {
  readonly collection: Collection;
  /** The open source: where the reader came from, and goes back to. */
  readonly source: Source;
  /** The texts that are there already, by their source's id. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
}
