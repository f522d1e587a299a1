import type { Catalogue } from "../catalogue.ts";

/** Doing an exercise. */
export const task = {} satisfies Catalogue;
