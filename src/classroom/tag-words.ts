import type { TagId } from "../annotations/index.ts";
import { formatList, said, t } from "../languages/index.ts";

const words = {
  quote: said("quote"),
  statistic: said("statistic"),
  opinion: said("opinion"),
} as const satisfies Record<TagId, string>;

/** What a tag is called within a sentence; one of a file that isn't known here, by its id. */
export function tagWord(tag: string): string {
  return tag in words ? t(words[tag as TagId]) : tag;
}

/** Tags within a sentence: “quote and opinion”. */
export function tagsInWords(tags: readonly string[]): string {
  return formatList(tags.map(tagWord));
}
