import type { PrintedLine, PrintedPage } from "./printed-page.ts";

/** Width of a letter and distance of lines in points, for letters of 10 points. */
const letter = 5;
const distance = 12;

/** How a line of a made page differs from ordinary ones. */
export interface MadeLine {
  readonly text: string;
  /** Points from the left edge of the text. */
  readonly indent?: number;
  readonly size?: number;
  /** Lines that are left empty above it. */
  readonly gap?: number;
}

/**
 * Pages as a PDF places them: each line below the one before. A line is its text, or says how it differs.
 * @param pages the lines of each, from the top
 */
export function printedPages(pages: readonly (readonly (string | MadeLine)[])[]): PrintedPage[] {
  return pages.map((lines, at) => ({ label: String(at + 1), lines: placed(lines) }));
}

function placed(lines: readonly (string | MadeLine)[]): PrintedLine[] {
  let baseline = 800;
  return lines.map((line) => {
    const { text, indent = 0, size = 10, gap = 0 } = typeof line === "string" ? { text: line } : line;
    baseline -= distance * (1 + gap);
    const left = 70 + indent;
    return { text, left, right: left + text.length * letter, baseline, size };
  });
}
