import type { TagId } from "../annotations/index.ts";

/** A rule of a tag, by its number as it is shown: from 1. */
export interface DecidingRule {
  readonly tag: TagId;
  readonly number: number;
}

/** Around what readers differ: whether it is one at all, where it ends, or whether it is the one or the other. */
export type Contest = "whether" | "ends" | "which";

/** Where a passage of a tag begins and ends. */
const endsRules: Readonly<Record<TagId, number>> = { quote: 2, statistic: 2, opinion: 4 };

/** Two tags over the same words: both rules say that what is inside is tagged as well. */
const insideRules: readonly (readonly [TagId, TagId, DecidingRule])[] = [
  ["quote", "opinion", { tag: "opinion", number: 7 }],
  ["quote", "statistic", { tag: "statistic", number: 6 }],
  ["statistic", "opinion", { tag: "opinion", number: 4 }],
];

/**
 * The rule that decides, or helps most to, by what readers differ about and by signs in the words themselves: quotation marks,
 * digits. It doesn't say who is right.
 * @param tags by how many gave them, most first; at least one
 * @param words with the quotation marks that they stand in, tagged or not
 */
export function decidingRule(contest: Contest, tags: readonly TagId[], words: string): DecidingRule {
  const [first = "quote", second] = tags;
  if (contest === "ends") return { tag: first, number: endsRules[first] };
  const inside = insideRules.find(
    ([one, other]) => (one === first && other === second) || (one === second && other === first),
  );
  if (contest === "which" && inside !== undefined) return inside[2];
  return { tag: first, number: whetherRules[first](words) };
}

const whetherRules: Readonly<Record<TagId, (words: string) => number>> = {
  quote: (words) => (!quotationMark.test(words) ? 3 : isShort(words) ? 7 : 1),
  statistic: (words) => (/\p{Nd}/u.test(words) ? 8 : 3),
  opinion: (words) => (isShort(words) ? 5 : 1),
};

/** An apostrophe looks as a closing mark does: one after a letter tells nothing. */
const quotationMark = /[\p{Pi}"”»]|(?<!\p{L})’/u;

/** Scare quotes and loaded descriptions are short; so is little else. */
function isShort(words: string): boolean {
  return words.trim().split(/\s+/).length <= 3;
}
