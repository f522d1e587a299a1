import { memo, type Ref } from "react";
import type { Passage } from "../../tracing/index.ts";
import { otherSide, type SideName } from "./linked-panes.ts";
import { passageInWords } from "./passage-words.ts";

/**
 * The gutter between two texts: for each passage a ribbon that joins its places, and a bar on both sides. Where they
 * stand is drawn from outside with each frame.
 */
export const Ribbons = memo(function Ribbons({
  ref,
  passages,
  chosen,
  texts,
  acting,
  onBring,
}: {
  ref: Ref<SVGSVGElement>;
  passages: readonly Passage[];
  chosen: Passage | null;
  texts: { readonly a: string; readonly b: string };
  /** The side that was touched last: a click on a ribbon moves the other one. */
  acting: SideName;
  /** Brings a side to the passage. */
  onBring: (passage: Passage, side: SideName) => void;
}) {
  return (
    <svg ref={ref} className="ribbons" aria-hidden="true" focusable="false">
      {passages.map((passage) => (
        <g key={`${passage.a.start} ${passage.b.start}`} data-chosen={passage === chosen || undefined}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the list of passages is the way for those who don't point */}
          <path className="ribbon" onClick={() => onBring(passage, otherSide(acting))} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
          <path className="ribbon-bar" onClick={() => onBring(passage, "b")} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
          <path className="ribbon-bar" onClick={() => onBring(passage, "a")} />
          <title>{passageInWords(passage, texts)}</title>
        </g>
      ))}
    </svg>
  );
});
