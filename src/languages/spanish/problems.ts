import type { Catalogue } from "../catalogue.ts";

/** What is wrong with a file. */
export const problems = {} satisfies Catalogue;
