import {
  graphemeEnd,
  graphemeStart,
  nextWordEnd,
  nextWordStart,
  previousWordEnd,
  previousWordStart,
  type Span,
} from "../text/index.ts";

/** All that any of several passages covers, in text order, without overlap; parts that touch become one. None of none. */
export function unionOf(passages: readonly (readonly Span[])[]): Span[] {
  const union: { start: number; end: number }[] = [];
  for (const { start, end } of passages.flat().sort((a, b) => a.start - b.start)) {
    const last = union.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else union.push({ start, end });
  }
  return union;
}

/** What all of several passages cover, in text order; none where there is no such part, or no passage. */
export function commonOf([first, ...others]: readonly (readonly Span[])[]): Span[] {
  let common: Span[] = (first ?? []).map(({ start, end }) => ({ start, end }));
  for (const other of others) {
    common = common.flatMap(({ start, end }) =>
      other
        .map((span) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
        .filter((span) => span.start < span.end),
    );
  }
  return common;
}

/** Which end of which part is moved, and whereto. */
export interface EndMove {
  /** The part's place among the spans, from 0. */
  readonly part: number;
  readonly end: "start" | "end";
  readonly direction: -1 | 1;
  readonly step: "word" | "character";
}

/** The spans with one end moved; null where it would pass the other end, touch another part, or leave the text. */
export function withMovedEnd(text: string, spans: readonly Span[], move: EndMove): Span[] | null {
  const span = spans[move.part];
  if (span === undefined) return null;
  const offset = stepped(text, span[move.end], move);
  const moved = { start: span.start, end: span.end, [move.end]: offset };
  const before = spans[move.part - 1]?.end ?? -1;
  const after = spans[move.part + 1]?.start ?? text.length + 1;
  if (offset === span[move.end] || moved.start >= moved.end) return null;
  if (moved.start <= before || moved.end >= after) return null;
  return spans.map((one, at) => (at === move.part ? moved : one));
}

function stepped(text: string, offset: number, { end, direction, step }: EndMove): number {
  if (step === "character") {
    return direction < 0
      ? graphemeStart(text, Math.max(0, offset - 1))
      : graphemeEnd(text, Math.min(text.length, offset + 1));
  }
  if (end === "start") return direction < 0 ? previousWordStart(text, offset) : nextWordStart(text, offset);
  return direction < 0 ? previousWordEnd(text, offset) : nextWordEnd(text, offset);
}
