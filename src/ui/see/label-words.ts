import { type TagId, tagById, tagIds, tagNames } from "../../annotations/index.ts";
import { type DecidingRule, type HeatSegment, tagsOfLabel } from "../../classroom/index.ts";

/** The tags of a label in words: "quote and opinion", in the order in which tags are offered; of none "nothing". */
export function labelWords(label: string): string {
  const tags = tagsOfLabel(label);
  const known = tagIds.filter((id) => tags.includes(id)).map((id) => tagNames[id].toLowerCase());
  return known.length === 0 ? "nothing" : known.join(" and ");
}

/** "14 quote, 9 opinion, 7 nothing": most first, nothing last. */
export function countWords({ labels, nothing }: Pick<HeatSegment, "labels" | "nothing">): string {
  const said = [...labels].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const parts = said.map(([label, readers]) => `${readers} ${labelWords(label)}`);
  if (nothing > 0 || parts.length === 0) parts.push(`${nothing} nothing`);
  return parts.join(", ");
}

/** A rule as the help lists it, with its tag and number. */
export function ruleWords({ tag, number }: DecidingRule): string {
  const rule = tagById(tag).rules[number - 1] ?? "";
  return `${tagNames[tag]}, rule ${number}: ${rule}`;
}

/** Whether a tag of a file is one that is drawn here. */
export function isTag(tag: string): tag is TagId {
  return (tagIds as readonly string[]).includes(tag);
}

/** "1 student", "30 students". */
export function studentsWords(count: number): string {
  return `${count} ${count === 1 ? "student" : "students"}`;
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
