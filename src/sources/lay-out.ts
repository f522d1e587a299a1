import type { Element } from "hast";
import type { Section, SourceDocument } from "./document.ts";
import { placeBlock } from "./place-blocks.ts";
import { createTextWriter } from "./text-writer.ts";
import { wordCount } from "./word-count.ts";

/**
 * A section is closed before it would grow past the first number, unless it is still under the second.
 * Much smaller ones cost a component, an observer and a layout each; in much larger ones a new mark is felt.
 */
const fullSection = 30_000;
const smallSection = 20_000;

/** Makes a document from its top-level blocks: writes the canonical text and gathers the blocks into sections. */
export function layOut(blocks: readonly Element[]): SourceDocument {
  const writer = createTextWriter();
  const sections: { start: number; end: number; children: Element[] }[] = [];
  // The notes at the end and the references to them link to each other.
  const staysWhole = blocks.at(-1)?.properties["dataFootnotes"] !== undefined;
  for (const block of blocks) {
    writer.separate("\n\n");
    const before = writer.length;
    const placed = placeBlock(block, writer);
    const end = writer.length;
    const current = sections.at(-1);
    const isWordless = end === before;
    const start = isWordless || before === 0 ? before : before + 2;
    const hasRoom = (section: { start: number; end: number }) =>
      staysWhole ||
      isWordless ||
      section.end - section.start < smallSection ||
      end - section.start <= fullSection;
    if (current !== undefined && hasRoom(current)) {
      current.children.push(placed);
      current.end = end;
    } else {
      sections.push({ start, end, children: [placed] });
    }
  }
  const { text } = writer;
  return {
    text,
    words: wordCount(text),
    sections: sections.map(
      ({ start, end, children }): Section => ({ start, end, tree: { type: "root", children } }),
    ),
    fallback: null,
  };
}
