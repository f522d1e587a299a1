import { said } from "../languages/index.ts";

/**
 * What the kinds of claim are called, in the order in which they are offered. Apart from all else that there is to say
 * of a tag, since a page that only shows marks needs no more.
 */
export const tagNames = {
  quote: said("Quote"),
  statistic: said("Statistic"),
  opinion: said("Opinion"),
} as const;

/** A kind of claim. */
export type TagId = keyof typeof tagNames;

/** The ids of all tags, in the same order. */
export const tagIds = Object.keys(tagNames) as readonly TagId[];
