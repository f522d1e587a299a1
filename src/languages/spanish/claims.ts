import type { Catalogue } from "../catalogue.ts";

/** The table of claims, and links. */
export const claims = {} satisfies Catalogue;
