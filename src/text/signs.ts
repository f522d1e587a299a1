import { graphemeEnd, graphemeStart } from "./graphemes.ts";
import { trimSpan } from "./white-space.ts";

/** The smallest end of a sign after `offset` (UTF-16 code units), or `offset` itself when none ends after it. */
export function nextSignEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length) {
    const end = graphemeEnd(text, at + 1);
    if (!isBlank(text, at, end)) return end;
    at = end;
  }
  return offset;
}

/** The greatest start of a sign before `offset`, or `offset` itself when none starts before it. */
export function previousSignStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0) {
    const start = graphemeStart(text, at - 1);
    if (!isBlank(text, start, at)) return start;
    at = start;
  }
  return offset;
}

/** The smallest start of a sign after `offset`, or `offset` itself when none starts after it. */
export function nextSignStart(text: string, offset: number): number {
  for (let at = offset < text.length ? graphemeEnd(text, offset + 1) : offset; at < text.length; ) {
    const end = graphemeEnd(text, at + 1);
    if (!isBlank(text, at, end)) return at;
    at = end;
  }
  return offset;
}

/** The greatest end of a sign before `offset`, or `offset` itself when none ends before it. */
export function previousSignEnd(text: string, offset: number): number {
  for (let at = offset > 0 ? graphemeStart(text, offset - 1) : 0; at > 0; ) {
    const start = graphemeStart(text, at - 1);
    if (!isBlank(text, start, at)) return at;
    at = start;
  }
  return offset;
}

function isBlank(text: string, start: number, end: number): boolean {
  return trimSpan(text, start, end) === null;
}
