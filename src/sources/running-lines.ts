import type { PrintedLine, PrintedPage } from "./printed-page.ts";

/** On so many pages a line must come back before it is taken for one that runs through the book. */
const fewestPages = 3;

/** How far the same line may stand higher or lower from page to page, in points. */
const sameHeight = 4;

/** How many lines from the top and from the foot of a page may run through the book. */
const atEdge = 2;

/**
 * Takes out the lines that run through a book at the top or the foot of its pages, such as its title and the page's
 * number: they would stand in the middle of sentences. Such a line comes back, but for its digits, at the same height
 * on at least three pages and on a third of all.
 * @returns the pages without them, and one of each kind that was taken out
 */
export function withoutRunningLines(pages: readonly PrintedPage[]): {
  readonly pages: readonly PrintedPage[];
  readonly left: readonly string[];
} {
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of keysAtEdges(page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const needed = Math.max(fewestPages, pages.length / 3);
  const running = new Set([...counts].filter(([, count]) => count >= needed).map(([key]) => key));
  const left = new Map<string, string>();
  const kept = pages.map((page): PrintedPage => {
    const edge = edgeOf(page.lines);
    const lines = page.lines.filter((line) => {
      const key = edge.has(line) ? keysOf(line).find((one) => running.has(one)) : undefined;
      if (key !== undefined) left.set(withoutDigits(line.text), line.text);
      return key === undefined;
    });
    return { ...page, lines };
  });
  return { pages: kept, left: [...left.values()] };
}

/** Each once, however often a page has it. */
function keysAtEdges({ lines }: PrintedPage): Set<string> {
  return new Set([...edgeOf(lines)].flatMap(keysOf));
}

/** The highest and the lowest lines of a page. */
function edgeOf(lines: readonly PrintedLine[]): Set<PrintedLine> {
  const sorted = lines.toSorted((a, b) => b.baseline - a.baseline);
  return new Set([...sorted.slice(0, atEdge), ...sorted.slice(-atEdge)]);
}

/** A line by what it says and how high it stands, rounded in two ways so that one of them is the same for neighbours. */
function keysOf({ text, baseline }: PrintedLine): string[] {
  const words = withoutDigits(text);
  const height = baseline / (2 * sameHeight);
  return [`${words} ${Math.floor(height)} a`, `${words} ${Math.round(height)} b`];
}

function withoutDigits(text: string): string {
  return text.replace(/\p{Nd}+/gu, "#").trim();
}
