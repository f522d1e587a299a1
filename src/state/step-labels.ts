import { said } from "../languages/index.ts";

/** What a step of undo is called that took in a file: its annotations are in that file already. Told in the reader's language. */
export const importing = said("importing");
export const restoring = said("restoring a backup");
