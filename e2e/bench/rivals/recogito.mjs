import { createTextAnnotator } from "@recogito/text-annotator";
import styles from "@recogito/text-annotator/text-annotator.css?inline";
import { paragraphRanges } from "./paragraph-ranges.mjs";

/** @typedef {import("./rival.mjs").Rival} Rival */
/** @typedef {import("./rival.mjs").RivalSpan} RivalSpan */

/**
 * Recogito's text annotator. It draws what is on screen, so an annotation is ready when its place is known. Its core is
 * held at 3.8.2: from 3.8.6 on that hands annotations over without looking up their ranges, which takes a square of
 * their number and leaves CSS highlights undrawn.
 * @param {{renderer: "SPANS" | "CSS_HIGHLIGHTS", ranges: boolean}} mode with `ranges` it is given DOM ranges that
 *   this adapter found, in place of offsets that it would have to find by a walk over the page for each annotation
 * @returns {Rival}
 */
export function recogito({ renderer, ranges }) {
  /** @type {ReturnType<typeof createTextAnnotator>} */
  let annotator;
  /** @type {Node} */
  let drawnOn;
  /** @type {(span: RivalSpan) => object} */
  let annotation;

  /**
   * It draws a little later, in a frame of its own choice. What it draws on changes inside that frame; where it finds
   * nothing to change it only says that it is done.
   * @returns {Promise<import("./rival.mjs").Drawn>}
   */
  function redrawn() {
    return new Promise((resolve) => {
      const observer = new MutationObserver(() => finish("frame"));
      const stop = annotator.renderer.on("onRedraw", () => finish("painted"));
      /** @param {import("./rival.mjs").Drawn} drawn */
      function finish(drawn) {
        observer.disconnect();
        stop();
        resolve(drawn);
      }
      observer.observe(drawnOn, { childList: true });
    });
  }

  return {
    open(root, text, spans) {
      document.head.append(Object.assign(document.createElement("style"), { textContent: styles }));
      const rangeOf = ranges ? paragraphRanges(root) : null;
      annotation = ({ id, start, end }) => ({
        id,
        bodies: [],
        target: {
          annotation: id,
          selector: [
            { quote: text.slice(start, end), start, end, ...(rangeOf && { range: rangeOf(start, end) }) },
          ],
        },
      });
      annotator = createTextAnnotator(root, { renderer });
      const layer = renderer === "SPANS" ? root.lastElementChild : document.head.lastElementChild;
      if (!layer) throw new Error("recogito: unexpected renderer without a place that it draws on");
      drawnOn = layer;
      const drawn = redrawn();
      annotator.setAnnotations(spans.map(annotation));
      return drawn;
    },
    add(span) {
      const drawn = redrawn();
      annotator.addAnnotation(annotation(span));
      return drawn;
    },
    remove({ id }) {
      const drawn = redrawn();
      annotator.removeAnnotation(id);
      return drawn;
    },
    shown: () => (renderer === "SPANS" ? drawnOn.childNodes.length : CSS.highlights.size),
    onClick(listener) {
      annotator.on("clickAnnotation", listener);
    },
  };
}
