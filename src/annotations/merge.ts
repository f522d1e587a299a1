import type { Annotation } from "./annotation.ts";
import { canonicalJson } from "./canonical-json.ts";
import { compareStamps, type Stamp } from "./stamp.ts";

/** What has versions: an annotation, or another record that is kept in several places. */
interface Versioned {
  readonly id: string;
  readonly v: Stamp;
}

/**
 * The version that wins: the greater stamp, and between different records with one stamp (a copied
 * profile, a hand-edited file) the one whose canonical JSON is greater. The rule looks at nothing but the
 * two records, so every replica ends with the same one in whatever order it hears of them.
 * @throws RangeError when the two have different ids
 */
export function mergeRecords<Kept extends Versioned>(a: Kept, b: Kept): Kept {
  if (a.id !== b.id) throw new RangeError(`unexpected record ${b.id}, expected ${a.id}`);
  if (a === b) return a;
  const order = compareStamps(a.v, b.v);
  if (order !== 0) return order > 0 ? a : b;
  return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

/**
 * All records of both, each id in its winning version.
 * @returns `a` itself when `b` brings nothing new, so that callers can compare by identity
 */
export function mergeSets(
  a: ReadonlyMap<string, Annotation>,
  b: ReadonlyMap<string, Annotation>,
): ReadonlyMap<string, Annotation> {
  let merged: Map<string, Annotation> | null = null;
  for (const [id, theirs] of b) {
    const ours = a.get(id);
    const winner = ours === undefined ? theirs : mergeRecords(ours, theirs);
    if (winner === ours) continue;
    merged ??= new Map(a);
    merged.set(id, winner);
  }
  return merged ?? a;
}
