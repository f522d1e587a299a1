import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { claimChoicesOf, type Sorting } from "./claim-choices.ts";
import { columns } from "./claim-columns.ts";
import type { ClaimGroup } from "./list-claims.ts";
import { ManyRows } from "./many-rows.tsx";
import { ClaimTableRow, keyOf, type RowActs, type TableRow } from "./table-row.tsx";
import { useOnPaper } from "./use-on-paper.ts";

/** With more rows than this only those in sight are in the page: so many take 50 ms to draw. */
const allAtMost = 200;

/** Claims as a table, which can be sorted by its heads. */
export function ClaimTable({
  groups,
  count,
  ...acts
}: RowActs & { groups: readonly ClaimGroup[]; count: number }) {
  const isOnPaper = useOnPaper();
  const rows: readonly TableRow[] = groups.flatMap((group) => [
    ...(group.heading === "" ? [] : [{ group }]),
    ...group.claims.map((claim) => ({ claim })),
  ]);
  return (
    <table className="claim-table" aria-label={t("Claims")} aria-rowcount={rows.length + 1}>
      <thead>
        <tr>
          <th scope="col" className="claim-check">
            <span className="unseen">{t("Select")}</span>
          </th>
          {columns.map(({ name, sort, className }) => (
            <Head key={name} name={t(name)} sort={sort} className={className} />
          ))}
        </tr>
      </thead>
      {count > allAtMost && !isOnPaper ? (
        <ManyRows rows={rows} {...acts} />
      ) : (
        <tbody>
          {rows.map((row, index) => (
            <ClaimTableRow key={keyOf(row)} row={row} index={index} {...acts} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function Head({ name, sort, className }: { name: string; sort: Sorting | null; className: string }) {
  const store = claimChoicesOf(useLateral());
  const now = useStore(store, (choices) => choices.sort);
  const backwards = useStore(store, (choices) => choices.backwards);
  if (sort === null) {
    return (
      <th scope="col" className={className}>
        {name}
      </th>
    );
  }
  const isSorted = now === sort;
  const direction = backwards ? "descending" : "ascending";
  return (
    <th scope="col" className={className} aria-sort={isSorted ? direction : undefined}>
      <button
        type="button"
        className="claim-sort"
        onClick={() => store.setState({ sort, backwards: isSorted && !backwards })}
      >
        {name}
        <span aria-hidden="true">{isSorted ? (backwards ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}
