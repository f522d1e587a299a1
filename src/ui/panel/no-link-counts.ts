const none: ReadonlyMap<string, number> = new Map();

/** In the place of `use-link-counts` where links can't be seen. */
export function useLinkCounts(): ReadonlyMap<string, number> {
  return none;
}
