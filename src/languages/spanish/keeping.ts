import type { Catalogue } from "../catalogue.ts";

/** What is kept, lost and restored. */
export const keeping = {} satisfies Catalogue;
