import type { Source } from "../../sources/index.ts";
import { isolated } from "../../text/index.ts";
import { daySpan, type Passage, type WordShare } from "../../tracing/index.ts";
import { percent } from "../kit/percent.ts";
import { dateInWords } from "../reader/source-header.tsx";

/** A number and what is counted, in the singular where it is one. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** A title in quotation marks, which steers no words around it. */
export function quotedTitle({ title }: Source): string {
  return `“${isolated(title)}”`;
}

/** How much of each text stands in the other. */
export function sharesInWords({ ofA, ofB }: WordShare, a: Source, b: Source): string {
  const [first, second] = [quotedTitle(a), quotedTitle(b)];
  return `${percent(ofA)} of ${first} stands in ${second}, ${percent(ofB)} of ${second} stands in ${first}.`;
}

/** When a source is from, and how well that is known. */
export function dateOf({ date, dateNote }: Source): string {
  if (date === null) return "Undated";
  const isWholeDay = daySpan(date)?.end === (daySpan(date)?.first ?? 0) + 1;
  return `${dateInWords(date)}${isWholeDay ? (dateNote === null ? "" : " (about)") : " (day not known)"}`;
}

/** What the dates say of two texts, which is not who wrote the words first. */
export function orderInWords(a: Source, b: Source): string {
  const [first, second] = [a, b].map(({ date }) => (date === null ? null : daySpan(date)));
  if (!(first && second)) {
    const undated = [a, b].filter(({ date }) => date === null || daySpan(date) === null).map(quotedTitle);
    return `${undated.join(" and ")} ${undated.length === 1 ? "has" : "have"} no date here, so that dates don’t tell which is earlier.`;
  }
  if (first.end > second.first && second.end > first.first) {
    return `${dateOf(a)}, ${dateOf(b)}: these dates don’t tell which is earlier.`;
  }
  const [earlier, later] = first.end <= second.first ? [a, b] : [b, a];
  return `${quotedTitle(earlier)} is dated earlier: ${dateOf(earlier)}, the other ${dateOf(later)}.`;
}

/** How long shown words are at most, in UTF-16 code units. */
const shownLength = 140;

/** The first words of a passage on one line. */
export function firstWords(text: string, { start, end }: Passage["a"]): string {
  const words = text
    .slice(start, Math.min(end, start + 2 * shownLength))
    .replace(/\s+/g, " ")
    .trim();
  if (words.length <= shownLength) return end - start > 2 * shownLength ? `${words}…` : words;
  return `${words.slice(0, words.lastIndexOf(" ", shownLength)).slice(0, shownLength)}…`;
}
