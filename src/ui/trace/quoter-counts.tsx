import { useMemo } from "react";
import { formatNumber, plural, t } from "../../languages/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { openSentence, type TracedSource } from "../../state/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import type { ViewProps } from "../kit/view-props.ts";
import { showSpan } from "../reader/show-span.ts";
import { shortened } from "./shortened.ts";
import { useLines } from "./use-lines.ts";
import { useQuoters } from "./use-quoters.ts";
import { useRoving } from "./use-roving.ts";

/** How far from the text a count stands, in CSS pixels. */
const distance = 3;

/** Beside each quoted sentence of the primary source, how often it is quoted; a click lists by whom. */
export function QuoterCounts({
  traced,
  document: { text },
  ...props
}: Pick<ViewProps, "collection" | "documents"> & { traced: TracedSource; document: SourceDocument }) {
  const lateral = useLateral();
  const { sentences } = useQuoters(traced, props);
  const quoted = useMemo(() => (sentences ?? []).filter(({ quoters }) => quoters.length > 0), [sentences]);
  const measured = useLines(quoted);
  const roving = useRoving(quoted.length);
  if (!measured || quoted.length === 0) return null;
  return (
    <div
      className="quoter-counts"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t("How often sentences are quoted")}
      onKeyDown={roving.onKeyDown}
    >
      {quoted.map(({ start, end, quoters }, index) => {
        const lines = measured.lines[index];
        return (
          lines && (
            <button
              key={start}
              type="button"
              className="quoter-count"
              tabIndex={index === roving.current ? 0 : -1}
              aria-expanded={traced.sentence === start}
              aria-label={plural(
                quoters.length,
                "{count} place has words of this sentence",
                "{count} places have words of this sentence",
              )}
              aria-description={shortened(text.slice(start, end))}
              style={{ insetBlockStart: lines.top + 2, left: measured.right + distance }}
              onFocus={(event) => {
                roving.setCurrent(index);
                const root = window.document.getElementById("text");
                if (root && event.target.matches(":focus-visible")) showSpan(lateral, root, { start, end });
              }}
              onClick={() => openSentence(lateral, traced.sentence === start ? null : start)}
            >
              {formatNumber(quoters.length)}
            </button>
          )
        );
      })}
    </div>
  );
}
