/** The label of the relation from one part of a broken passage to its next. */
export const continues = "continues";
