import type { SharedCoverage, TagCoverage } from "../../annotations/index.ts";
import { type TagId, tagIds } from "../../annotations/index.ts";
import { plural, t } from "../../languages/index.ts";
import { percent } from "./percent.ts";

const counted: Readonly<Record<TagId, (count: number) => string>> = {
  quote: (count) => plural(count, "{count} quote", "{count} quotes"),
  statistic: (count) => plural(count, "{count} statistic", "{count} statistics"),
  opinion: (count) => plural(count, "{count} opinion", "{count} opinions"),
};

/** How many annotations of each tag there are and how much of the text they cover, as a bar and in words. */
export function MixBar({
  coverage,
  rest,
  label,
}: {
  coverage: TagCoverage;
  /** Where it is known what the text shares with others. */
  rest?: SharedCoverage | undefined;
  label: string;
}) {
  const shown = tagIds.filter((id) => coverage.counts[id] > 0);
  if (shown.length === 0) return <p className="mix-empty">{t("Nothing tagged yet")}</p>;
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
        {rest && rest.shared > 0 && (
          <span data-shared style={{ inlineSize: `${Math.min(100, rest.shared * 100)}%` }} />
        )}
      </div>
      <figcaption>
        {shown.map((id) => (
          <span key={id} className="mix-part" data-tag={id}>
            {counted[id](coverage.counts[id])} <span className="faint">{percent(coverage.share[id])}</span>
          </span>
        ))}
        {rest && (
          <>
            <span className="mix-part">
              {t("shared with others")} <span className="faint">{percent(rest.shared)}</span>
            </span>
            <span className="mix-part">
              {t("none of these")} <span className="faint">{percent(rest.none)}</span>
            </span>
          </>
        )}
      </figcaption>
    </figure>
  );
}
