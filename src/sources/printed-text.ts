import { middle, type PrintedLine, type PrintedPage } from "./printed-page.ts";

/** A printed text as one plain text: canonical already, so that reading it gives the same. */
export interface PrintedText {
  readonly text: string;
  /** Where each page with text begins, in UTF-16 code units. */
  readonly pages: readonly { readonly at: number; readonly label: string }[];
}

/** What decides whether two lines are of one paragraph: shares of the letters' size, or of the usual distance of lines. */
const rules = {
  /** A greater distance than this many usual ones begins a paragraph. */
  distance: 1.35,
  /** Letters that differ by more are of another paragraph: a heading, a note. */
  sizes: 0.12,
  /** A first line stands in by at least so much. */
  indent: 0.8,
  /** Lines that begin no farther apart are of one column. */
  column: 4,
  /** A line that ends before this share of its column's width is short: the last one of a paragraph. */
  full: 0.85,
};

/** Sentences end so, with the quotation marks and brackets that may close after it. */
const sentenceEnd = /[.!?:…。！？][\p{Pe}\p{Pf}"'”’]*$/u;

/** Scripts that part their words by nothing: lines are joined without a space between two such characters. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}。、，．！？「」『』（）]/u;

/** Items of a list, which are a paragraph each: surely, and where the line before is the end of something. */
const surelyItem = /^[•‣◦▪]\s/u;
const perhapsItem = /^(?:[–—*-]|\(?(?:\p{Nd}{1,3}|[a-z])[.)])\s/u;

/** So many units of a text's end decide how it goes on. */
const seenEnd = 60;

/**
 * Joins the lines of printed pages to paragraphs. A line goes on with the paragraph before it unless it stands apart,
 * has letters of another size, begins an item of a list, or comes after the end of a sentence and is indented or
 * follows a short line. Over the end of a column or page a paragraph goes on unless a sentence ends there.
 */
export function joinPrinted(pages: readonly PrintedPage[]): PrintedText {
  const compounds = hyphenatedWords(pages);
  const paragraphs: string[] = [];
  const marks: { at: number; label: string }[] = [];
  let current = "";
  /** Units of all paragraphs before the current one, with the empty lines between them. */
  let before = 0;
  let last: PrintedLine | null = null;
  for (const { label, lines } of pages) {
    const distance = usualDistance(lines);
    let isFirst = true;
    for (const line of lines) {
      const words = line.text.replace(/\s+/g, " ").trim();
      if (words === "") continue;
      if (last !== null && continues({ last, line, isFirst, distance, lines })) {
        current = glued(current, words, compounds);
      } else {
        if (current !== "") {
          paragraphs.push(current);
          before += current.length + 2;
        }
        current = "";
      }
      if (isFirst) marks.push({ at: before + current.length, label });
      current += words;
      last = line;
      isFirst = false;
    }
  }
  if (current !== "") paragraphs.push(current);
  return { text: paragraphs.join("\n\n"), pages: marks };
}

/** Between the baselines of two lines of a paragraph. */
function usualDistance(lines: readonly PrintedLine[]): number {
  const distances = lines.flatMap(({ baseline }, at) => {
    const distance = (lines[at - 1]?.baseline ?? Number.NaN) - baseline;
    return distance > 0 ? [distance] : [];
  });
  return middle(distances);
}

interface Neighbours {
  readonly last: PrintedLine;
  readonly line: PrintedLine;
  /** Whether `line` is the first one of its page. */
  readonly isFirst: boolean;
  readonly distance: number;
  /** All of the page. */
  readonly lines: readonly PrintedLine[];
}

function continues({ last, line, isFirst, distance, lines }: Neighbours): boolean {
  const words = line.text.trim();
  if (surelyItem.test(words)) return false;
  if (Math.abs(line.size - last.size) > rules.sizes * last.size) return false;
  const ends = sentenceEnd.test(last.text.trim());
  const down = last.baseline - line.baseline;
  if (isFirst || down < -0.5 * line.size) return !ends;
  if (down > rules.distance * Math.max(distance, line.size)) return false;
  const isShort = last.right - line.left < rules.full * (columnEnd(last, lines) - line.left);
  if (perhapsItem.test(words) && (ends || isShort)) return false;
  const isIndented = line.left - last.left > rules.indent * line.size;
  return !(ends && (isIndented || isShort));
}

/** How far the lines of a line's column reach to the right. */
function columnEnd({ left, size }: PrintedLine, lines: readonly PrintedLine[]): number {
  const column = lines.filter((line) => Math.abs(line.left - left) < rules.column * size);
  return Math.max(...column.map(({ right }) => right));
}

/**
 * A paragraph as the next words are put to it. A hyphen at the end of a line goes where a small letter follows: it was
 * set to break the word, unless the same word has one within a line elsewhere.
 */
function glued(paragraph: string, words: string, compounds: ReadonlySet<string>): string {
  const end = paragraph.slice(-seenEnd);
  if (end.endsWith("\u00AD")) return paragraph.slice(0, -1);
  const [, start] = /(\p{L}+)[-\u2010]$/u.exec(end) ?? [];
  if (start !== undefined) {
    const [rest = ""] = /^\p{L}+/u.exec(words) ?? [];
    const isBroken = /^\p{Ll}/u.test(words) && !compounds.has(`${start}-${rest}`.toLowerCase());
    return isBroken ? paragraph.slice(0, -1) : paragraph;
  }
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
  const isUnspaced = unspaced.test(Array.from(end).at(-1) ?? "") && unspaced.test(first);
  return isUnspaced ? paragraph : `${paragraph} `;
}

/** The words with a hyphen that stand within a line, in small letters. */
function hyphenatedWords(pages: readonly PrintedPage[]): Set<string> {
  const found = new Set<string>();
  for (const { lines } of pages) {
    for (const { text } of lines) {
      for (const [word] of text.matchAll(/\p{L}+[-\u2010]\p{L}+/gu)) {
        found.add(word.replace("\u2010", "-").toLowerCase());
      }
    }
  }
  return found;
}
