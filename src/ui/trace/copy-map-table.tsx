import { useMemo, useState } from "react";
import { formatNumber, plural, said, spokenLocale, t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import type { WordShare } from "../../tracing/index.ts";
import { percent } from "../kit/percent.ts";
import { edgeKey } from "./copy-map-edges.ts";
import { quotedTitle } from "./copy-map-words.ts";
import "./copy-map-table.css";

/** What is said of a text: how much of it stands in another one. */
interface OneWay {
  readonly share: WordShare;
  readonly from: Source;
  readonly to: Source;
  readonly part: number;
}

const columns = [
  { id: "from", name: said("Of this text") },
  { id: "to", name: said("stands in") },
  { id: "part", name: said("Share of its words") },
  { id: "words", name: said("Shared words") },
] as const;

type Column = (typeof columns)[number]["id"];

function valueIn({ share, from, to, part }: OneWay, column: Column): string | number {
  if (column === "from") return from.title;
  if (column === "to") return to.title;
  return column === "part" ? part : share.words;
}

/** Numbers from the greatest on, titles from A on; the other way round where `isTurned`. */
function compareBy(column: Column, isTurned: boolean) {
  return (one: OneWay, other: OneWay): number => {
    const [x, y] = [valueIn(one, column), valueIn(other, column)];
    const order =
      typeof x === "number" && typeof y === "number"
        ? y - x
        : String(x).localeCompare(String(y), spokenLocale().tag);
    return isTurned ? -order : order;
  };
}

/** What the map shows, in both directions, as a table. */
export function SharesTable({
  sources,
  shares,
  openKey,
  onToggle,
}: {
  sources: readonly Source[];
  shares: readonly WordShare[];
  openKey: string | null;
  onToggle: (share: WordShare) => void;
}) {
  const [sorted, setSorted] = useState<{ column: Column; isTurned: boolean }>({
    column: "part",
    isTurned: false,
  });
  const ways = useMemo(() => {
    const byId = new Map(sources.map((source) => [source.id, source]));
    return shares.flatMap((share): OneWay[] => {
      const [a, b] = [byId.get(share.aId), byId.get(share.bId)];
      if (!(a && b)) return [];
      return [
        { share, from: a, to: b, part: share.ofA },
        { share, from: b, to: a, part: share.ofB },
      ];
    });
  }, [sources, shares]);
  const listed = useMemo(() => ways.toSorted(compareBy(sorted.column, sorted.isTurned)), [ways, sorted]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than a small screen is scrolled by keyboard, too
    <section className="map-table" aria-label={t("Table of shared words")} tabIndex={0}>
      <table>
        <caption>
          {plural(
            shares.length,
            "How much of each text stands in another one, in both directions: {count} pair",
            "How much of each text stands in another one, in both directions: {count} pairs",
          )}
        </caption>
        <thead>
          <tr>
            {columns.map(({ id, name }) => {
              const isSorted = sorted.column === id;
              const isUp = (id === "from" || id === "to") !== sorted.isTurned;
              return (
                <th
                  key={id}
                  scope="col"
                  aria-sort={isSorted ? (isUp ? "ascending" : "descending") : undefined}
                >
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => setSorted({ column: id, isTurned: isSorted && !sorted.isTurned })}
                  >
                    {t(name)}
                    <span aria-hidden="true">{isSorted ? (isUp ? " ↑" : " ↓") : ""}</span>
                  </button>
                </th>
              );
            })}
            <th scope="col">{t("Passages")}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map(({ share, from, to, part }) => (
            <tr key={`${from.id} ${to.id}`}>
              <th scope="row">{from.title}</th>
              <td>{to.title}</td>
              <td>{percent(part)}</td>
              <td>{formatNumber(share.words)}</td>
              <td>
                <button
                  type="button"
                  aria-expanded={openKey === edgeKey(share)}
                  aria-label={plural(
                    share.passages.length,
                    "{count} passage of {first} in {second}",
                    "{count} passages of {first} in {second}",
                    { first: quotedTitle(from), second: quotedTitle(to) },
                  )}
                  onClick={() => onToggle(share)}
                >
                  {formatNumber(share.passages.length)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
