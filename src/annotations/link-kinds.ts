import { type PlainMessage, said, t } from "../languages/index.ts";

/** A way in which one claim can bear on another, in the words of both directions. */
export interface LinkKind {
  /** Stands in records and files; never renamed. */
  readonly id: string;
  /** Between the words of the one and of the other: "supports". */
  readonly out: PlainMessage;
  /** The same from the other one: "is supported by". */
  readonly in: PlainMessage;
}

/** Every kind of link, in the order in which they are offered. */
export const linkKinds: readonly LinkKind[] = [
  { id: "supports", out: said("supports"), in: said("is supported by") },
  { id: "contradicts", out: said("contradicts"), in: said("is contradicted by") },
  { id: "source-of", out: said("is the source of"), in: said("comes from") },
  { id: "misquotes", out: said("misquotes"), in: said("is misquoted by") },
];

/** The words between two linked annotations; of a kind that only a later version knows, its id as it stands. */
export function linkWords(kind: string, direction: "out" | "in"): string {
  const known = linkKinds.find(({ id }) => id === kind);
  if (known !== undefined) return t(known[direction]);
  return direction === "out" ? t("is linked ({kind}) to", { kind }) : t("is linked ({kind}) from", { kind });
}
