import type { Tag } from "./tag.ts";
import { type TagId, tagIds } from "./tag-names.ts";
import { opinionTag } from "./tag-opinion.ts";
import { quoteTag } from "./tag-quote.ts";
import { statisticTag } from "./tag-statistic.ts";

/** All tags, in the order in which they are offered. A passage may carry several. */
export const tags: readonly Tag[] = [quoteTag, statisticTag, opinionTag];

/**
 * The tag with an id.
 * @throws RangeError when there is none
 */
export function tagById(id: TagId): Tag {
  const tag = tags.find((candidate) => candidate.id === id);
  if (tag === undefined) throw new RangeError(`unexpected tag ${id}, expected one of ${tagIds.join(", ")}`);
  return tag;
}
