import { AxisBottom } from "@visx/axis";
import { scaleBand, scaleLinear } from "@visx/scale";
import { BarStackHorizontal } from "@visx/shape";
import { memo, useMemo, useRef } from "react";
import { type TagId, tagNames } from "../../annotations/index.ts";
import { tagWord } from "../../classroom/index.ts";
import { formatNumber, t } from "../../languages/index.ts";
import { percent } from "../kit/percent.ts";
import type { ClassReading } from "./class-reading.ts";
import { WideTable } from "./figures-table.tsx";
import { SeePart } from "./see-part.tsx";
import { type TagsOfSource, tagsBySource } from "./tags-by-source.ts";
import { useWidth } from "./use-width.ts";

/** Of each source, which share of its tags is which. */
export const SourceShares = memo(function SourceShares({
  reading,
  tags,
}: {
  reading: ClassReading;
  tags: readonly TagId[];
}) {
  const rows = useMemo(() => tagsBySource(reading, tags), [reading, tags]);
  const tagged = rows.filter(({ all }) => all > 0);
  return (
    <SeePart id="sources">
      {tagged.length === 0 ? (
        <p>{t("Nothing was tagged in any text.")}</p>
      ) : (
        <>
          <p>{mostWords(tagged, tags)}</p>
          <Bars rows={tagged} tags={tags} />
          <details className="see-more">
            <summary>{t("Sources as a table")}</summary>
            <WideTable label={t("Tags by source, of all students together")}>
              <thead>
                <tr>
                  <th scope="col">{t("Source")}</th>
                  <th scope="col">{t("Passages")}</th>
                  {tags.map((tag) => (
                    <th key={tag} scope="col">
                      {t(tagNames[tag])}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, title, all, counts }) => (
                  <tr key={id}>
                    <th scope="row">{title}</th>
                    <td className="see-number">{formatNumber(all)}</td>
                    {tags.map((tag) => (
                      <td key={tag} className="see-number">
                        {formatNumber(counts[tag])}
                        {all > 0 && ` (${percent(counts[tag] / all)})`}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </WideTable>
          </details>
        </>
      )}
    </SeePart>
  );
});

/** Of each tag, the source where it has the greatest share. */
function mostWords(rows: readonly TagsOfSource[], tags: readonly TagId[]): string {
  const parts = tags.flatMap((tag) => {
    const [most] = rows.toSorted((a, b) => b.counts[tag] / b.all - a.counts[tag] / a.all);
    return most && most.counts[tag] > 0
      ? t("{tag} in “{title}” ({share})", {
          tag: tagWord(tag),
          title: most.title,
          share: percent(most.counts[tag] / most.all),
        })
      : [];
  });
  return t("Greatest shares: {shares}.", { shares: parts.join(", ") });
}

const [rowHeight, titleHeight, axisHeight] = [58, 22, 28];

/** Narrower parts have room for a tag's first letter, or for no words, in CSS pixels. */
const [leastForWords, leastForLetter] = [104, 48];

/** Titles are cut to what fits on a line, at so many CSS pixels a character. */
const characterWidth = 7.2;

function Bars({ rows, tags }: { rows: readonly TagsOfSource[]; tags: readonly TagId[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const height = rows.length * rowHeight;
  const across = scaleLinear({ domain: [0, 1], range: [0, Math.max(0, width - 1)] });
  const down = scaleBand({ domain: rows.map(({ id }) => id), range: [0, height] });
  const label = rows
    .map(
      ({ title, all, counts }) =>
        `${title}: ${tags.map((tag) => `${percent(counts[tag] / all)} ${tagWord(tag)}`).join(", ")}`,
    )
    .join("; ");
  return (
    <div ref={frame} className="source-bars">
      {width > 0 && (
        <svg
          width={width}
          height={height + axisHeight}
          viewBox={`0 0 ${width} ${height + axisHeight}`}
          role="img"
          aria-label={t("Tags by source. {shares}", { shares: label })}
        >
          {rows.map(({ id, title }) => (
            <text key={id} className="source-bar-title" x={0} y={(down(id) ?? 0) + titleHeight - 6}>
              {cut(title, Math.floor(width / characterWidth))}
            </text>
          ))}
          <BarStackHorizontal<TagsOfSource, TagId>
            data={[...rows]}
            keys={[...tags]}
            value={({ counts, all }, tag) => counts[tag] / all}
            y={({ id }) => id}
            xScale={across}
            yScale={down}
            color={() => ""}
          >
            {(stacks) =>
              stacks.flatMap(({ key, bars }) =>
                bars.map((bar) => (
                  <g key={`${key} ${bar.index}`}>
                    <rect
                      className="source-bar"
                      data-tag={key}
                      x={bar.x}
                      y={bar.y + titleHeight}
                      width={Math.max(0, bar.width - 1)}
                      height={rowHeight - titleHeight - 12}
                    />
                    {bar.width > leastForLetter && (
                      <text
                        className="source-bar-words"
                        x={bar.x + bar.width / 2}
                        y={bar.y + titleHeight + (rowHeight - titleHeight - 12) / 2}
                      >
                        {bar.width > leastForWords ? t(tagNames[key]) : t(tagNames[key]).charAt(0)}{" "}
                        {percent((rows[bar.index]?.counts[key] ?? 0) / (rows[bar.index]?.all ?? 1))}
                      </text>
                    )}
                  </g>
                )),
              )
            }
          </BarStackHorizontal>
          <AxisBottom
            top={height}
            scale={across}
            numTicks={4}
            tickFormat={(share) => t("{number} %", { number: Math.round(100 * Number(share)) })}
            axisClassName="see-axis"
            hideAxisLine
            tickLabelProps={(_, at, ticks) => ({
              className: "see-tick",
              textAnchor: at === 0 ? "start" : at === ticks.length - 1 ? "end" : "middle",
            })}
          />
        </svg>
      )}
    </div>
  );
}

function cut(title: string, most: number): string {
  return title.length <= most ? title : `${title.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}
