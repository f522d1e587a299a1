import type { SourceDocument } from "./document.ts";
import { documentExcess } from "./document-excess.ts";
import { isEasyMarkdown } from "./easy-markdown.ts";
import { createLayout } from "./lay-out.ts";
import { normalText } from "./normal-text.ts";
import { parseInPieces } from "./parse-in-pieces.ts";

/** Longer texts are not easy, in UTF-16 code units: a novel has half a million. */
const easyLength = 4_000_000;

/** Thrown at a piece that may take long. */
class HardPiece extends Error {}

function admitEasy(piece: string): void {
  if (!isEasyMarkdown(piece)) throw new HardPiece();
}

/**
 * What `readMarkdown` gives, in steps of a few milliseconds; null where that could not be kept, or where it would be
 * plain text. Nearly all texts that are written to be read are easy, and are there without waiting for a worker.
 */
export function* readEasyMarkdownSteps(markdown: string): Generator<void, SourceDocument | null, void> {
  if (markdown.length > easyLength) return null;
  const layout = createLayout();
  try {
    for (const block of parseInPieces(normalText(markdown), undefined, admitEasy)) {
      layout.add(block);
      yield;
    }
  } catch (error) {
    if (error instanceof HardPiece) return null;
    throw error;
  }
  const document = layout.finish();
  return documentExcess(document) === null ? document : null;
}
