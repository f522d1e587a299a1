import type { Catalogue } from "../catalogue.ts";

/** First steps, help, keys and rules. */
export const guide = {} satisfies Catalogue;
