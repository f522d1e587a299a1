import { blankLine, columnOf, isThematicBreak, listMarker } from "./markdown-lines.ts";
import { fenceAt, type Leaf, rawHtmlAt } from "./open-leaf.ts";

/**
 * Cuts Markdown into pieces which, read one by one, give what the whole gives (but for link definitions, which
 * the reader shares). A cut stands before a line without indentation that follows a blank line, where neither
 * fenced code nor HTML is open: such a line can't continue a quote, a list item or indented code.
 * Where it isn't sure what a line means, it doesn't cut: a piece too large is only slower.
 * All pieces together are the text.
 */
export function* cutMarkdown(markdown: string): Generator<string, void, void> {
  // Footnotes are numbered through the whole text.
  if (hasFootnotes(markdown)) {
    yield markdown;
    return;
  }
  const scanner = createScanner();
  let pieceStart = 0;
  for (let from = 0; from < markdown.length; ) {
    const lineBreak = markdown.indexOf("\n", from);
    const to = lineBreak === -1 ? markdown.length : lineBreak;
    if (scanner.startsPiece(markdown.slice(from, to)) && from > pieceStart) {
      yield markdown.slice(pieceStart, from);
      pieceStart = from;
    }
    from = to + 1;
  }
  if (pieceStart < markdown.length) yield markdown.slice(pieceStart);
}

/** Whether a line may define a footnote: `[^` with `]:` later on. In one pass, however many lines only begin so. */
function hasFootnotes(markdown: string): boolean {
  for (let at = markdown.indexOf("[^"); at !== -1; ) {
    const close = markdown.indexOf("]:", at);
    if (close === -1) return false;
    const line = markdown.lastIndexOf("\n", close);
    if (line < at) return true;
    at = markdown.indexOf("[^", line);
  }
  return false;
}

/** Follows the lines of a text; of all that may be open it knows only what decides about cuts. */
function createScanner() {
  /** Fenced code or HTML that blank lines don't end, at the top level. */
  let leaf: Leaf | null = null;
  /** The column from which lines belong to the open list item of the top level; null when there is none. */
  let item: number | null = null;
  /** Whether there may or may not be an open list item. */
  let unsure = false;
  /** Whether this may be HTML that ends at the next blank line. */
  let inHtml = false;
  let afterBlank = false;
  /** Whether the last line may be indented code: the parser takes what follows it, even later, for its neighbour. */
  let afterCode = false;
  /** Whether a line could have opened something at the top level or in an item: no cuts from there on. */
  let lost = false;

  function read(line: string, indent: number, rest: string, isFirst: boolean): void {
    if (item !== null && indent >= item) return;
    // An item's content begins in column 2 or later, so after a blank line there is no doubt before that.
    if (isFirst && indent < 2) unsure = false;
    afterCode = indent >= 4;
    if (afterCode) return;
    const opened = fenceAt(rest) ?? rawHtmlAt(rest);
    if (opened !== null) {
      openLeaf(opened, indent, rest);
      return;
    }
    const marker = isThematicBreak(line) ? null : listMarker(rest, indent);
    if (marker !== null) {
      openItem(marker, isFirst);
      return;
    }
    // After a blank line an item is closed by this; else the line may lazily continue its paragraph.
    if (item !== null && !isFirst) unsure = true;
    item = null;
    if (/^<[A-Za-z/]/.test(rest)) inHtml = true;
  }

  function openItem(marker: NonNullable<ReturnType<typeof listMarker>>, isFirst: boolean): void {
    const isItem = isFirst || item !== null || marker.interrupts;
    item = isItem && !inHtml && !unsure ? marker.content : null;
    unsure = item === null;
  }

  function openLeaf(opened: Leaf, indent: number, rest: string): void {
    if (inHtml || (unsure && indent >= 2)) {
      lost = true;
      return;
    }
    leaf = opened.end.test(rest.slice(opened.from)) ? null : opened;
    item = null;
    unsure = false;
  }

  return {
    /** Takes the next line; whether a piece may start with it. */
    startsPiece(line: string): boolean {
      if (lost) return false;
      if (blankLine.test(line)) {
        afterBlank = true;
        inHtml = false;
        return false;
      }
      const isFirst = afterBlank && !afterCode;
      afterBlank = false;
      const { column: indent, at } = columnOf(line, 0, 0);
      const rest = line.slice(at);
      if (leaf !== null) {
        if (leaf.end.test(leaf.isFence ? line : rest)) leaf = null;
        return false;
      }
      const isAlone = indent === 0 && !rest.startsWith("\uFEFF");
      const mayContinueList = (item !== null || unsure) && listMarker(rest, indent) !== null;
      const starts = isFirst && isAlone && !mayContinueList;
      if (starts) {
        item = null;
        unsure = false;
      }
      read(line, indent, rest, isFirst);
      return starts;
    },
  };
}
