import { useEffect } from "react";
import type { Span } from "../../text/index.ts";
import { actingText } from "../reader/acting-text.ts";
import { rangeFromSpan } from "../reader/dom-span.ts";

/** The one highlight for the words that are traced; trace.css has its look. */
const name = "traced";

/** Marks the traced words in the open text as long as they are traced; null marks nothing. */
export function useTracedHighlight(spans: readonly Span[] | null): void {
  useEffect(() => {
    const text = actingText();
    if (!(spans && text && "highlights" in CSS)) return;
    const ranges = spans.flatMap((span) => rangeFromSpan(text, span) ?? []);
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => {
      CSS.highlights.delete(name);
    };
  }, [spans]);
}
