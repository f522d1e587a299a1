import type { Catalogue } from "../catalogue.ts";

/** Export and import. */
export const exporting = {} satisfies Catalogue;
