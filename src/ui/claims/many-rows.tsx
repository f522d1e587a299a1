import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState } from "react";
import { columns } from "./claim-columns.ts";
import { ClaimTableRow, keyOf, type RowActs, type TableRow } from "./table-row.tsx";

/** A row's height before it is measured, in CSS pixels: two lines of words. */
const usualHeight = 62;

/** The rows of a long table, of which only those in sight are in the page. */
export function ManyRows({ rows, ...acts }: RowActs & { rows: readonly TableRow[] }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  // What stands above the table has its height only once it is drawn.
  useLayoutEffect(() => {
    setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    getItemKey: (index) => keyOf(rows[index] as TableRow),
    estimateSize: () => usualHeight,
    scrollMargin: top,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const before = (items[0]?.start ?? top) - top;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return (
    <tbody ref={body}>
      <Gap height={before} />
      {items.map(({ index, key }) => {
        const row = rows[index];
        return (
          row && (
            <ClaimTableRow key={key} row={row} index={index} measure={virtual.measureElement} {...acts} />
          )
        );
      })}
      <Gap height={after} />
    </tbody>
  );
}

/** Stands for rows that are not in the page. */
function Gap({ height }: { height: number }) {
  return (
    <tr className="claim-gap" style={{ blockSize: Math.max(0, height) }}>
      <td colSpan={columns.length + 1} />
    </tr>
  );
}
