import { graphemeStart } from "../../text/index.ts";

/**
 * A style sheet's rules for paper: the margins, and at the foot of each page what is printed and which page it is. Browsers
 * that know no boxes in the margin leave the foot out.
 * @param words what is printed, by anyone
 * @param of what stands between a page’s number and how many there are; null where they aren’t counted
 */
export function pageFoot(words: string, of: string | null): string {
  const look = "font: 9pt system-ui, sans-serif; color: #444444; vertical-align: top; padding-top: 4mm;";
  const count =
    of === null
      ? "@bottom-right { content: none; }"
      : `@bottom-right { ${look} content: counter(page) ${cssString(` ${of} `)} counter(pages); }`;
  return `@page { margin: 15mm 17mm 20mm; @bottom-left { ${look} width: 80%; content: ${cssString(words)}; } ${count} }`;
}

/** How long what is printed may be at the foot of a page, in UTF-16 code units: one line. */
const shownLength = 90;

/** Words as a string of CSS, in which nothing of them is read as CSS. */
export function cssString(words: string): string {
  const shown = words.length <= shownLength ? words : `${words.slice(0, graphemeStart(words, shownLength))}…`;
  const safe = shown.replace(
    /[^\p{L}\p{M}\p{N} .,;:!?()…–-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}
