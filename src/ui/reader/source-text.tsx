import { memo, type RefObject, useRef, useSyncExternalStore } from "react";
import type { Components } from "react-markdown";
import type { Section, SourceDocument } from "../../sources/index.ts";
import { SafeLink } from "../kit/safe-link.tsx";
import { FootnoteLink, isFootnoteLink } from "./footnote-link.tsx";
import type { SectionGate } from "./section-gate.ts";
import { SectionTree } from "./section-tree.tsx";
import { useMarksIn } from "./use-marks-in.ts";
import { useNearness, useOpening } from "./use-sections.ts";

/** Runs become elements as they are; their marks are drawn into them. */
const components: Components & { "text-run": "span" } = {
  a: ({ node, ...link }) => (isFootnoteLink(node) ? <FootnoteLink {...link} /> : <SafeLink {...link} />),
  "text-run": "span",
};

const SectionText = memo(function SectionText({ section }: { section: Section }) {
  const part = useRef<HTMLDivElement>(null);
  useMarksIn(part);
  return (
    <div ref={part}>
      <SectionTree section={section} components={components} />
    </div>
  );
});

/**
 * How high a section will be, as far as can be told before it is laid out; it keeps the scroll bar steady. In CSS
 * pixels for each character: 65 characters a line of 33 pixels, and the gaps between paragraphs.
 */
const pixelsPerCharacter = 0.56;

function SectionPlace({ section, index, gate }: { section: Section; index: number; gate: SectionGate }) {
  const isOpen = useSyncExternalStore(
    (listener) => gate.subscribe(index, listener),
    () => gate.isOpen(index),
  );
  const height = `${Math.round((section.end - section.start) * pixelsPerCharacter)}px`;
  return (
    <div
      className="section"
      data-from={section.start}
      style={isOpen ? { containIntrinsicBlockSize: `auto ${height}` } : { blockSize: height }}
    >
      {isOpen && <SectionText section={section} />}
    </div>
  );
}

/** The text of a source, section by section. It is parsed before; react-markdown turns the trees into elements. */
export const SourceText = memo(function SourceText({
  document,
  gate,
  text,
  begin,
}: {
  document: SourceDocument;
  gate: SectionGate;
  text: RefObject<HTMLElement | null>;
  /** Whether the other sections may follow the first one now. */
  begin: boolean;
}) {
  useOpening(gate, text, begin);
  useNearness(text);
  const [only] = document.sections;
  if (only && document.sections.length === 1) {
    return (
      <div data-near="">
        <SectionText section={only} />
      </div>
    );
  }
  return document.sections.map((section, index) => (
    <SectionPlace key={section.start} section={section} index={index} gate={gate} />
  ));
});
