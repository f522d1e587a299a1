import type { TextBlock } from "../../sources/index.ts";
import type { Span } from "../../text/index.ts";

/** A paragraph or a heading as it stands on paper. */
export interface PaperParagraph extends Span {
  /** Counted over the whole text, from 1, so that it is the same on every sheet of it; null for a heading. */
  readonly number: number | null;
  /** Whether words of the text before it are left out. */
  readonly isAfterGap: boolean;
}

/** What of a text stands on paper. */
export interface PaperText {
  readonly paragraphs: readonly PaperParagraph[];
  /** Whether words behind the last of them are left out. */
  readonly goesOn: boolean;
}

/**
 * The paragraphs of a text that are to be tagged, cut where a part begins or ends within one; all of them where no part is
 * named, or none is to be tagged: then the text is there to be read.
 * @param blocks of the whole text, in its order
 * @param parts in the order of the text
 */
export function paperParagraphs(blocks: readonly TextBlock[], parts: readonly Span[] = []): PaperText {
  const paragraphs: PaperParagraph[] = [];
  let number = 0;
  let isAfterGap = false;
  for (const { start, end, kind } of blocks) {
    if (kind === "paragraph") number++;
    let at = start;
    for (const part of parts.length === 0 ? [{ start, end }] : parts) {
      const span = { start: Math.max(start, part.start), end: Math.min(end, part.end) };
      if (span.start >= span.end) continue;
      isAfterGap ||= span.start > at;
      paragraphs.push({ ...span, number: kind === "heading" ? null : number, isAfterGap });
      isAfterGap = false;
      at = span.end;
    }
    isAfterGap ||= at < end;
  }
  return { paragraphs, goesOn: isAfterGap };
}
