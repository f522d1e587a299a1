import type { KeyEntry } from "./exercise.ts";
import { passageOverlaps } from "./passage-overlaps.ts";

/**
 * The pairs of passages of one source and tag that share words, each pair once: a student's passage can meet only one of them,
 * so that the other counts as missed.
 */
export function keyOverlaps(key: readonly KeyEntry[]): [KeyEntry, KeyEntry][] {
  const groups = new Map<string, KeyEntry[]>();
  for (const entry of key) {
    const name = `${entry.tag} ${entry.sourceId}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return [...groups.values()].flatMap((entries) => {
    const spans = entries.map((entry) => entry.spans);
    return passageOverlaps(spans, spans).flatMap(({ left, right }): [KeyEntry, KeyEntry][] => {
      const [one, other] = [entries[left], entries[right]];
      return left < right && one && other ? [[one, other]] : [];
    });
  });
}
