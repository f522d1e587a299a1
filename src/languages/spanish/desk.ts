import type { Catalogue } from "../catalogue.ts";

/** The page around the text: bar, menus, messages, settings, first words. */
export const desk = {} satisfies Catalogue;
