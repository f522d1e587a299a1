import Mark from "mark.js";
import { runRival } from "./rival.mjs";

/** @type {Mark} */
let marker;

/** @param {import("./rival.mjs").RivalSpan} span */
const rangeOf = ({ start, end }) => ({ start, length: end - start });

await runRival({
  /** It keeps no overlaps: of several annotations over the same words only the first is drawn whole. */
  open(root, _, spans) {
    marker = new Mark(root);
    marker.markRanges(spans.map(rangeOf));
    return "task";
  },
  add(span) {
    marker.markRanges([rangeOf(span)], { className: span.id });
    return "task";
  },
  remove({ id }) {
    marker.unmark({ className: id });
    return "task";
  },
  shown: () => document.getElementsByTagName("mark").length,
});
