import type { Sorting } from "./claim-choices.ts";

interface Column {
  readonly name: string;
  readonly className: string;
  /** Null where sorting by it would say nothing. */
  readonly sort: Sorting | null;
}

/** The columns after that of the check boxes. */
export const columns: readonly Column[] = [
  { name: "Words", className: "claim-words", sort: "words" },
  { name: "Tag", className: "claim-tag", sort: "tag" },
  { name: "Who says it", className: "claim-who", sort: "who" },
  { name: "Number", className: "claim-number", sort: "number" },
  { name: "Source", className: "claim-source", sort: "place" },
  { name: "Note", className: "claim-note", sort: null },
  { name: "Links", className: "claim-links", sort: null },
];
