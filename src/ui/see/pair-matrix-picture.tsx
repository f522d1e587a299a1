import { HeatmapRect } from "@visx/heatmap";
import { scaleBand, scaleLinear } from "@visx/scale";
import { memo, useCallback, useMemo, useRef, useState } from "react";
import { noVariation, type OrderedPairs } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import { twoDigits } from "./two-digits.ts";
import { useCellPointing } from "./use-cell-pointing.ts";
import { useWidth } from "./use-width.ts";

/** The widest that a cell gets, in CSS pixels. */
const mostCell = 18;

/** What is kept free beside the last row for its student's name, and the least height of a row that has one, in CSS pixels. */
const [nameWidth, leastForName] = [150, 11];

/** Fainter cells could not be told from the paper. */
const faintest = 0.06;

interface Row {
  readonly reader: number;
  /** F1 with those before; null where there is nothing to say. */
  readonly cells: readonly (number | null)[];
}

/** A matrix of pairs, each drawn once: below the diagonal, students in their order from the left and from the top. */
export function PairMatrixPicture({
  students,
  ordered,
}: {
  students: readonly string[];
  ordered: OrderedPairs;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const rows = useMemo(() => rowsOf(ordered), [ordered]);
  const [said, setSaid] = useState("");
  const point = useCallback(
    (row: number, column: number) => setSaid(cellWords(students, rows, row, column)),
    [students, rows],
  );
  useCellPointing(frame, point);
  return (
    <figure className="pair-matrix">
      <div ref={frame}>{width > 0 && <Cells students={students} rows={rows} width={width} />}</div>
      <figcaption>
        <span className="pair-scale">
          0 <span className="pair-scale-bar" /> 1
        </span>
        <span role="status">
          {said || t("Point at a cell, tap it, or go through them with the arrow keys.")}
        </span>
      </figcaption>
    </figure>
  );
}

const Cells = memo(function Cells({
  students,
  rows,
  width,
}: {
  students: readonly string[];
  rows: readonly Row[];
  width: number;
}) {
  const size = Math.min(Math.max(0, width - nameWidth), rows.length * mostCell);
  const place = scaleBand({ domain: rows.map((_, at) => at), range: [0, size] });
  const tint = scaleLinear({ domain: [0, 1], range: [faintest, 1] });
  const cell = place.bandwidth();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of cells in a picture has no element of its own
    <svg
      width={size + nameWidth}
      height={size}
      viewBox={`0 0 ${size + nameWidth} ${size}`}
      role="group"
      aria-label={plural(rows.length, "Matrix of {count} student", "Matrix of {count} students")}
    >
      <HeatmapRect
        data={[...rows]}
        bins={(row) => [...row.cells]}
        count={(f1) => f1 ?? 0}
        xScale={(row) => place(row) ?? 0}
        yScale={(column) => place(column) ?? 0}
        binWidth={cell}
        binHeight={cell}
        gap={cell > 8 ? 2 : 1}
        opacityScale={(f1) => tint(Number(f1 ?? 0))}
      >
        {(drawn) =>
          drawn.flat().map(({ row: column, column: row, bin, x, y, width: wide, height, opacity }) => (
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a cell does nothing but say its pair
            <rect
              key={`${row} ${column}`}
              data-cell={`${row} ${column}`}
              data-nothing={bin === null ? "" : undefined}
              // What the picture takes for columns are the rows here: the first student stands above.
              x={y}
              y={x}
              width={Math.max(1, wide)}
              height={Math.max(1, height)}
              fillOpacity={opacity}
              role="img"
              aria-label={cellWords(students, rows, row, column)}
              tabIndex={row === 1 && column === 0 ? 0 : -1}
            />
          ))
        }
      </HeatmapRect>
      {cell >= leastForName &&
        rows.map(({ reader }, at) => (
          <text key={reader} className="pair-name" x={at * cell + 4} y={(at + 0.5) * cell}>
            {students[reader]}
          </text>
        ))}
    </svg>
  );
});

function rowsOf({ readers, pairs }: OrderedPairs): Row[] {
  const known = new Map(pairs.map(({ a, b, f1 }) => [`${a} ${b}`, f1]));
  return readers.map((reader, at) => ({
    reader,
    cells: readers
      .slice(0, at)
      .map((other) => known.get(`${Math.min(reader, other)} ${Math.max(reader, other)}`) ?? null),
  }));
}

function cellWords(students: readonly string[], rows: readonly Row[], row: number, column: number): string {
  const [one, other] = [rows[row], rows[column]];
  const f1 = one?.cells[column] ?? null;
  return t("{one} and {other}: {value}", {
    one: students[other?.reader ?? 0] ?? "",
    other: students[one?.reader ?? 0] ?? "",
    value: f1 === null ? t(noVariation) : twoDigits(f1),
  });
}
