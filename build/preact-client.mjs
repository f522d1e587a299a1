import { options } from "preact";
import { createRoot as createPreactRoot } from "preact/compat/client";

/**
 * What stands in for `react-dom/client` in the page of one file. Effects run as soon as the page is drawn anew, as
 * React runs those that follow from a key or a click; Preact by itself would let them wait for a frame, and the next
 * key would find the focus where it was.
 * @param {Element} container
 */
export function createRoot(container) {
  options.requestAnimationFrame = queueMicrotask;
  return createPreactRoot(container);
}
