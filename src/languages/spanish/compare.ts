import type { Catalogue } from "../catalogue.ts";

/** Texts side by side. */
export const compare = {} satisfies Catalogue;
