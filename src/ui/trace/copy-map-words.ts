import { formatList, plural, t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { isolated } from "../../text/index.ts";
import { daySpan, type Passage, type WordShare } from "../../tracing/index.ts";
import { percent } from "../kit/percent.ts";
import { dateInWords } from "../reader/source-header.tsx";

/** A title in quotation marks, which steers no words around it. */
export function quotedTitle({ title }: Source): string {
  return `“${isolated(title)}”`;
}

/** How much of each text stands in the other. */
export function sharesInWords({ ofA, ofB }: WordShare, a: Source, b: Source): string {
  return t("{ofFirst} of {first} stands in {second}, {ofSecond} of {second} stands in {first}.", {
    ofFirst: percent(ofA),
    ofSecond: percent(ofB),
    first: quotedTitle(a),
    second: quotedTitle(b),
  });
}

/** When a source is from, and how well that is known. */
export function dateOf({ date, dateNote }: Source): string {
  if (date === null) return t("Undated");
  const isWholeDay = daySpan(date)?.end === (daySpan(date)?.first ?? 0) + 1;
  const words = dateInWords(date);
  if (!isWholeDay) return t("{date} (day not known)", { date: words });
  return dateNote === null ? words : t("{date} (about)", { date: words });
}

/** What the dates say of two texts, which is not who wrote the words first. */
export function orderInWords(a: Source, b: Source): string {
  const [first, second] = [a, b].map(({ date }) => (date === null ? null : daySpan(date)));
  if (!(first && second)) {
    const undated = [a, b].filter(({ date }) => date === null || daySpan(date) === null).map(quotedTitle);
    return plural(
      undated.length,
      "{titles} has no date here, so that dates don’t tell which is earlier.",
      "{titles} have no date here, so that dates don’t tell which is earlier.",
      { titles: formatList(undated) },
    );
  }
  if (first.end > second.first && second.end > first.first) {
    return t("{first}, {second}: these dates don’t tell which is earlier.", {
      first: dateOf(a),
      second: dateOf(b),
    });
  }
  const [earlier, later] = first.end <= second.first ? [a, b] : [b, a];
  return t("{title} is dated earlier: {date}, the other {otherDate}.", {
    title: quotedTitle(earlier),
    date: dateOf(earlier),
    otherDate: dateOf(later),
  });
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
