import fc from "fast-check";
import type { TagId } from "../annotations/index.ts";
import { wordsIn } from "../text/index.ts";
import type { KeyEntry, Passage, Reading } from "./index.ts";
import { unionOf } from "./merged-spans.ts";

/** The text that all readings here are of. */
export const speech =
  "The mayor said “we will act, and soon”. About 12 percent of residents left in 2015. It was a shameful year. Nobody knows why.";

const words = wordsIn(speech);
const tag = fc.constantFrom<TagId>("quote", "statistic", "opinion");

/** From one word of the speech to another. */
const span = fc.tuple(fc.nat(words.length - 1), fc.nat(4)).map(([first, more]) => ({
  start: words[first]?.start ?? 0,
  end: words[Math.min(first + more, words.length - 1)]?.end ?? speech.length,
}));
const spans = fc.array(span, { minLength: 1, maxLength: 2 }).map((parts) => unionOf([parts]));
const passage = fc.tuple(tag, spans, fc.boolean()).map(
  ([tag, spans, unsure]): Passage => ({
    id: `${tag}-${spans[0]?.start}-${spans.at(-1)?.end}`,
    tag,
    spans,
    unsure,
  }),
);

/** What several readers tagged in the speech; one may have tagged nothing. */
export const manyReadings: fc.Arbitrary<Reading[]> = fc
  .array(fc.array(passage, { maxLength: 5 }), { minLength: 1, maxLength: 5 })
  .map((all) => all.map((passages, at) => ({ reader: at === 0 ? null : `reader-${at}`, passages })));

/** A key of the speech in which no two passages of one tag overlap. */
export const keys: fc.Arbitrary<KeyEntry[]> = fc
  .array(fc.tuple(tag, span, fc.boolean()), { maxLength: 6 })
  .map((drawn) => {
    const entries: KeyEntry[] = [];
    for (const [at, [tag, span, optional]] of drawn.entries()) {
      const entry = { id: `key-${at}`, sourceId: "letter", tag, spans: [span] };
      if (!overlapping([...entries, entry]))
        entries.push(optional ? { ...entry, optional, reason: "Both ways." } : entry);
    }
    return entries;
  });

/** Whether two passages of one tag and source overlap. */
export function overlapping(entries: readonly KeyEntry[]): boolean {
  return entries.some((one, at) =>
    entries.some(
      (other, place) =>
        place > at &&
        one.tag === other.tag &&
        one.sourceId === other.sourceId &&
        one.spans.some((a) => other.spans.some((b) => a.start < b.end && b.start < a.end)),
    ),
  );
}

/** The words of the speech as a passage. */
export function tagged(tag: TagId, ...parts: readonly string[]): Passage {
  const spans = parts.map((part) => {
    const start = speech.indexOf(part);
    if (start < 0) throw new RangeError(`unexpected words ${part}, expected some of the speech`);
    return { start, end: start + part.length };
  });
  return { id: `${tag}-${spans[0]?.start}`, tag, spans };
}

/** The same as an entry of a key. */
export function entryOn(id: string, tag: TagId, ...parts: readonly string[]): KeyEntry {
  return { id, sourceId: "letter", tag, spans: tagged(tag, ...parts).spans };
}
