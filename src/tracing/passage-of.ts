import { changedWeights, type Span } from "../text/index.ts";
import type { Chain, Run } from "./chain-runs.ts";
import { type Difference, differingWords } from "./differing-words.ts";
import type { Passage, TracedText, WordChange } from "./passage.ts";
import type { Weigh } from "./weighing.ts";
import type { WordRow } from "./word-row.ts";

/**
 * A chain of runs as a passage of two texts.
 * @param isWanted asked before what differs is weighed, which takes long
 * @returns null where the passage isn't wanted
 */
export function passageOf(
  texts: readonly TracedText[],
  row: WordRow,
  weigh: Weigh,
  chain: Chain,
  isWanted: (passage: Pick<Passage, "words" | "weight">) => boolean,
): Passage | null {
  const { ids, textOf } = row;
  const differences = differencesIn(ids, chain);
  const [first, last] = [chain[0] as Run, chain.at(-1) as Run];
  const end = { a: last.a + last.words, b: last.b + last.words };
  let [words, weight] = [0, 0];
  let from = first.a;
  for (const { a, aEnd } of [...differences, { a: end.a, aEnd: end.a }]) {
    words += a - from;
    weight += weigh(from, a - from);
    from = aEnd;
  }
  if (!isWanted({ words, weight })) return null;
  const [one, other] = [texts[textOf[first.a] ?? 0], texts[textOf[first.b] ?? 0]] as [TracedText, TracedText];
  return {
    a: { id: one.id, ...spanOf(row, first.a, end.a) },
    b: { id: other.id, ...spanOf(row, first.b, end.b) },
    words,
    weight,
    changes: differences.map((difference) => changeOf(row, one.text, other.text, difference)),
  };
}

/** What differs between the runs of a chain, in places of the row. */
function differencesIn(ids: Uint32Array, chain: Chain): Difference[] {
  return chain.slice(1).flatMap((next, at) => {
    const last = chain[at] as Run;
    return differingWords(ids, {
      a: last.a + last.words,
      aEnd: next.a,
      b: last.b + last.words,
      bEnd: next.b,
    });
  });
}

/** Words of the row as a span of their text; where there are none, behind the word before. */
function spanOf({ starts, ends }: WordRow, from: number, to: number): Span {
  const end = ends[to - 1] ?? 0;
  return { start: from < to ? (starts[from] ?? 0) : end, end };
}

function changeOf(row: WordRow, one: string, other: string, { a, aEnd, b, bEnd }: Difference): WordChange {
  const [inA, inB] = [spanOf(row, a, aEnd), spanOf(row, b, bEnd)];
  return {
    kind: b === bEnd ? "dropped" : a === aEnd ? "added" : "swapped",
    a: inA,
    b: inB,
    weights: changedWeights(one.slice(inA.start, inA.end), other.slice(inB.start, inB.end)),
  };
}
