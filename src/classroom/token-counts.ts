import type { Span } from "../text/index.ts";
import type { TaggedSpan } from "./unitized-segments.ts";

/**
 * Of each token, how many readers left it alone (first) and how many tagged it (second): the layer of one tag, made ready for
 * coefficients by item. A token counts as tagged when a span covers any of it. Cost: the tokens, and those under spans.
 * @param tokens in text order, without overlap, as `wordsIn` gives them
 * @param layers for each reader the spans of the tag, in text order and without overlap, as `layerOf` gives them
 */
export function tokenCounts(tokens: readonly Span[], layers: readonly (readonly TaggedSpan[])[]): number[][] {
  const tagged = tokens.map(() => 0);
  for (const layer of layers) {
    let done = -1;
    for (const { start, end } of layer) {
      for (let at = firstEndingAfter(tokens, start); (tokens[at]?.start ?? end) < end; at++) {
        if (at > done) tagged[at] = (tagged[at] ?? 0) + 1;
        done = Math.max(done, at);
      }
    }
  }
  return tagged.map((count) => [layers.length - count, count]);
}

/** Of each token, whether one reader tagged it: for measures of two raters. */
export function tokenLabels(tokens: readonly Span[], layer: readonly TaggedSpan[]): boolean[] {
  return tokenCounts(tokens, [layer]).map(([, tagged]) => tagged === 1);
}

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
