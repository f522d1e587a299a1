import type { Catalogue } from "../catalogue.ts";

/** The panel and its cards. */
export const panel = {} satisfies Catalogue;
