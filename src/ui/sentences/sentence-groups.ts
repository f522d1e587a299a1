import { t } from "../../languages/index.ts";
import type { TextBlock } from "../../sources/index.ts";
import { type Span, sentencesIn } from "../../text/index.ts";
import { shortWords } from "./short-words.ts";

/** Which blocks of a text are listed, by their index; `to` is not among them. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** The sentences of one block, under a heading of their own. */
export interface SentenceGroup {
  /** Where the block begins, in UTF-16 code units. */
  readonly start: number;
  readonly name: string;
  readonly sentences: readonly Span[];
}

/**
 * How much of a text is listed at once, in UTF-16 code units: one to two hundred sentences. Each is half a dozen elements;
 * those of a whole book would take longer to lay out, and to be read by a screen reader, than the book.
 */
const listedAtOnce = 16_000;

/** The blocks to begin with: from the one at an offset on; all of them where the text is hardly longer than one helping. */
export function firstRange(blocks: readonly TextBlock[], at: number): BlockRange {
  const length = blocks.at(-1)?.end ?? 0;
  if (length <= 2 * listedAtOnce) return { from: 0, to: blocks.length };
  const first = blocks.findIndex(({ end }) => end > at);
  const from = first === -1 ? blocks.length : first;
  // At the end of the text the last helping is listed, and not nothing.
  return from === blocks.length
    ? withEarlier(blocks, { from, to: from })
    : withMore(blocks, { from, to: from });
}

/** One helping more at the end. */
export function withMore(blocks: readonly TextBlock[], { from, to }: BlockRange): BlockRange {
  const enough = (blocks[to]?.start ?? 0) + listedAtOnce;
  const end = blocks.findIndex((block, index) => index > to && block.end > enough);
  return { from, to: end === -1 ? blocks.length : end };
}

/** One helping more at the beginning. */
export function withEarlier(blocks: readonly TextBlock[], { from, to }: BlockRange): BlockRange {
  const enough = (blocks[from - 1]?.end ?? 0) - listedAtOnce;
  const before = blocks.findLastIndex((block, index) => index < from - 1 && block.start < enough);
  return { from: before + 1, to };
}

/** What each block is called: paragraphs by their number, headings by their words. */
export function blockNames(text: string, blocks: readonly TextBlock[]): string[] {
  let paragraphs = 0;
  return blocks.map(({ kind, start, end }) => {
    if (kind === "heading") return t("Heading: {words}", { words: shortWords(text.slice(start, end)) });
    paragraphs += 1;
    return t("Paragraph {number}", { number: paragraphs });
  });
}

/** The sentences of the blocks in a range; blocks in which none begins are left out. */
export function sentenceGroups(
  text: string,
  blocks: readonly TextBlock[],
  names: readonly string[],
  { from, to }: BlockRange,
): SentenceGroup[] {
  return blocks.slice(from, to).flatMap((block, index) => {
    // One that began in the block before is listed there.
    const sentences = sentencesIn(text, block).filter(({ start }) => start >= block.start);
    return sentences.length === 0 ? [] : { start: block.start, name: names[from + index] ?? "", sentences };
  });
}
