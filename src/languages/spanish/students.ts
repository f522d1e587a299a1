import type { Catalogue } from "../catalogue.ts";

/** Students and their results. */
export const students = {} satisfies Catalogue;
