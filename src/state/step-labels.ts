/** What a step of undo is called that took in a file: its annotations are in that file already. */
export const importing = "importing";
export const restoring = "restoring a backup";
