import type { Root } from "hast";
import { memo, useMemo } from "react";
import Markdown, { type Components } from "react-markdown";
import type { Section } from "../../sources/index.ts";

/** A rehype step that puts the tree that was already parsed, with its offsets, in place of the empty one. */
function readyTree({ tree }: { tree: Root }) {
  return () => tree;
}

/** A section's tree as elements, drawn once: runs are elements without anything in them but their text. */
export const SectionTree = memo(function SectionTree({
  section,
  components,
}: {
  section: Section;
  /** What stands for which element; the same object each time. */
  components: Components;
}) {
  const steps = useMemo(
    () => [[readyTree, { tree: section.tree }] as [typeof readyTree, { tree: Root }]],
    [section],
  );
  return (
    <Markdown rehypePlugins={steps} components={components}>
      {""}
    </Markdown>
  );
});
