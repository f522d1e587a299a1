import { type TagId, tagById, tagIds, tagNames } from "../../annotations/index.ts";
import { type DecidingRule, type HeatSegment, tagsInWords, tagsOfLabel } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";

/** The tags of a label in words: "quote and opinion", in the order in which tags are offered; of none "nothing". */
export function labelWords(label: string): string {
  const tags = tagsOfLabel(label);
  const known = tagIds.filter((id) => tags.includes(id));
  return known.length === 0 ? t("nothing") : tagsInWords(known);
}

/** "14 quote, 9 opinion, 7 nothing": most first, nothing last. */
export function countWords({ labels, nothing }: Pick<HeatSegment, "labels" | "nothing">): string {
  const said = [...labels].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const parts = said.map(([label, readers]) =>
    t("{count} {label}", { count: readers, label: labelWords(label) }),
  );
  if (nothing > 0 || parts.length === 0)
    parts.push(t("{count} {label}", { count: nothing, label: t("nothing") }));
  return parts.join(", ");
}

/** A rule as the help lists it, with its tag and number. */
export function ruleWords({ tag, number }: DecidingRule): string {
  const rule = tagById(tag).rules[number - 1];
  return t("{tag}, rule {number}: {words}", { tag: t(tagNames[tag]), number, words: rule ? t(rule) : "" });
}

/** Whether a tag of a file is one that is drawn here. */
export function isTag(tag: string): tag is TagId {
  return (tagIds as readonly string[]).includes(tag);
}

/** "1 student", "30 students". */
export function studentsWords(count: number): string {
  return plural(count, "{count} student", "{count} students");
}

/** What of longer words is shown, in characters. */
const mostShown = 80;

/** Words in one line; of long ones the beginning and the end. */
export function shortWords(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  if (line.length <= mostShown) return line;
  const half = mostShown / 2;
  return `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}`;
}
