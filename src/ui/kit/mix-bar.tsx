import type { TagCoverage } from "../../annotations/index.ts";
import { tagIds, tagNames } from "../../annotations/index.ts";
import { percent } from "./percent.ts";

const plurals = { quote: "quotes", statistic: "statistics", opinion: "opinions" } as const;

/** How many annotations of each tag there are and how much of the text they cover, as a bar and in words. */
export function MixBar({ coverage, label }: { coverage: TagCoverage; label: string }) {
  const shown = tagIds.filter((id) => coverage.counts[id] > 0);
  if (shown.length === 0) return <p className="mix-empty">Nothing tagged yet</p>;
  return (
    <figure className="mix" aria-label={label}>
      <div className="mix-bar" aria-hidden="true">
        {shown.map((id) => (
          <span
            key={id}
            data-tag={id}
            style={{ inlineSize: `${Math.min(100, coverage.share[id] * 100)}%` }}
          />
        ))}
      </div>
      <figcaption>
        {shown.map((id) => (
          <span key={id} className="mix-part" data-tag={id}>
            {coverage.counts[id]} {coverage.counts[id] === 1 ? tagNames[id].toLowerCase() : plurals[id]}{" "}
            <span className="faint">{percent(coverage.share[id])}</span>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
