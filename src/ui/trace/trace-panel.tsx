import { type ReactNode, useEffect, useId, useRef } from "react";
import { t } from "../../languages/index.ts";
import type { TracedSource, TracedWords } from "../../state/index.ts";
import { closeTrace } from "../../state/index.ts";
import { focusCard } from "../anchors/focus-card.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { actingText } from "../reader/acting-text.ts";
import { Passport } from "./passport.tsx";
import { Quoters } from "./quoters.tsx";
import type { TraceProps } from "./trace-props.ts";
import "./trace.css";

/** What the reader traces, in the annotations' place: the passport of words, or who quotes the source. */
export function TracePanel({ traced, ...props }: TraceProps<TracedWords | TracedSource>) {
  return traced.kind === "words" ? (
    <Column traced={traced} title={t("Trace")}>
      <Passport traced={traced} {...props} />
    </Column>
  ) : (
    <Column traced={traced} title={t("Who quotes this")}>
      <Quoters traced={traced} {...props} />
    </Column>
  );
}

/** The focus goes to the heading, and when the trace is closed back to where it came from. */
function useFocus(traced: TracedWords | TracedSource) {
  const heading = useRef<HTMLHeadingElement>(null);
  const card = traced.kind === "words" ? traced.annotationId : null;
  // Going from sentence to sentence is the same trace.
  const subject = traced.kind === "words" ? traced : traced.sourceId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each subject takes the focus once
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    return () => {
      // The focus may have been taken elsewhere; it is brought back only where it went with the column.
      if (document.activeElement !== document.body) return;
      if (card !== null) focusCard(card);
      else actingText()?.focus({ preventScroll: true });
    };
  }, [subject, card]);
  return heading;
}

function Column({
  traced,
  title,
  children,
}: {
  traced: TracedWords | TracedSource;
  title: string;
  children: ReactNode;
}) {
  const lateral = useLateral();
  const id = useId();
  const heading = useFocus(traced);
  return (
    <section className="panel trace" aria-labelledby={id}>
      <header className="panel-head">
        <div className="panel-title">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="quiet" onClick={() => closeTrace(lateral)}>
            {t("Close")}
          </button>
        </div>
      </header>
      <div className="trace-body">{children}</div>
    </section>
  );
}
