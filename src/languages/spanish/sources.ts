import type { Catalogue } from "../catalogue.ts";

/** The reader's own sources and collections. */
export const sources = {} satisfies Catalogue;
