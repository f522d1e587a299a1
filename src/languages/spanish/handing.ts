import type { Catalogue } from "../catalogue.ts";

/** Handing out and collecting. */
export const handing = {} satisfies Catalogue;
