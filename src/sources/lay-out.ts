import type { Element } from "hast";
import type { Section, SourceDocument } from "./document.ts";
import { placeBlock } from "./place-blocks.ts";
import { createTextWriter } from "./text-writer.ts";

/**
 * A section is closed before it would grow past the first number, unless it is still under the second.
 * Much smaller ones cost a component, an observer and a layout each; in much larger ones a new mark is felt.
 */
const fullSection = 40_000;
const smallSection = 25_000;

/** Makes a document from its top-level blocks: writes the canonical text and gathers the blocks into sections. */
export interface Layout {
  /** `separator` parts the block's words from those before it; usually an empty line. */
  add(block: Element, separator?: string): void;
  finish(): SourceDocument;
}

interface OpenSection {
  readonly start: number;
  end: number;
  readonly children: Element[];
}

export function createLayout(): Layout {
  const writer = createTextWriter();
  const sections: OpenSection[] = [];

  function fits(section: OpenSection, end: number): boolean {
    return section.end - section.start < smallSection || end - section.start <= fullSection;
  }

  return {
    add(block, separator = "\n\n") {
      writer.separate(separator);
      const before = writer.length;
      const placed = placeBlock(block, writer);
      const end = writer.length;
      const current = sections.at(-1);
      const isWordless = end === before;
      if (current !== undefined && (isWordless || fits(current, end))) {
        current.children.push(placed);
        current.end = end;
      } else {
        const start = isWordless || before === 0 ? before : before + separator.length;
        sections.push({ start, end, children: [placed] });
      }
    },
    finish() {
      return {
        text: writer.text,
        sections: sections.map(
          ({ start, end, children }): Section => ({ start, end, tree: { type: "root", children } }),
        ),
        fallback: null,
      };
    },
  };
}

/** All blocks in one go. */
export function layOut(blocks: Iterable<Element>): SourceDocument {
  const layout = createLayout();
  for (const block of blocks) layout.add(block);
  return layout.finish();
}
