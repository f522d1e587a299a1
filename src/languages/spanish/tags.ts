import type { Catalogue } from "../catalogue.ts";

/** The tags, their rules and attributes. */
export const tags = {} satisfies Catalogue;
