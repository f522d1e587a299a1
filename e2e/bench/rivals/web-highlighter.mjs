import Highlighter from "web-highlighter";
import { runRival } from "./rival.mjs";

/** @type {Highlighter} */
let highlighter;
/** @type {number[]} where each paragraph begins, in UTF-16 code units of the text */
let starts = [];
let text = "";

/** @param {number} offset */
function metaOf(offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { parentTagName: "P", parentIndex: low, textOffset: offset - starts[low] };
}

/** @param {import("./rival.mjs").RivalSpan} span */
function draw({ id, start, end }) {
  highlighter.fromStore(metaOf(start), metaOf(end), text.slice(start, end), id);
}

await runRival({
  open(root, all, spans) {
    text = all;
    starts = [0, ...Array.from(all.matchAll(/\n\n/g), ({ index }) => index + 2)];
    highlighter = new Highlighter({ $root: root });
    for (const span of spans) draw(span);
    return "task";
  },
  add(span) {
    draw(span);
    return "task";
  },
  remove({ id }) {
    highlighter.remove(id);
    return "task";
  },
  shown: () => highlighter.getDoms().length,
  onClick(listener) {
    highlighter.on(Highlighter.event.CLICK, listener);
  },
});
