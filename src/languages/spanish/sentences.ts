import type { Catalogue } from "../catalogue.ts";

/** The list of sentences. */
export const sentences = {} satisfies Catalogue;
