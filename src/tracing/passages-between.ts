import type { Passage, WordChange } from "./passage.ts";

const turnedKinds = { dropped: "added", added: "dropped", swapped: "swapped" } as const;

function turnedChange({ kind, a, b, weights }: WordChange): WordChange {
  return { kind: turnedKinds[kind], a: b, b: a, weights };
}

/** The same passage as seen from its other text: what was dropped is added, and the other way round. */
export function turnedPassage(passage: Passage): Passage {
  return { ...passage, a: passage.b, b: passage.a, changes: passage.changes.map(turnedChange) };
}

/**
 * The passages that two texts share, all with their `a` in the first one, in its order. An empty array where they share
 * none.
 * @param aId the id of the text that is to be `a`
 */
export function passagesBetween(passages: readonly Passage[], aId: string, bId: string): readonly Passage[] {
  return passages
    .flatMap((passage) => {
      if (passage.a.id === aId && passage.b.id === bId) return passage;
      return passage.a.id === bId && passage.b.id === aId ? turnedPassage(passage) : [];
    })
    .sort((one, other) => one.a.start - other.a.start || one.b.start - other.b.start);
}
