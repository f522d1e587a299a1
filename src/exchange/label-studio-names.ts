import type { TagId } from "../annotations/index.ts";

/** The label of the relation from one part of a broken passage to its next. */
export const continues = "continues";

/** What the tags are called there, whatever language the page speaks: a project lists its labels by name. */
export const tagLabels: Readonly<Record<TagId, string>> = {
  quote: "Quote",
  statistic: "Statistic",
  opinion: "Opinion",
};
