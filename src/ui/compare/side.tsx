import { type RefObject, useCallback, useEffect, useMemo } from "react";
import { t } from "../../languages/index.ts";
import type { SourceDocument } from "../../sources/index.ts";
import { createSide, followAnchors, type Lateral } from "../../state/index.ts";
import { isolated } from "../../text/index.ts";
import { ErrorBoundary } from "../kit/error-boundary.tsx";
import { LateralContext, useLateral } from "../kit/lateral-context.tsx";
import type { ViewProps } from "../kit/view-props.ts";
import { Reader } from "../reader/reader.tsx";
import { SideFoot } from "./side-foot.tsx";

/** One of two texts, with all that can be done in it. */
export function Side({
  document,
  isFirst,
  isActing,
  pane,
  onTouch,
  ...props
}: ViewProps & {
  document: SourceDocument;
  isFirst: boolean;
  /** Whether keys act on it. */
  isActing: boolean;
  pane: RefObject<HTMLElement | null>;
  /** The reader points at it or has the focus in it; so it is for the first one at the beginning. */
  onTouch: (side: Lateral) => void;
}) {
  const { source } = props;
  const lateral = useLateral();
  const side = useMemo(() => createSide(lateral, isFirst ? null : source.id), [lateral, isFirst, source.id]);
  const touch = useCallback(() => onTouch(side), [onTouch, side]);

  useEffect(() => {
    if (isFirst) touch();
  }, [isFirst, touch]);

  useEffect(() => followAnchors(side, source.id, document), [side, source.id, document]);

  return (
    <LateralContext value={side}>
      <section
        ref={pane}
        className="side"
        aria-label={isFirst ? t("First text") : t("Second text")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by keyboard
        tabIndex={0}
        data-acting={isActing || undefined}
        onPointerDownCapture={touch}
        onFocusCapture={touch}
      >
        <ErrorBoundary what={`“${isolated(source.title)}”`}>
          <Reader
            source={source}
            document={document}
            heading="h2"
            textId={isFirst ? "text" : "text-beside"}
            onOpenCard={touch}
          />
        </ErrorBoundary>
        <SideFoot page={lateral} document={document} {...props} />
      </section>
    </LateralContext>
  );
}
