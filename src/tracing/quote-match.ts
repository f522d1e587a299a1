import { sentenceAt } from "../text/index.ts";
import { comparedEdges } from "./compared-edges.ts";
import { comparedJoint } from "./compared-joint.ts";
import { type Findings, findings } from "./findings.ts";
import type { Placement } from "./quote-placement.ts";
import { fewPlaces } from "./quote-runs.ts";
import type { QuoteMatch, QuotePiece } from "./quote-trace.ts";
import type { QuotedWords } from "./quoted-words.ts";
import { spanOfWords, type TracedRow } from "./traced-row.ts";
import { inOrder } from "./word-weights.ts";

/** Of the quoted words, so many must stand in a text. */
export const leastShare = 0.7;
/** A piece of so many words is several words, and not a phrase that stands anywhere. */
export const severalWords = 4;
/** Quotes of up to so many words need a piece of three: four common words stand in some order in most texts. */
const shortQuote = 6;

/** A match, and all that was found while it was compared. */
export interface JudgedMatch extends QuoteMatch {
  readonly found: Findings;
}

/** What became of quoted words that are placed in a text; null where too few of them are. */
export function quoteMatch(quoted: QuotedWords, row: TracedRow, places: Placement): JudgedMatch | null {
  const placed = [...places.keys()].filter((at) => (places[at] ?? -1) >= 0);
  const first = placed[0];
  const last = placed.at(-1);
  if (first === undefined || last === undefined) return null;
  const share = placed.length / places.length;
  if (share < leastShare) return null;
  const found = findings();
  const runs = runsOf(quoted, row, places, found);
  comparedEdges({ quoted, row, places, found }, first, last);
  for (const at of placed) if (!hasSameCase(quoted, row, at, places[at] ?? 0)) found.styles.add("case");
  if (placed.some((at) => quoted.partly[at] === 1)) found.isMarked = true;
  if (places.length < severalWords && found.changes.length + found.joints > 0) return null;
  if (places.length <= shortQuote && !isTold(quoted, row, runs, found)) return null;

  const pieces: QuotePiece[] = runs.map(([from, to]) => ({
    quote: spanOfWords(quoted.words, from, to),
    source: spanOfWords(row.words, places[from] ?? 0, places[to] ?? 0),
  }));
  const from = placed.reduce((least, at) => Math.min(least, places[at] ?? 0), places[first] ?? 0);
  const to = placed.reduce((most, at) => Math.max(most, places[at] ?? 0), 0);
  const isJoined = found.joints > 0 && runs.filter(([from, to]) => to - from + 1 >= severalWords).length > 1;
  const verdict = isJoined ? "stitched" : verdictOf(found);
  return {
    id: row.id,
    ...spanOfWords(row.words, from, to),
    verdict,
    pieces,
    // Signs of notes are no words of the quote.
    share: verdict === "verbatim" || verdict === "styled" ? 1 : share,
    changes: found.changes,
    leftOut: found.leftOut,
    flags: inOrder(found.flags),
    ...cuts(row, from, to),
    found,
  };
}

/** Whether a short quote has three words side by side, or all its words with a rare one among them. */
function isTold(
  { words }: QuotedWords,
  row: TracedRow,
  runs: readonly (readonly [from: number, to: number])[],
  { changes, joints }: Findings,
): boolean {
  if (runs.some(([from, to]) => to - from + 1 >= Math.min(3, words.ids.length))) return true;
  return (
    changes.length === 0 && joints === 0 && words.ids.some((word) => row.placesOf(word).length <= fewPlaces)
  );
}

function verdictOf({ changes, joints, isMarked, styles }: Findings): QuoteMatch["verdict"] {
  if (changes.length > 0 || joints > 0) return "altered";
  if (isMarked) return "marked-edit";
  return styles.size > 0 ? "styled" : "verbatim";
}

/** Stretches of quoted words that stand in the text one after the other, and what is between them. */
function runsOf(quoted: QuotedWords, row: TracedRow, places: Placement, found: Findings): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  let last = -1;
  for (let at = 0; at < places.length; at++) {
    if ((places[at] ?? -1) < 0) continue;
    if (last >= 0 && !comparedJoint({ quoted, row, places, found }, last, at)) {
      runs.push([start, last]);
      start = at;
    }
    if (start < 0) start = at;
    last = at;
  }
  runs.push([start, last]);
  return runs;
}

/** Stand for apostrophes, and would become spaces with marks. */
const accents = /[`´]/g;
const notInWord = /[^\p{L}\p{M}\p{N}]/gu;

function hasSameCase(quoted: QuotedWords, row: TracedRow, at: number, place: number): boolean {
  if (quoted.partly[at] === 1) return true;
  const { start, end } = spanOfWords(quoted.words, at, at);
  const there = spanOfWords(row.words, place, place);
  const one = quoted.text.slice(start, end);
  const other = row.text.slice(there.start, there.end);
  return one === other || lettersOf(one) === lettersOf(other);
}

function lettersOf(word: string): string {
  const letters = word.replace(accents, "'").normalize("NFKC");
  return letters.replace(/\p{Default_Ignorable_Code_Point}/gu, "").replace(notInWord, "");
}

function cuts(
  { text, words }: TracedRow,
  from: number,
  to: number,
): Pick<QuoteMatch, "cutAtStart" | "cutAtEnd"> {
  const first = sentenceAt(text, words.starts[from] ?? 0);
  const last = sentenceAt(text, words.starts[to] ?? 0);
  return {
    cutAtStart: from > 0 && first !== null && (words.starts[from - 1] ?? 0) >= first.start,
    cutAtEnd: to + 1 < words.ids.length && last !== null && (words.starts[to + 1] ?? 0) < last.end,
  };
}
