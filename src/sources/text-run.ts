import type { Element } from "hast";

/**
 * Words that count: one text node, in an element that knows the absolute offset of its first code unit. The page shows
 * the offset as `data-start`.
 */
export function textRun(start: number, value: string): Element {
  return {
    type: "element",
    tagName: "text-run",
    properties: { dataStart: start },
    children: [{ type: "text", value }],
  };
}
