import { type PlainMessage, said } from "../../languages/index.ts";
import type { Sorting } from "./claim-choices.ts";

interface Column {
  readonly name: PlainMessage;
  readonly className: string;
  /** Null where sorting by it would say nothing. */
  readonly sort: Sorting | null;
}

/** The columns after that of the check boxes. */
export const columns: readonly Column[] = [
  { name: said("Words"), className: "claim-words", sort: "words" },
  { name: said("Tag"), className: "claim-tag", sort: "tag" },
  { name: said("Who says it"), className: "claim-who", sort: "who" },
  { name: said("Number"), className: "claim-number", sort: "number" },
  { name: said("Source"), className: "claim-source", sort: "place" },
  { name: said("Note"), className: "claim-note", sort: null },
  { name: said("Links"), className: "claim-links", sort: null },
];
