import type { Element, ElementContent } from "hast";
import type { SourceDocument } from "./document.ts";
import { layOut } from "./lay-out.ts";
import { normalText } from "./normal-text.ts";

/**
 * Reads text that is not Markdown: lines with nothing but spaces and tabs part paragraphs, other line breaks
 * stay line breaks, and no other character means anything. An empty text has no sections.
 */
export function readPlainText(text: string): SourceDocument {
  const paragraphs: Element[] = [];
  let lines: string[] = [];
  const closeParagraph = () => {
    if (lines.length > 0)
      paragraphs.push({ type: "element", tagName: "p", properties: {}, children: broken(lines) });
    lines = [];
  };
  for (const line of normalText(text).split("\n")) {
    if (/[^ \t]/.test(line)) lines.push(line);
    else closeParagraph();
  }
  closeParagraph();
  return layOut(paragraphs);
}

function broken(lines: readonly string[]): ElementContent[] {
  return lines.flatMap((value, at): ElementContent[] => {
    const text: ElementContent = { type: "text", value };
    return at === 0 ? [text] : [{ type: "element", tagName: "br", properties: {}, children: [] }, text];
  });
}
