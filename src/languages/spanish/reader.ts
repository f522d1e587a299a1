import type { Catalogue } from "../catalogue.ts";

/** The text and what stands on and beside it. */
export const reader = {} satisfies Catalogue;
