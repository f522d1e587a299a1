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
  if (count === 0) return "There are no words here that could be traced.";
  if (verdict === "too-short") {
    const fewWords = count === 1 ? "One word is" : `${count} words are`;
    return deciding === null
      ? `${fewWords} too short to trace, and in none of these sources.`
      : `${fewWords} too short to trace: so few words come together by chance.`;
  }
  if (deciding === null) return "These words are not in these sources.";
  const told = toldMatch(deciding, parts, parts.nameOf(deciding.id));
  if (parts.primaryId === null || deciding.id === parts.primaryId) return told;
  return `Not in ${parts.nameOf(parts.primaryId)}. ${told}`;
}

function toldMatch(match: JudgedMatch, parts: ReasonParts, place: string): string {
  const Place = place.charAt(0).toUpperCase() + place.slice(1);
  switch (match.verdict) {
    case "verbatim":
      return `${Place} has these words exactly.`;
    case "styled":
      return `${Place} has these words; ${stylesOf(match)} differ.`;
    case "marked-edit":
      return markedReason(match, Place, parts);
    case "altered":
      return alteredReason(match, Place, parts);
    case "stitched":
      return `Pieces from ${match.found.joints + 1} places of ${place} stand here as one, without a mark.`;
  }
}

function stylesOf({ found }: JudgedMatch): string {
  const names = {
    case: "capital letters",
    edge: "marks at the ends",
    marks: "quotation marks inside",
  } as const;
  return listOf([...found.styles].map((style) => names[style]));
}

function markedReason({ leftOut, flags }: JudgedMatch, place: string, { row }: ReasonParts): string {
  if (leftOut.length === 0) return `${place} has these words; what the writer changed is marked.`;
  const words = leftOut.map(({ start, end }) => told(row?.text.slice(start, end) ?? ""));
  const list = words.length > mostTold ? `words in ${words.length} places` : listOf(words);
  const warning = flags.length > 0 ? ", which can turn the sense" : "";
  return `${place} has these words; marked as left out: ${list}${warning}.`;
}

function alteredReason(
  { changes, share, found }: JudgedMatch,
  place: string,
  { row, count, quote }: ReasonParts,
): string {
  if (found.signs === changes.length && found.joints === 0) {
    return `${place} has these words with other punctuation between them.`;
  }
  if (changes.length > mostTold || changes.length === 0) {
    const same = Math.round(share * count);
    return `${place} has ${same} of these ${count} words in this order; the others were changed without a mark.`;
  }
  const list = changes.map(({ kind, a, b }) => {
    const [was, now] = [told(row?.text.slice(a.start, a.end) ?? ""), told(quote.slice(b.start, b.end))];
    if (kind === "added") return `${now} was put in`;
    return kind === "dropped" ? `${was} was left out` : `${was} became ${now}`;
  });
  return `${place} has these words, but without a mark ${listOf(list)}.`;
}

function told(words: string): string {
  const plain = words.replace(/\s+/g, " ").trim();
  const short =
    plain.length > longestTold ? `${plain.slice(0, longestTold).replace(/\s+\S*$/, "")} …` : plain;
  return `“${short}”`;
}

function listOf(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
