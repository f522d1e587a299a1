import type { PrintedLine } from "../../sources/index.ts";

/** A piece of a line as the PDF library gives it; other items only mark parts of the file. */
interface Piece {
  readonly str: string;
  /** How the piece is turned, scaled and moved: the last two are where it stands, in points. */
  readonly transform: readonly number[];
  readonly width: number;
  /** Whether the line ends with it. */
  readonly hasEOL: boolean;
}

/** Puts the pieces of a page together to lines, in the order of reading. */
export function printedLines(items: readonly object[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: Piece[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const item of items) {
    if (!("str" in item)) continue;
    // What has words is a piece of a line.
    const piece = item as Piece;
    open.push(piece);
    if (piece.hasEOL) close();
  }
  close();
  return lines;
}

function lineOf(pieces: readonly Piece[]): PrintedLine | null {
  const text = pieces.map(({ str }) => str).join("");
  const worded = pieces.filter(({ str }) => str.trim() !== "");
  if (worded.length === 0) return null;
  const longest = worded.reduce((best, piece) => (piece.str.length > best.str.length ? piece : best));
  const [, , across = 0, up = 0, , baseline = 0] = longest.transform;
  const lefts = worded.map(({ transform: [, , , , left = 0] }) => left);
  const rights = worded.map(({ transform: [, , , , left = 0], width }) => left + width);
  return {
    text,
    left: Math.min(...lefts),
    right: Math.max(...rights),
    baseline,
    size: Math.hypot(across, up),
  };
}
