import type { Span } from "../text/index.ts";

/**
 * Things that overlap, directly or over others, together; each is in exactly one group, and those that only touch stay apart.
 * Cost: sorting their spans.
 */
export function groupsOf<Spread extends { readonly spans: readonly Span[] }>(
  things: readonly Spread[],
): Spread[][] {
  /** Of each the next one towards the first of its group; of the first itself. */
  const towards = things.map((_, at) => at);
  function firstOf(at: number): number {
    let first = at;
    while (towards[first] !== first) first = towards[first] ?? first;
    // What was walked through once is known the next time.
    for (let step = at; step !== first; ) {
      const next = towards[step] ?? first;
      towards[step] = first;
      step = next;
    }
    return first;
  }
  const spans = things
    .flatMap(({ spans }, owner) => spans.map(({ start, end }) => ({ start, end, owner })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  /** How far the spans before reach, and whose span it is. */
  let reach = { end: 0, owner: 0 };
  for (const { start, end, owner } of spans) {
    if (start < reach.end) towards[firstOf(owner)] = firstOf(reach.owner);
    if (end > reach.end) reach = { end, owner };
  }
  const groups = new Map<number, Spread[]>();
  for (const [at, thing] of things.entries()) {
    const first = firstOf(at);
    const known = groups.get(first);
    if (known) known.push(thing);
    else groups.set(first, [thing]);
  }
  return [...groups.values()];
}
