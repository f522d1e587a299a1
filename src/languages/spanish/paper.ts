import type { Catalogue } from "../catalogue.ts";

/** What is printed. */
export const paper = {} satisfies Catalogue;
