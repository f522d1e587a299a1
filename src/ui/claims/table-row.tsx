import { plural, t } from "../../languages/index.ts";
import type { Claim } from "./claim.ts";
import { columns } from "./claim-columns.ts";
import { ClaimRow } from "./claim-row.tsx";
import type { ClaimGroup } from "./list-claims.ts";

/** A row of the table: a heading, or a claim. */
export type TableRow = { readonly group: ClaimGroup } | { readonly claim: Claim };

/** What every row can do. */
export interface RowActs {
  readonly selected: readonly string[];
  readonly onSelect: (id: string) => void;
  /** Begins a link from a claim to one that is still to be chosen. */
  readonly onLink: (fromId: string) => void;
}

/** What tells a row from all others. */
export function keyOf(row: TableRow): string {
  return "claim" in row ? row.claim.annotation.id : `group ${row.group.key}`;
}

/** One row, a heading or a claim. */
export function ClaimTableRow({
  row,
  index,
  measure,
  selected,
  onSelect,
  onLink,
}: RowActs & {
  row: TableRow;
  /** From 0, without the heads. */
  index: number;
  /** Where only rows in sight are in the page: takes the row's height. */
  measure?: (row: HTMLTableRowElement | null) => void;
}) {
  if ("claim" in row) {
    const isSelected = selected.includes(row.claim.annotation.id);
    const acts = { isSelected, onSelect, onLink };
    return <ClaimRow claim={row.claim} index={index} measure={measure} {...acts} />;
  }
  const { heading, claims, sources } = row.group;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className="claim-group">
      <td colSpan={columns.length + 1}>
        {heading}{" "}
        <span className="faint">
          {sources > 1
            ? t("{count} claims in {sources} sources", { count: claims.length, sources })
            : plural(claims.length, "{count} claim", "{count} claims")}
        </span>
      </td>
    </tr>
  );
}
