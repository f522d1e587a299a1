import { commonReferences } from "./common-references.ts";

/*
 * An easy piece or note has at most so many UTF-16 code units, lines, characters that could mean something, and such
 * characters times lines. A paragraph of a book has about 1,000 units, and a list of 50 items with a mark each is easy.
 */
const most = { length: 3_000, lines: 100, marks: 60, marksByLines: 3_000 };

const marks = /[\\`*_[\]<>&~|!@+-]|\d[.)]/g;

const references = /&([a-z][a-z\d]{0,31});/gi;

function hasOnlyCommonReferences(markdown: string): boolean {
  for (const [, name = ""] of markdown.matchAll(references)) if (!commonReferences.has(name)) return false;
  return true;
}

/**
 * Whether Markdown is certainly read in some 20 milliseconds, whoever wrote it: it is short and has few characters
 * that could mean something. What the parser does for one such character may grow with all the others, and for a row of
 * a table with its columns. Rare names of characters are known to the worker only.
 */
export function isEasyMarkdown(markdown: string): boolean {
  if (markdown.length > most.length) return false;
  const lines = markdown.split("\n").length;
  const count = markdown.match(marks)?.length ?? 0;
  return (
    lines <= most.lines &&
    count <= most.marks &&
    count * lines <= most.marksByLines &&
    hasOnlyCommonReferences(markdown)
  );
}
