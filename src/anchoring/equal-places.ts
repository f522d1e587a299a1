import { fold, graphemeEnd, graphemeStart, type Span } from "../text/index.ts";
import { type Passage, standsWhole } from "./passage.ts";
import { type Surroundings, surroundingsAt } from "./surroundings.ts";
import type { TokenIndex } from "./token-index.ts";

/** A place where the marked words stand, but perhaps with other quotation marks, dashes, spaces or case. */
export interface EqualPlace extends Surroundings {
  readonly span: Span;
  /** Whether something of that differs. */
  readonly isFormatting: boolean;
  /** The tokens of the text: from `at` to before `end`. */
  readonly at: number;
  readonly end: number;
}

/** Where the marked words stand, at most `most` places, the nearest first; an empty array when nowhere. */
export function equalPlaces(index: TokenIndex, passage: Passage, most: number): EqualPlace[] {
  const { from, to, selector } = passage;
  const wanted = passage.ids.slice(from, to);
  return index
    .nearest(wanted, index.tokenAt(selector.start), most)
    .flatMap((at) => equalAt(index, passage, at) ?? []);
}

/** Where the marked words stand with all of their context, but perhaps other quotation marks and the like. */
export function equalWholes(index: TokenIndex, passage: Passage, most: number): EqualPlace[] {
  const near = index.tokenAt(passage.selector.start) - passage.from;
  return index
    .nearest(passage.ids, near, most)
    .flatMap((at) => equalAt(index, passage, at + passage.from) ?? []);
}

/** The place at a token where the passage's own are known to stand; null when they end inside a grapheme there. */
export function equalAt(index: TokenIndex, passage: Passage, at: number): EqualPlace | null {
  const end = at + passage.to - passage.from;
  const span = spanOf(index, passage, at, end);
  // Of a sign that can't be seen nothing may be left.
  if (span.start >= span.end) return null;
  if (passage.isWhole && !standsWhole(index.text, span.start, span.end)) return null;
  const isFormatting = index.text.slice(span.start, span.end) !== passage.selector.exact;
  return { span, isFormatting, at, end, ...surroundingsAt(index, passage, at, end) };
}

function spanOf({ text, starts, ends }: TokenIndex, passage: Passage, at: number, end: number): Span {
  const { exact } = passage.selector;
  const first = starts[at] ?? 0;
  const last = ends[end - 1] ?? 0;
  // Where the marked words begin inside their first token, or with white space before it.
  const begin = passage.exactStart - (passage.starts[passage.from] ?? 0);
  const same = first + begin;
  if (same >= 0 && text.startsWith(exact, same)) return { start: same, end: same + exact.length };
  const token = { start: passage.starts[passage.to - 1] ?? 0, end: passage.ends[passage.to - 1] ?? 0 };
  const lastStart = starts[end - 1] ?? 0;
  return {
    start:
      begin > 0
        ? cutIn(text, { start: first, end: ends[at] ?? 0 }, passage.whole, passage.exactStart - begin, begin)
        : first,
    end:
      passage.exactEnd < token.end
        ? cutIn(
            text,
            { start: lastStart, end: last },
            passage.whole,
            token.start,
            passage.exactEnd - token.start,
          )
        : last,
  };
}

/** Where in today's token as much is behind as `units` of the token that starts at `from` in `whole`. */
function cutIn(text: string, today: Span, whole: string, from: number, units: number): number {
  const aim = fold(whole.slice(from, from + units)).length;
  let at = today.start;
  while (at < today.end && fold(text.slice(today.start, at)).length < aim) at = graphemeEnd(text, at + 1);
  return graphemeStart(text, Math.min(at, today.end));
}
