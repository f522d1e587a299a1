import type { Catalogue } from "../catalogue.ts";

/** Places that are not sure. */
export const anchors = {} satisfies Catalogue;
