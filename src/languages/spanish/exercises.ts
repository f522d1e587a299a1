import type { Catalogue } from "../catalogue.ts";

/** Making exercises. */
export const exercises = {} satisfies Catalogue;
