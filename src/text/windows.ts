import { insidePair } from "./offsets.ts";

/**
 * How a text is cut into small windows, so that a question about one place costs the same in three megabytes
 * as in three lines. The cuts depend on the text alone and not on the question, so all questions agree.
 */
export interface Cuts {
  /** Whether nothing that spans `offset` can be cut there. Looks only at the units beside it. */
  readonly isSure: (text: string, offset: number) => boolean;
  /**
   * In a stretch without sure cuts (a megabyte of letters), a cut is forced near each multiple of this many
   * UTF-16 code units. Longer keeps more of such a stretch together; each question costs up to nine times it.
   */
  readonly stride: number;
  /** The best place for a forced cut in `offset` to `offset + stride`, which holds no sure cut. */
  readonly force?: (text: string, offset: number) => number;
}

/** The last cut at or before `offset` (UTF-16 code units); 0 is always one. */
export function windowStart(text: string, offset: number, cuts: Cuts): number {
  for (let at = offset; at > 0; at--) {
    if (cuts.isSure(text, at)) return at;
    const forced = forcedCut(text, at, cuts);
    if (forced !== null && forced <= offset) return forced;
  }
  return 0;
}

/** The first cut after `offset` (UTF-16 code units); the text's length is always one. */
export function windowEnd(text: string, offset: number, cuts: Cuts): number {
  const pending = forcedCut(text, offset - (offset % cuts.stride), cuts);
  if (pending !== null && pending > offset) return pending;
  for (let at = offset + 1; at < text.length; at++) {
    if (cuts.isSure(text, at)) return at;
    const forced = forcedCut(text, at, cuts);
    if (forced !== null) return forced;
  }
  return text.length;
}

function forcedCut(text: string, at: number, cuts: Cuts): number | null {
  const { stride } = cuts;
  if (at === 0 || at % stride !== 0 || at + stride > text.length) return null;
  for (let near = at - stride + 1; near < at + stride; near++) {
    if (cuts.isSure(text, near)) return null;
  }
  const forced = cuts.force?.(text, at) ?? at;
  return insidePair(text, forced) ? forced + 1 : forced;
}
