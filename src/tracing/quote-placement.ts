import { alignedWords } from "./aligned-words.ts";
import type { Blocked, Run } from "./quote-runs.ts";
import type { QuotedWords } from "./quoted-words.ts";
import type { TracedRow } from "./traced-row.ts";

/** For each quoted word the place of the word in the text that stands for it, or -1. */
export type Placement = Int32Array;

/** Words of the source that a bracket in a quote may stand for. */
export const mostInBracket = 12;
/** Words of the source that may be missing where a quote is broken off by a reporting phrase. */
export const mostInBreak = 60;
/** Words that may be missing without a mark between two runs of one chain; farther apart they are two places. */
const mostUnmarked = 40;
/** How many runs before it a run is tried behind. */
const lookBack = 300;
/** Words around the ends of a chain in which single words are looked for, besides as many as are missing. */
const edgeRoom = 4;
const dottedRoom = 100;

/**
 * Chains runs in the order of the quote and of the text, so that most words stand in order and little is skipped but
 * where a mark says so, and fills the gaps between them with single words. All -1 when there are no runs.
 */
export function placedInOrder(
  quoted: QuotedWords,
  row: TracedRow,
  runs: readonly Run[],
  blocked: Blocked,
): Placement {
  const places = new Int32Array(quoted.words.ids.length).fill(-1);
  for (const { quote, text, length } of bestChain(quoted, cutAtMarks(runs, quoted))) {
    for (let at = 0; at < length; at++) places[quote + at] = text + at;
  }
  fillGaps(quoted, row, places, blocked);
  return places;
}

/**
 * Runs cut where the quote has a mark: words behind the mark may stand behind those before it by chance, and where they
 * were taken from a few words later.
 */
function cutAtMarks(runs: readonly Run[], { joints, marked }: QuotedWords): readonly Run[] {
  if (!marked) return runs;
  // For each joint the first mark behind it.
  const nextMark = new Int32Array(joints.length + 1).fill(joints.length);
  for (let at = joints.length - 1; at > 0; at--) {
    const joint = joints[at];
    const isMark = joint?.ellipsis || joint?.broken || joint?.bracket !== null;
    nextMark[at - 1] = isMark ? at : (nextMark[at] ?? 0);
  }
  const pieces: Run[] = [];
  for (const { quote, text, length } of runs) {
    for (let from = quote; from < quote + length; ) {
      const to = Math.min(quote + length, nextMark[from] ?? 0);
      pieces.push({ quote: from, text: text + from - quote, length: to - from });
      from = to;
    }
  }
  return pieces.sort((one, other) => one.quote - other.quote);
}

function bestChain({ joints }: QuotedWords, runs: readonly Run[]): Run[] {
  const links: Link[] = [];
  const marks = markCounts(joints);
  let best: Link | null = null;
  for (const run of runs) {
    const link = linkBehind(links, run, marks);
    links.push(link);
    if (best === null || link.score > best.score) best = link;
  }
  const chain: Run[] = [];
  for (let link = best; link !== null; link = link.before) chain.push(link.run);
  return chain;
}

/** The best chain that ends with a run. */
interface Link {
  /** Without the words that it shares with the run before it. */
  readonly run: Run;
  readonly score: number;
  readonly before: Link | null;
}

function linkBehind(links: readonly Link[], run: Run, marks: MarkCounts): Link {
  let best: Link = { run, score: run.length, before: null };
  for (let index = links.length - 1; index >= 0 && index >= links.length - lookBack; index--) {
    const before = links[index];
    if (before === undefined || before.run.quote >= run.quote || before.run.text >= run.text) continue;
    const [quoteEnd, textEnd] = [before.run.quote + before.run.length, before.run.text + before.run.length];
    const cut = Math.max(0, quoteEnd - run.quote, textEnd - run.text);
    if (cut >= run.length) continue;
    const rest = { quote: run.quote + cut, text: run.text + cut, length: run.length - cut };
    const score = before.score + rest.length - skipCost(rest.text - textEnd, marks, quoteEnd, rest.quote);
    if (score > best.score) best = { run: rest, score, before };
  }
  return best;
}

/** How many joints up to each have a mark of each kind. */
interface MarkCounts {
  readonly ellipses: Int32Array;
  readonly brackets: Int32Array;
  readonly breaks: Int32Array;
}

function markCounts(joints: QuotedWords["joints"]): MarkCounts {
  const counts = () => new Int32Array(joints.length + 1);
  const [ellipses, brackets, breaks] = [counts(), counts(), counts()];
  for (const [at, { ellipsis, bracket, broken }] of joints.entries()) {
    ellipses[at + 1] = (ellipses[at] ?? 0) + Number(ellipsis);
    brackets[at + 1] = (brackets[at] ?? 0) + Number(bracket !== null);
    breaks[at + 1] = (breaks[at] ?? 0) + Number(broken);
  }
  return { ellipses, brackets, breaks };
}

/** In words; as good as nothing under a mark, but so that of equal places the nearest is taken. */
function skipCost(skipped: number, marks: MarkCounts, from: number, to: number): number {
  if (skipped === 0) return 0;
  const has = (counts: Int32Array) => (counts[to + 1] ?? 0) > (counts[from] ?? 0);
  const marked = 0.01 * Math.log2(1 + skipped);
  if (has(marks.ellipses)) return marked;
  if (has(marks.brackets) && skipped <= mostInBracket) return marked;
  if (has(marks.breaks) && skipped <= mostInBreak) return marked;
  return skipped <= mostUnmarked ? 0.5 + 0.05 * skipped : Number.POSITIVE_INFINITY;
}

function fillGaps({ words, joints }: QuotedWords, row: TracedRow, places: Placement, blocked: Blocked): void {
  const count = places.length;
  const first = places.findIndex((place) => place >= 0);
  if (first < 0) return;
  const isSame = (quote: number, text: number) =>
    words.ids[quote] === row.words.ids[text] && (text < blocked[0] || text >= blocked[1]);
  // Beside dots a word alone may stand farther off.
  const roomFor = (from: number, to: number) =>
    joints.slice(from, to + 1).some(({ ellipsis }) => ellipsis) ? dottedRoom : edgeRoom;

  const start = places[first] ?? 0;
  const room = Math.min(start, first + roomFor(1, first));
  // From behind, so that of several places the nearest is found.
  const before = alignedWords([0, first], [0, room], (quote, text) =>
    isSame(first - 1 - quote, start - 1 - text),
  );
  for (const [quote, text] of before) places[first - 1 - quote] = start - 1 - text;

  const fill = (quoteFrom: number, quoteTo: number, textFrom: number, textTo: number) => {
    for (const [quote, text] of alignedWords([quoteFrom, quoteTo], [textFrom, textTo], isSame))
      places[quote] = text;
  };
  let last = first;
  for (let at = first + 1; at < count; at++) {
    const place = places[at] ?? -1;
    if (place < 0) continue;
    if (at > last + 1) fill(last + 1, at, (places[last] ?? 0) + 1, place);
    last = at;
  }
  const end = (places[last] ?? 0) + 1;
  const behind = count - last - 1 + roomFor(last + 1, count - 1);
  fill(last + 1, count, end, Math.min(row.words.ids.length, end + behind));
}
