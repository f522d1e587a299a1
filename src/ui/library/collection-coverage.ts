import type { Annotation, TagCoverage } from "../../annotations/index.ts";
import { tagCoverage, tagIds } from "../../annotations/index.ts";
import type { SourceDocument } from "../../sources/index.ts";

/** The coverage of several texts taken together: counts added, shares weighed by the texts' lengths. */
export function collectionCoverage(
  documents: ReadonlyMap<string, SourceDocument>,
  placed: ReadonlyMap<string, readonly Annotation[]>,
): TagCoverage {
  let length = 0;
  let any = 0;
  const counts = { quote: 0, statistic: 0, opinion: 0 };
  const share = { quote: 0, statistic: 0, opinion: 0 };
  for (const [id, { text }] of documents) {
    const one = tagCoverage(text.length, placed.get(id) ?? []);
    length += text.length;
    any += one.any * text.length;
    for (const tag of tagIds) {
      counts[tag] += one.counts[tag];
      share[tag] += one.share[tag] * text.length;
    }
  }
  if (length === 0) return { counts, share, any };
  for (const tag of tagIds) share[tag] /= length;
  return { counts, share, any: any / length };
}
