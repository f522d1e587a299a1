import type { Span } from "../text/index.ts";

/**
 * A span written down so that it survives changes of the text: its position (UTF-16 code units, `end`
 * exclusive), its words, and the words around them. `exact` is the text from `start` to `end` on the day of
 * writing; `prefix` ends where it starts, `suffix` starts where it ends.
 */
export interface Selector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
