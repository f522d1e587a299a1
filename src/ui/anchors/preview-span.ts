import type { Lateral } from "../../state/index.ts";
import type { Span } from "../../text/index.ts";
import { actingText } from "../reader/acting-text.ts";
import { rangeFromSpan } from "../reader/dom-span.ts";
import { showSpan } from "../reader/show-span.ts";

/** The one highlight for places that the reader looks at before choosing; anchors.css has its colours. */
const name = "candidate";

/** Shows a place in the text, which is scrolled there, until another one is shown or `endPreview`. */
export function previewSpan(lateral: Lateral, span: Span): void {
  const root = actingText();
  if (!root) return;
  showSpan(lateral, root, span);
  const range = rangeFromSpan(root, span);
  if (range && "highlights" in CSS) CSS.highlights.set(name, new Highlight(range));
}

export function endPreview(): void {
  if ("highlights" in CSS) CSS.highlights.delete(name);
}
