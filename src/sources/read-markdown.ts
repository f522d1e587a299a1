import type { SourceDocument } from "./document.ts";
import { layOut } from "./lay-out.ts";
import { normalText } from "./normal-text.ts";
import { parseInPieces } from "./parse-in-pieces.ts";
import { readPlainText } from "./read-plain-text.ts";

/**
 * Reads Markdown with GFM. HTML in it is shown as its source, pictures as their alternative text.
 * Where its nesting is more than the stack can hold, the same text is read as plain text, and `fallback` says so.
 */
export function readMarkdown(markdown: string): SourceDocument {
  const text = normalText(markdown);
  try {
    return layOut(parseInPieces(text));
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
