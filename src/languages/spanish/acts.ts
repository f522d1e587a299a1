import type { Catalogue } from "../catalogue.ts";

/** What is said of acts: steps, messages. */
export const acts = {} satisfies Catalogue;
