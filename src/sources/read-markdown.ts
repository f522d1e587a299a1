import type { SourceDocument } from "./document.ts";
import { createLayout } from "./lay-out.ts";
import { normalText } from "./normal-text.ts";
import { parseInPieces } from "./parse-in-pieces.ts";
import { readPlainText } from "./read-plain-text.ts";

/** How many blocks are read in one step. */
const readAtOnce = 50;

/**
 * Reads Markdown with GFM. HTML in it is shown as its source, pictures as their alternative text.
 * Where its nesting is more than the stack can hold, the same text is read as plain text, and `fallback` says so.
 */
export function readMarkdown(markdown: string): SourceDocument {
  const steps = readMarkdownSteps(markdown);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps of a few milliseconds, so that a long text doesn't hold the page up. */
export function* readMarkdownSteps(markdown: string): Generator<void, SourceDocument, void> {
  const text = normalText(markdown);
  const layout = createLayout();
  let read = 0;
  try {
    for (const block of parseInPieces(text)) {
      layout.add(block);
      read += 1;
      if (read % readAtOnce === 0) yield;
    }
    return layout.finish();
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    return {
      ...readPlainText(text),
      fallback: "Its Markdown is nested too deeply, so it is shown as plain text.",
    };
  }
}

/** Firefox throws an InternalError of its own where others throw a RangeError. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === "InternalError");
}
