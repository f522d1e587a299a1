import type { Catalogue } from "../catalogue.ts";

/** Fingers and pens. */
export const touch = {} satisfies Catalogue;
