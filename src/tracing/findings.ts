import type { Span } from "../text/index.ts";
import type { WordChange } from "./passage.ts";
import type { Placement } from "./quote-placement.ts";
import type { Flag } from "./quote-trace.ts";
import type { QuotedWords } from "./quoted-words.ts";
import type { TracedRow } from "./traced-row.ts";
import { changesCondition, weightsOfChange } from "./word-weights.ts";

/** How quoted words differ that are the same words: capital letters, marks at the ends, quotation marks inside. */
export type Style = "case" | "edge" | "marks";

/** What was found while quoted words were compared with a text, gathered step by step. */
export interface Findings {
  readonly changes: WordChange[];
  readonly leftOut: Span[];
  readonly flags: Set<Flag>;
  readonly styles: Set<Style>;
  isMarked: boolean;
  /** How often the quote goes on at another place without a mark. */
  joints: number;
  /** How many of the changes are of punctuation alone. */
  signs: number;
}

/** Quoted words laid against a text. */
export interface Laid {
  readonly quoted: QuotedWords;
  readonly row: TracedRow;
  readonly places: Placement;
  readonly found: Findings;
}

export function findings(): Findings {
  return {
    changes: [],
    leftOut: [],
    flags: new Set(),
    styles: new Set(),
    isMarked: false,
    joints: 0,
    signs: 0,
  };
}

/** Notes a change with what it weighs. `a` is a span of the text, `b` one of the quoted words. */
export function noteChange({ quoted, row, found }: Omit<Laid, "places">, a: Span, b: Span): void {
  const [was, now] = [withHyphen(row.text, a), withHyphen(quoted.text, b)];
  const weights = weightsOfChange(was, now);
  const kind = a.start === a.end ? "added" : b.start === b.end ? "dropped" : "swapped";
  found.changes.push({ kind, a, b, weights });
  for (const weight of weights) found.flags.add(weight);
  if (changesCondition(was, now)) found.flags.add("condition");
}

const hyphen = /[-\u2010\u2011]/;

/** The words of a span, with a hyphen that follows them: "un-" of "un-American". */
function withHyphen(text: string, { start, end }: Span): string {
  const isHyphened = start < end && hyphen.test(text.charAt(end));
  return text.slice(start, isHyphened ? end + 1 : end);
}
