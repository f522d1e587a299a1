import type { Catalogue } from "../catalogue.ts";

/** Where words came from. */
export const trace = {} satisfies Catalogue;
