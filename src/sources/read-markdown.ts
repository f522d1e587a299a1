import { type PlainMessage, said } from "../languages/index.ts";

import { finish } from "../text/index.ts";
import type { SourceDocument } from "./document.ts";
import { documentExcess } from "./document-excess.ts";
import { layOut } from "./lay-out.ts";
import { markdownExcess } from "./markdown-excess.ts";
import { normalText } from "./normal-text.ts";
import { parseInPieces } from "./parse-in-pieces.ts";
import { readAsPlainTextSteps } from "./read-plain-text.ts";

/**
 * Reads Markdown with GFM. HTML in it is shown as its source, pictures as their alternative text.
 * Where it is more than a page can show, or its nesting more than the stack can hold, the same text is read as plain
 * text, and `fallback` says so. Some texts take minutes: what anyone may have written is read in a worker with a limit.
 */
export function readMarkdown(markdown: string): SourceDocument {
  const text = normalText(markdown);
  const read = readInOneGo(text);
  return typeof read === "string" ? finish(readAsPlainTextSteps(text, read)) : read;
}

/** The document, or why there is none. */
function readInOneGo(text: string): SourceDocument | PlainMessage {
  const excess = markdownExcess(text);
  if (excess !== null) return excess;
  try {
    const document = layOut(parseInPieces(text));
    return documentExcess(document) ?? document;
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    return said("is nested too deeply");
  }
}

/** Firefox throws an InternalError of its own where others throw a RangeError. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === "InternalError");
}
