import type { HeatPiece } from "./heat-pieces.ts";

/** A stretch of text as the page has it, and its words. */
export interface HeatRun {
  readonly element: Element;
  readonly start: number;
  readonly text: string;
}

/** The runs below an element, in the order of the text. */
export function heatRuns(root: Element): HeatRun[] {
  return Array.from(root.querySelectorAll("[data-start]"), (element) => ({
    element,
    start: Number(element.getAttribute("data-start")),
    text: element.textContent ?? "",
  }));
}

/**
 * Draws the pieces that lie in a run in place of what it shows: a `<mark>` for each, which names its piece. By hand, as in the
 * reader: a class of hundreds makes thousands of them.
 * @param pieces in the order of the text, without overlap
 */
export function drawHeat({ element, start, text }: HeatRun, pieces: readonly HeatPiece[]): void {
  const nodes: Node[] = [];
  let drawn = 0;
  for (let at = firstEndingAfter(pieces, start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= start + text.length) break;
    const from = Math.max(0, piece.start - start);
    const to = Math.min(text.length, piece.end - start);
    if (from > drawn) nodes.push(document.createTextNode(text.slice(drawn, from)));
    nodes.push(markOf(piece, at, text.slice(from, to)));
    drawn = to;
  }
  if (drawn < text.length) nodes.push(document.createTextNode(text.slice(drawn)));
  element.replaceChildren(...nodes);
}

function markOf(piece: HeatPiece, index: number, words: string): HTMLElement {
  const mark = document.createElement("mark");
  mark.tabIndex = -1;
  mark.dataset["piece"] = String(index);
  mark.dataset["heat"] = String(piece.level);
  if (piece.tags.length > 0) mark.dataset["tag"] = piece.tags.join(" ");
  if (piece.key.length > 0) mark.dataset["key"] = piece.key.join(" ");
  if (piece.key.length > 0 && piece.keyBegins) mark.dataset["keyBegins"] = "";
  if (piece.key.length > 0 && piece.keyEnds) mark.dataset["keyEnds"] = "";
  mark.setAttribute("aria-description", piece.words);
  let inner: HTMLElement = mark;
  for (const tag of piece.tags.slice(1)) {
    const line = document.createElement("span");
    line.dataset["under"] = tag;
    inner.append(line);
    inner = line;
  }
  inner.append(words);
  return mark;
}

function firstEndingAfter(pieces: readonly HeatPiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
