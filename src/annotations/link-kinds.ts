/** A way in which one claim can bear on another, in the words of both directions. */
export interface LinkKind {
  /** Stands in records and files; never renamed. */
  readonly id: string;
  /** Between the words of the one and of the other: "supports". */
  readonly out: string;
  /** The same from the other one: "is supported by". */
  readonly in: string;
}

/** Every kind of link, in the order in which they are offered. */
export const linkKinds: readonly LinkKind[] = [
  { id: "supports", out: "supports", in: "is supported by" },
  { id: "contradicts", out: "contradicts", in: "is contradicted by" },
  { id: "source-of", out: "is the source of", in: "comes from" },
  { id: "misquotes", out: "misquotes", in: "is misquoted by" },
];

/** The words between two linked annotations; of a kind that only a later version knows, its id as it stands. */
export function linkWords(kind: string, direction: "out" | "in"): string {
  const known = linkKinds.find(({ id }) => id === kind);
  if (known !== undefined) return known[direction];
  return direction === "out" ? `is linked (${kind}) to` : `is linked (${kind}) from`;
}
