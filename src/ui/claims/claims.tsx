import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useStore } from "zustand";
import { plural, t } from "../../languages/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useAnnotations } from "../kit/use-annotations.ts";
import { usePageFoot } from "../kit/use-page-foot.ts";
import type { ViewProps } from "../kit/view-props.ts";
import { type Claim, claimsOf } from "./claim.ts";
import { allClaims, claimChoicesOf } from "./claim-choices.ts";
import { ClaimTable } from "./claim-table.tsx";
import { ClaimTools } from "./claim-tools.tsx";
import { LinkDialog } from "./link-dialog.tsx";
import { fittingClaims, groupClaims } from "./list-claims.ts";
import { SelectedClaims } from "./selected-claims.tsx";
import { Suggestions } from "./suggestions.tsx";
import "./claims.css";
import "./links.css";
import "./claims-on-paper.css";

const none: readonly Claim[] = [];

/** What a dialog is to link: one annotation with another that is still to be chosen, or two. */
interface Linking {
  readonly fromId: string;
  readonly toId: string | null;
}

/** All annotations of a collection in one table: to find, to compare, and to say what one is to another. */
export function Claims({ collection, documents }: ViewProps) {
  const lateral = useLateral();
  usePageFoot(t("All claims"));
  const placed = useAnnotations((state) => (state.loaded === "all" ? state.placed : null));
  const claims = useMemo(() => (placed === null ? none : claimsOf(collection, placed)), [collection, placed]);
  const store = claimChoicesOf(lateral);
  const choices = useStore(store);
  const soon = useDeferredValue(choices);
  const fitting = useMemo(() => fittingClaims(claims, soon), [claims, soon]);
  const groups = useMemo(() => groupClaims(fitting, soon.group), [fitting, soon.group]);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [linking, setLinking] = useState<Linking | null>(null);
  const chosen = selected.filter((id) => claims.some(({ annotation }) => annotation.id === id));
  const toggle = useCallback((id: string) => {
    setSelected((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  }, []);
  const linkFrom = useCallback((fromId: string) => setLinking({ fromId, toId: null }), []);

  return (
    <section className="view claims" aria-labelledby="claims-title">
      <header className="view-head">
        <h1 id="claims-title">{t("All claims")}</h1>
        <button type="button" onClick={() => lateral.place.openView(null)}>
          {t("Back to the text")}
        </button>
      </header>
      {placed === null && <p className="late">{t("Reading your annotations…")}</p>}
      {placed !== null && claims.length === 0 && <NoClaims />}
      {claims.length > 0 && (
        <>
          <Suggestions claims={claims} collection={collection} documents={documents} />
          <ClaimTools claims={claims} fitting={fitting} collection={collection} documents={documents} />
          {fitting.length === 0 ? (
            <p className="claims-none">
              {plural(claims.length, "The one claim doesn’t fit.", "None of the {count} claims fits.")}{" "}
              <button type="button" className="link" onClick={() => store.setState(allClaims)}>
                {t("Show all")}
              </button>
            </p>
          ) : (
            <ClaimTable
              groups={groups}
              count={fitting.length}
              selected={chosen}
              onSelect={toggle}
              onLink={linkFrom}
            />
          )}
          <SelectedClaims
            selected={chosen}
            onLink={(fromId, toId) => setLinking({ fromId, toId })}
            onClear={() => setSelected([])}
          />
        </>
      )}
      {linking && (
        <LinkDialog {...linking} onLinked={() => setSelected([])} onClose={() => setLinking(null)} />
      )}
    </section>
  );
}

function NoClaims() {
  const { place } = useLateral();
  return (
    <div className="claims-none">
      <p>
        <strong>{t("Nothing is tagged in these texts yet.")}</strong>
      </p>
      <p>
        {t(
          "Go to a text, select words, and tag them as a quote, a statistic or an opinion. Every claim then stands here, beside those of the other texts.",
        )}
      </p>
      <button type="button" className="primary" onClick={() => place.openView(null)}>
        {t("Go to the text")}
      </button>
    </div>
  );
}
