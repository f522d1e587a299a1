import { lazy, Suspense, useCallback, useEffect } from "react";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { closeTrace, type Lateral } from "../../state/index.ts";
import { ErrorBoundary } from "../kit/error-boundary.tsx";
import { LateralContext, useLateral } from "../kit/lateral-context.tsx";
import { useShownOf } from "../kit/use-shown.ts";
import type { ViewProps } from "../kit/view-props.ts";
import { Card } from "../panel/card.tsx";

const TracePanel = lazy(() =>
  import("../trace/trace-panel.tsx").then(({ TracePanel }) => ({ default: TracePanel })),
);

function ignore(): void {
  // Both texts stay on screen.
}

/** At the foot of a side, what was asked for in it: where words come from, or the open annotation's card. */
export function SideFoot({
  page,
  document: read,
  ...props
}: ViewProps & { page: Lateral; document: SourceDocument }) {
  const { place, tracing } = useLateral();
  const open = useStore(tracing, (now) => now.open);
  const { id } = props.source;

  // Whoever opens another card wants to see it.
  useEffect(
    () =>
      place.subscribe(({ annotationId }, before) => {
        const { open: traced } = tracing.getState();
        const isOther = annotationId !== null && annotationId !== before.annotationId;
        if (isOther && traced?.kind === "words" && traced.annotationId !== annotationId) closeTrace(page);
      }),
    [page, place, tracing],
  );

  if (open?.kind !== "words" || open.sourceId !== id) return <OpenCard sourceId={id} text={read.text} />;
  return (
    <div className="side-foot">
      {/* What it leads to is shown by the page, not by this side. */}
      <LateralContext value={page}>
        <ErrorBoundary what={t("What you trace")}>
          <Suspense fallback={null}>
            <TracePanel traced={open} {...props} onHide={ignore} />
          </Suspense>
        </ErrorBoundary>
      </LateralContext>
    </div>
  );
}

/** The card of the annotation that is open in this text; nothing where none is. */
function OpenCard({ sourceId, text }: { sourceId: string; text: string }) {
  const { place } = useLateral();
  const openId = useStore(place, ({ annotationId }) => annotationId);
  const { drawn, apart } = useShownOf(sourceId, text);
  const shown = [...drawn, ...apart].find(({ id }) => id === openId);
  const close = useCallback(() => place.openAnnotation(null), [place]);
  if (!shown) return null;
  return (
    <section className="side-foot" aria-label={t("Annotation")}>
      <ul>
        <Card key={shown.id} annotation={shown} isOpen onToggle={close} />
      </ul>
      <button type="button" className="quiet" aria-label={t("Close the annotation")} onClick={close}>
        <span aria-hidden="true">✕</span>
      </button>
    </section>
  );
}
