import { type ReactNode, useEffect, useId, useRef } from "react";
import type { TracedWords } from "../../state/index.ts";
import { closeTrace } from "../../state/index.ts";
import { focusCard } from "../anchors/focus-card.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { Passport } from "./passport.tsx";
import type { TraceProps } from "./trace-props.ts";
import "./trace.css";

/** What the reader traces, in the annotations' place: the passport of words. */
export function TracePanel({ traced, ...props }: TraceProps) {
  return (
    <Column traced={traced} title="Trace">
      <Passport traced={traced} {...props} />
    </Column>
  );
}

/** The focus goes to the heading, and when the trace is closed back to where it came from. */
function useFocus(traced: TracedWords) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    const card = traced.annotationId;
    return () => {
      // The focus may have been taken elsewhere; it is brought back only where it went with the column.
      if (document.activeElement !== document.body) return;
      if (card !== null) focusCard(card);
      else document.getElementById("text")?.focus({ preventScroll: true });
    };
  }, [traced]);
  return heading;
}

function Column({ traced, title, children }: { traced: TracedWords; title: string; children: ReactNode }) {
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
            Close
          </button>
        </div>
      </header>
      <div className="trace-body">{children}</div>
    </section>
  );
}
