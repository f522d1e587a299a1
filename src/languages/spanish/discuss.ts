import type { Catalogue } from "../catalogue.ts";

/** Discussing with a class. */
export const discuss = {} satisfies Catalogue;
