import { type TagId, tagById, tagNames } from "../../annotations/index.ts";
import {
  type DecidingRule,
  type Hands,
  type TalkingPoint,
  tagsInWords,
  tagsOfLabel,
} from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";

/** A label by itself: "Quote", "Opinion and quote", "Nothing". */
export function labelWords(label: string): string {
  const words = wordsWithin(label);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A label within a sentence. */
function wordsWithin(label: string): string {
  return label === "" ? t("nothing") : tagsInWords(tagsOfLabel(label));
}

/** "14 quote, 9 opinion, 7 nothing"; "no hands" where there are none. */
export function countsInWords(counts: readonly (readonly [label: string, count: number])[]): string {
  const words = counts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => t("{count} {label}", { count, label: wordsWithin(label) }));
  return words.length === 0 ? t("no hands") : words.join(", ");
}

/** What a class said of words, and how many weren't sure: "14 quote, 7 nothing, 2 unsure". */
export function saidInWords({ said, unsure }: Pick<TalkingPoint, "said" | "unsure">): string {
  const counts = countsInWords(said);
  return unsure > 0 ? `${counts}, ${t("{count} unsure", { count: unsure })}` : counts;
}

/** What a vote came to, and how it moved: the labels in the order given, then others. */
export function voteInWords(before: Hands, after: Hands, labels: readonly string[]): string {
  const all = [...new Set([...labels, ...Object.keys(before), ...Object.keys(after)])];
  const counts = (hands: Hands) => countsInWords(all.map((label) => [label, hands[label] ?? 0]));
  const isBefore = Object.values(before).some((count) => count > 0);
  const isAfter = Object.values(after).some((count) => count > 0);
  if (!isBefore) return isAfter ? t("After: {counts}.", { counts: counts(after) }) : t("Nobody voted yet.");
  if (!isAfter) return t("Before: {counts}.", { counts: counts(before) });
  const moves = all.flatMap((label) => {
    const by = (after[label] ?? 0) - (before[label] ?? 0);
    return by === 0 ? [] : moveInWords(by, wordsWithin(label));
  });
  return t("Before: {before}. After: {after}. {moved}", {
    before: counts(before),
    after: counts(after),
    moved: moves.length === 0 ? t("The same.") : `${moves.join(", ")}.`,
  });
}

function moveInWords(by: number, label: string): string {
  return by > 0
    ? plural(by, "{count} more for {label}", "{count} more for {label}", { label })
    : plural(-by, "{count} fewer for {label}", "{count} fewer for {label}", { label });
}

/** "Opinion, rule 5: …" with the rule's own words. */
export function ruleInWords({ tag, number }: DecidingRule): string {
  const rule = tagById(tag).rules[number - 1];
  return t("{tag}, rule {number}: {words}", {
    tag: t(tagNames[tag]),
    number,
    words: rule ? t(rule) : t("no such rule"),
  });
}

/** The one tag of a label, for its colour; undefined for nothing and for several. */
export function colourOf(label: string): TagId | undefined {
  return Object.keys(tagNames).find((tag): tag is TagId => tag === label);
}
