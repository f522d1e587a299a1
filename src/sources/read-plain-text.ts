import type { Element, ElementContent } from "hast";
import type { PlainMessage } from "../languages/index.ts";
import { finish } from "../text/index.ts";
import type { SourceDocument } from "./document.ts";
import { createLayout } from "./lay-out.ts";
import { normalText } from "./normal-text.ts";
import { plainStretches } from "./plain-stretches.ts";

/**
 * A text with a paragraph of more than this many UTF-16 code units, or with more line breaks than that in all, is laid
 * out in stretches: a browser lays out a paragraph in one go, and each line of one is two elements.
 */
const ordinaryLength = 20_000;

/** How many blocks are read in one step. */
const readAtOnce = 50;

/**
 * Reads text that is not Markdown: lines with nothing but spaces and tabs part paragraphs, other line breaks
 * stay line breaks, and no other character means anything. An empty text has no sections.
 */
export function readPlainText(text: string): SourceDocument {
  return finish(readPlainTextSteps(text));
}

/** The same in steps of a few milliseconds, so that a long text doesn't hold the page up. */
export function* readPlainTextSteps(text: string): Generator<void, SourceDocument, void> {
  const plain = withoutBlankLines(normalText(text));
  yield;
  const isOrdinary = hasOrdinaryParagraphs(plain);
  const blocks = isOrdinary ? paragraphsOf(plain) : plainStretches(plain);
  const separator = isOrdinary ? "\n\n" : "";
  const layout = createLayout();
  let read = 0;
  for (const block of blocks) {
    layout.add(block, separator);
    read += 1;
    if (read % readAtOnce === 0) yield;
  }
  return layout.finish();
}

/** The same for Markdown of which `reason` says, as the end of a sentence, why it can't be read as that. */
export function* readAsPlainTextSteps(
  markdown: string,
  reason: PlainMessage,
): Generator<void, SourceDocument, void> {
  const document = yield* readPlainTextSteps(markdown);
  return { ...document, fallback: reason };
}

/** The text with one empty line between paragraphs, and none at its ends: the canonical text. */
function withoutBlankLines(text: string): string {
  const parted = text.replace(/\n(?:[ \t]*\n)+/g, "\n\n").replace(/^[ \t]*\n+/, "");
  return parted.replace(/(?:\n|^)[ \t]*$/, "").replace(/\n$/, "");
}

function hasOrdinaryParagraphs(text: string): boolean {
  let lines = 0;
  let paragraphStart = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    lines += 1;
    if (at - paragraphStart > ordinaryLength || lines > ordinaryLength) return false;
    if (text[at + 1] === "\n") paragraphStart = at;
  }
  return text.length - paragraphStart <= ordinaryLength;
}

function* paragraphsOf(text: string): Generator<Element, void, void> {
  if (text === "") return;
  for (const paragraph of text.split("\n\n")) {
    yield { type: "element", tagName: "p", properties: {}, children: broken(paragraph.split("\n")) };
  }
}

function broken(lines: readonly string[]): ElementContent[] {
  return lines.flatMap((value, at): ElementContent[] => {
    const text: ElementContent = { type: "text", value };
    return at === 0 ? [text] : [{ type: "element", tagName: "br", properties: {}, children: [] }, text];
  });
}
