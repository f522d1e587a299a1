import { type TagId, tagById, tagNames } from "../../annotations/index.ts";
import { type DecidingRule, type Hands, tagsOfLabel } from "../../classroom/index.ts";

/** A label in words: "Quote", "Opinion and quote", "Nothing". */
export function labelWords(label: string): string {
  if (label === "") return "Nothing";
  const names: Readonly<Record<string, string>> = tagNames;
  const words = tagsOfLabel(label)
    .map((tag) => (names[tag] ?? tag).toLowerCase())
    .join(" and ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "14 quote, 9 opinion, 7 nothing"; "no hands" where there are none. */
export function countsInWords(counts: readonly (readonly [label: string, count: number])[]): string {
  const words = counts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${count} ${labelWords(label).toLowerCase()}`);
  return words.length === 0 ? "no hands" : words.join(", ");
}

/** What a vote came to, and how it moved: the labels in the order given, then others. */
export function voteInWords(before: Hands, after: Hands, labels: readonly string[]): string {
  const all = [...new Set([...labels, ...Object.keys(before), ...Object.keys(after)])];
  const counts = (hands: Hands) => countsInWords(all.map((label) => [label, hands[label] ?? 0]));
  const isBefore = Object.values(before).some((count) => count > 0);
  const isAfter = Object.values(after).some((count) => count > 0);
  if (!isBefore) return isAfter ? `After: ${counts(after)}.` : "Nobody voted yet.";
  if (!isAfter) return `Before: ${counts(before)}.`;
  const moves = all.flatMap((label) => {
    const by = (after[label] ?? 0) - (before[label] ?? 0);
    if (by === 0) return [];
    return `${Math.abs(by)} ${by > 0 ? "more" : "fewer"} for ${labelWords(label).toLowerCase()}`;
  });
  const moved = moves.length === 0 ? "The same." : `${moves.join(", ")}.`;
  return `Before: ${counts(before)}. After: ${counts(after)}. ${moved}`;
}

/** "Opinion, rule 5: …" with the rule's own words. */
export function ruleInWords({ tag, number }: DecidingRule): string {
  return `${tagById(tag).name}, rule ${number}: ${tagById(tag).rules[number - 1] ?? "no such rule"}`;
}

/** The one tag of a label, for its colour; undefined for nothing and for several. */
export function colourOf(label: string): TagId | undefined {
  return Object.keys(tagNames).find((tag): tag is TagId => tag === label);
}
