/** A block that goes on over blank lines until a line that matches `end`. */
export interface Leaf {
  readonly isFence: boolean;
  readonly end: RegExp;
  /** Where on the opening line, in UTF-16 code units, the end may already stand. */
  readonly from: number;
}

/** Fenced code that a line without its indentation opens; null when it does not. */
export function fenceAt(rest: string): Leaf | null {
  const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(rest);
  if (fence === null) return null;
  const run = fence[1] ?? fence[2] ?? "";
  // The end is looked for behind the line, where an end never stands: a fence can't close on its first line.
  return { isFence: true, end: new RegExp(`^ {0,3}${run[0]}{${run.length},}[ \\t]*$`), from: rest.length };
}

/** The five kinds of HTML blocks in CommonMark 0.31, section 4.6, that blank lines don't end. */
const rawHtml: readonly { readonly start: RegExp; readonly end: RegExp; readonly from: number }[] = [
  {
    start: /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i,
    end: /<\/(?:pre|script|style|textarea)>/i,
    from: 4,
  },
  { start: /^<!--/, end: /-->/, from: 2 },
  { start: /^<\?/, end: /\?>/, from: 1 },
  { start: /^<![A-Za-z]/, end: />/, from: 2 },
  { start: /^<!\[CDATA\[/, end: /\]\]>/, from: 9 },
];

/** Such HTML, opened by a line without its indentation; null when the line does not. */
export function rawHtmlAt(rest: string): Leaf | null {
  const kind = rest.startsWith("<") ? rawHtml.find(({ start }) => start.test(rest)) : undefined;
  return kind === undefined ? null : { isFence: false, end: kind.end, from: kind.from };
}
