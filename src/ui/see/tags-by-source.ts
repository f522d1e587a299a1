import type { TagId } from "../../annotations/index.ts";
import type { ClassReading } from "./class-reading.ts";

/** How often which tag was given in a source, over all students. */
export interface TagsOfSource {
  readonly id: string;
  readonly title: string;
  readonly all: number;
  readonly counts: Readonly<Record<TagId, number>>;
}

/**
 * Counts the passages of each source by tag, in the order of the exercise. Those that students were not sure of count, too: they
 * were given.
 */
export function tagsBySource({ texts }: ClassReading, tags: readonly TagId[]): TagsOfSource[] {
  return texts.map(({ source: { id, title }, readers }) => {
    const counts: Record<TagId, number> = { quote: 0, statistic: 0, opinion: 0 };
    let all = 0;
    for (const { tag } of readers.flat()) {
      const known = tags.find((one) => one === tag);
      if (known === undefined) continue;
      counts[known]++;
      all++;
    }
    return { id, title, all, counts };
  });
}
