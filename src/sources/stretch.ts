import type { Element } from "hast";

const stretchClass = "stretch";

/** A block that keeps its line breaks as they are. */
export function stretch(value: string): Element {
  return {
    type: "element",
    tagName: "div",
    properties: { className: [stretchClass] },
    children: [{ type: "text", value }],
  };
}

export function isStretch({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className[0] === stretchClass;
}
