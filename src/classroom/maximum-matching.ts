import { munkres } from "munkres";

/** Two things that may be put together, and what that is worth. */
export interface Edge {
  /** The place of the one in its list. */
  readonly left: number;
  /** The place of the other in its list. */
  readonly right: number;
  /** More than 0. */
  readonly weight: number;
}

/**
 * Puts things of two lists together, each at most once, so that the weights add up to as much as possible (the Hungarian
 * method of Kuhn and Munkres, on each group that hangs together by itself). The sum doesn't depend on the order of the
 * edges. Where several ways are worth the same, it is one of them.
 * @returns the edges taken, by `left`
 */
export function maximumMatching(edges: readonly Edge[]): Edge[] {
  const [lefts, rights] = [timesOf(edges, "left"), timesOf(edges, "right")];
  const isAlone = ({ left, right }: Edge) => lefts.get(left) === 1 && rights.get(right) === 1;
  // Most hang together with nothing else, and are taken without a closer look.
  const taken = edges.filter(isAlone);
  if (taken.length < edges.length) {
    const others = edges.filter((edge) => !isAlone(edge));
    for (const group of groupsOf(others)) taken.push(...bestOf(group));
  }
  return taken.sort((a, b) => a.left - b.left);
}

/** By place at one end, how many edges it has. */
function timesOf(edges: readonly Edge[], end: "left" | "right"): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const edge of edges) times.set(edge[end], (times.get(edge[end]) ?? 0) + 1);
  return times;
}

/** Edges that hang together by common ends. */
function groupsOf(edges: readonly Edge[]): Edge[][] {
  const byLeft = byEnd(edges, "left");
  const byRight = byEnd(edges, "right");
  const seen = new Set<Edge>();
  const groups: Edge[][] = [];
  for (const edge of edges) {
    if (seen.has(edge)) continue;
    const group = [edge];
    seen.add(edge);
    // Grows while it is gone through.
    for (const { left, right } of group) {
      for (const next of [...(byLeft.get(left) ?? []), ...(byRight.get(right) ?? [])]) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    groups.push(group);
  }
  return groups;
}

function byEnd(edges: readonly Edge[], end: "left" | "right"): Map<number, Edge[]> {
  const lists = new Map<number, Edge[]>();
  for (const edge of edges) {
    const list = lists.get(edge[end]);
    if (list === undefined) lists.set(edge[end], [edge]);
    else list.push(edge);
  }
  return lists;
}

function bestOf(group: readonly Edge[]): Edge[] {
  const lefts = placesOf(group.map(({ left }) => left));
  const rights = placesOf(group.map(({ right }) => right));
  const byCell = new Map<string, Edge>();
  const costs = Array.from(lefts, () => Array.from(rights, () => 0));
  for (const edge of group) {
    const row = lefts.get(edge.left) ?? 0;
    const column = rights.get(edge.right) ?? 0;
    const line = costs[row] ?? [];
    if (edge.weight <= -(line[column] ?? 0)) continue;
    line[column] = -edge.weight;
    byCell.set(`${row} ${column}`, edge);
  }
  return munkres(costs).flatMap(([row, column]) => byCell.get(`${row} ${column}`) ?? []);
}

/** Each value once, in rising order, with its place among them. */
function placesOf(values: readonly number[]): Map<number, number> {
  return new Map([...new Set(values)].sort((a, b) => a - b).map((value, place) => [value, place]));
}
