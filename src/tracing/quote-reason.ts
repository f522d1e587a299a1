import { formatList, plural, t } from "../languages/index.ts";
import type { JudgedMatch } from "./quote-match.ts";
import type { Verdict } from "./quote-trace.ts";
import type { TracedRow } from "./traced-row.ts";

/** What a reason is told from. */
export interface ReasonParts {
  readonly verdict: Verdict;
  readonly deciding: JudgedMatch | null;
  readonly row: TracedRow | undefined;
  /** The quoted words. */
  readonly quote: string;
  /** How many they are. */
  readonly count: number;
  /** What a text is called in the midst of a sentence: "the letter". */
  readonly nameOf: (id: string) => string;
  /** The primary text; null where there is none. */
  readonly primaryId: string | null;
}

/** Words that are told in full; of more the beginning. In UTF-16 code units. */
const longestTold = 60;
/** So many changes are told one by one. */
const mostTold = 3;

/** Why a quote has its verdict, in a sentence or two for the reader. */
export function reasonFor(parts: ReasonParts): string {
  const { verdict, deciding, count } = parts;
  if (count === 0) return t("There are no words here that could be traced.");
  if (verdict === "too-short") {
    return deciding === null
      ? plural(
          count,
          "One word is too short to trace, and in none of these sources.",
          "{count} words are too short to trace, and in none of these sources.",
        )
      : plural(
          count,
          "One word is too short to trace: so few words come together by chance.",
          "{count} words are too short to trace: so few words come together by chance.",
        );
  }
  if (deciding === null) return t("These words are not in these sources.");
  const told = toldMatch(deciding, parts, parts.nameOf(deciding.id));
  if (parts.primaryId === null || deciding.id === parts.primaryId) return told;
  return `${t("Not in {place}.", { place: parts.nameOf(parts.primaryId) })} ${told}`;
}

function toldMatch(match: JudgedMatch, parts: ReasonParts, name: string): string {
  const place = name.charAt(0).toUpperCase() + name.slice(1);
  switch (match.verdict) {
    case "verbatim":
      return t("{place} has these words exactly.", { place });
    case "styled":
      return t("{place} has these words; {marks} differ.", { place, marks: stylesOf(match) });
    case "marked-edit":
      return markedReason(match, place, parts);
    case "altered":
      return alteredReason(match, place, parts);
    case "stitched":
      return t("Pieces from {count} places of {place} stand here as one, without a mark.", {
        count: match.found.joints + 1,
        place: name,
      });
  }
}

function stylesOf({ found }: JudgedMatch): string {
  const names = {
    case: t("capital letters"),
    edge: t("marks at the ends"),
    marks: t("quotation marks inside"),
  } as const;
  return formatList([...found.styles].map((style) => names[style]));
}

function markedReason({ leftOut, flags }: JudgedMatch, place: string, { row }: ReasonParts): string {
  if (leftOut.length === 0)
    return t("{place} has these words; what the writer changed is marked.", { place });
  const words = leftOut.map(({ start, end }) => told(row?.text.slice(start, end) ?? ""));
  const list =
    words.length > mostTold ? t("words in {count} places", { count: words.length }) : formatList(words);
  return flags.length > 0
    ? t("{place} has these words; marked as left out: {list}, which can turn the sense.", { place, list })
    : t("{place} has these words; marked as left out: {list}.", { place, list });
}

function alteredReason(
  { changes, share, found }: JudgedMatch,
  place: string,
  { row, count, quote }: ReasonParts,
): string {
  if (found.signs === changes.length && found.joints === 0) {
    return t("{place} has these words with other punctuation between them.", { place });
  }
  if (changes.length > mostTold || changes.length === 0) {
    const same = Math.round(share * count);
    return t(
      "{place} has {same} of these {count} words in this order; the others were changed without a mark.",
      {
        place,
        same,
        count,
      },
    );
  }
  const list = changes.map(({ kind, a, b }) => {
    const [was, now] = [told(row?.text.slice(a.start, a.end) ?? ""), told(quote.slice(b.start, b.end))];
    if (kind === "added") return t("{words} was put in", { words: now });
    return kind === "dropped"
      ? t("{words} was left out", { words: was })
      : t("{was} became {now}", { was, now });
  });
  return t("{place} has these words, but without a mark {list}.", { place, list: formatList(list) });
}

function told(words: string): string {
  const plain = words.replace(/\s+/g, " ").trim();
  const short =
    plain.length > longestTold ? `${plain.slice(0, longestTold).replace(/\s+\S*$/, "")} …` : plain;
  return `“${short}”`;
}
