import { spansOverlap } from "../text/index.ts";
import { pairSpans } from "./pair-spans.ts";
import { quotient } from "./quotient.ts";
import type { TaggedSpan } from "./unitized-segments.ts";

/** What became of the spans of a key, and of those of a reader (Chinchor and Sundheim 1993; SemEval-2013 task 9.1). */
export interface MucCounts {
  readonly correct: number;
  readonly incorrect: number;
  readonly partial: number;
  /** Of the key's, those that nothing met. */
  readonly missed: number;
  /** Of the reader's, those that met nothing. */
  readonly spurious: number;
}

/** The four ways in which SemEval-2013 counts. */
export interface MucEvaluation {
  /** Ends and tag must be the same. */
  readonly strict: MucCounts;
  /** The ends must be the same, whatever the tag. */
  readonly exact: MucCounts;
  /** The ends count; others that overlap are partial. */
  readonly partial: MucCounts;
  /** The tag counts, wherever there is an overlap. */
  readonly type: MucCounts;
}

/**
 * How a reader's spans find those of the key. `best` is ours: one to one, exact ones first, then as much overlap as can be
 * had, so that the order of the lists changes nothing. The other two are those of the nervaluate library, for comparison
 * with figures that it gave: `one-to-many` (0.2) lets one span meet several of the key's; `first-come` (1.1) goes through
 * the lists as they are, and gives the first overlap away.
 */
export type MucMatching = "best" | "one-to-many" | "first-come";

/** Counts a reader's spans against a key's. Counts of several texts are added, and made into scores only then. */
export function mucEvaluation(
  key: readonly TaggedSpan[],
  reader: readonly TaggedSpan[],
  matching: MucMatching = "best",
): MucEvaluation {
  if (matching === "one-to-many") return evaluationOf(oneToMany(key, reader));
  if (matching === "best") return evaluationOf(bestMeetings(key, reader));
  return byKind((kindOf) => countsOf(firstCome(key, reader, kindOf), kindOf));
}

/** The sum of counts over several texts. */
export function addMucCounts(parts: readonly MucCounts[]): MucCounts {
  const total = { correct: 0, incorrect: 0, partial: 0, missed: 0, spurious: 0 };
  for (const part of parts) {
    total.correct += part.correct;
    total.incorrect += part.incorrect;
    total.partial += part.partial;
    total.missed += part.missed;
    total.spurious += part.spurious;
  }
  return total;
}

/** Precision, recall and their harmonic mean, 0 to 1; null where there was nothing to find, or nothing was said. */
export interface MucScores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/**
 * @param halfCredit whether partial ones count a half, as they do for `partial` and `type`; else nothing
 */
export function mucScores(
  { correct, incorrect, partial, missed, spurious }: MucCounts,
  halfCredit = true,
): MucScores {
  const credit = correct + (halfCredit ? partial / 2 : 0);
  const said = correct + incorrect + partial + spurious;
  const possible = correct + incorrect + partial + missed;
  return {
    precision: quotient(credit, said),
    recall: quotient(credit, possible),
    f1: quotient(2 * credit, said + possible),
  };
}

/** Spans that met, and those that met nothing. */
interface Meetings {
  readonly pairs: readonly (readonly [key: TaggedSpan, reader: TaggedSpan])[];
  readonly missed: number;
  readonly spurious: number;
}

type Kind = "correct" | "incorrect" | "partial";

type KindOf = (key: TaggedSpan, reader: TaggedSpan) => Kind;

const kinds: Readonly<Record<keyof MucEvaluation, KindOf>> = {
  strict: (key, reader) => (isSame(key, reader) && key.tag === reader.tag ? "correct" : "incorrect"),
  exact: (key, reader) => (isSame(key, reader) ? "correct" : "incorrect"),
  partial: (key, reader) => (isSame(key, reader) ? "correct" : "partial"),
  type: (key, reader) => (key.tag === reader.tag ? "correct" : "incorrect"),
};

function isSame(a: TaggedSpan, b: TaggedSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

function nameOf({ start, end, tag }: TaggedSpan): string {
  return `${start} ${end} ${tag}`;
}

function distance(a: TaggedSpan, b: TaggedSpan): number {
  return Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
}

function evaluationOf(meetings: Meetings): MucEvaluation {
  return byKind((kindOf) => countsOf(meetings, kindOf));
}

function byKind(count: (kindOf: KindOf) => MucCounts): MucEvaluation {
  return {
    strict: count(kinds.strict),
    exact: count(kinds.exact),
    partial: count(kinds.partial),
    type: count(kinds.type),
  };
}

function countsOf({ pairs, missed, spurious }: Meetings, kindOf: KindOf): MucCounts {
  const counts = { correct: 0, incorrect: 0, partial: 0, missed, spurious };
  for (const [key, reader] of pairs) counts[kindOf(key, reader)]++;
  return counts;
}

function bestMeetings(key: readonly TaggedSpan[], reader: readonly TaggedSpan[]): Meetings {
  const pairs = pairSpans(key, reader).map(([left, right]) => [key[left], reader[right]] as const);
  const met = pairs.filter((pair): pair is readonly [TaggedSpan, TaggedSpan] => !pair.includes(undefined));
  return { pairs: met, missed: key.length - met.length, spurious: reader.length - met.length };
}

/** As nervaluate 0.2: a span that isn't exactly in the key meets all that it overlaps and that none met before. */
function oneToMany(key: readonly TaggedSpan[], reader: readonly TaggedSpan[]): Meetings {
  const wanted = key.toSorted((a, b) => a.start - b.start);
  // Equal ones are met together.
  const met = new Set<string>();
  const pairs: [TaggedSpan, TaggedSpan][] = [];
  let spurious = 0;
  for (const span of reader.toSorted((a, b) => a.end - b.end)) {
    const before = pairs.length;
    const exact = wanted.find((candidate) => isSame(candidate, span) && candidate.tag === span.tag);
    if (exact !== undefined) {
      pairs.push([exact, span]);
      met.add(nameOf(exact));
      continue;
    }
    for (const candidate of wanted) {
      if (!isSame(candidate, span) && (met.has(nameOf(candidate)) || !spansOverlap(candidate, span)))
        continue;
      pairs.push([candidate, span]);
      met.add(nameOf(candidate));
      if (isSame(candidate, span)) break;
    }
    if (pairs.length === before) spurious++;
  }
  return { pairs, missed: wanted.filter((span) => !met.has(nameOf(span))).length, spurious };
}

/**
 * As nervaluate 1.1: each span in turn takes, of those of the key that are left and that it overlaps, the one that is right
 * by the measure (the one with the nearest ends, if several are), else the first.
 */
function firstCome(key: readonly TaggedSpan[], reader: readonly TaggedSpan[], kindOf: KindOf): Meetings {
  const left = [...key];
  const pairs: [TaggedSpan, TaggedSpan][] = [];
  for (const span of reader) {
    const overlapping = left.filter((candidate) => spansOverlap(candidate, span));
    const [right] = overlapping
      .filter((candidate) => kindOf(candidate, span) === "correct")
      .sort((a, b) => distance(a, span) - distance(b, span));
    const taken = right ?? overlapping[0];
    if (taken === undefined) continue;
    pairs.push([taken, span]);
    left.splice(left.indexOf(taken), 1);
  }
  return { pairs, missed: left.length, spurious: reader.length - pairs.length };
}
