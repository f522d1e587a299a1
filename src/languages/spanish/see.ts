import type { Catalogue } from "../catalogue.ts";

/** The class at a glance. */
export const see = {} satisfies Catalogue;
