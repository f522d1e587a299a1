import type { ElementContent, Properties, Root, RootContent } from "hast";
import { parseHTML } from "linkedom/worker";

const emptyPage = "<!doctype html><html><head></head><body></body></html>";

/**
 * A document made of a tree of HTML, for libraries that want one. It belongs to no page: nothing in it runs or loads,
 * and the browser's own parser of HTML, which the page's policy guards, has no part in it.
 */
export function webDocument(tree: Root): Document {
  const { document } = parseHTML(emptyPage);
  const put = (parent: Node, nodes: readonly RootContent[]) => {
    for (const node of nodes) {
      if (node.type === "text") parent.appendChild(document.createTextNode(node.value));
      if (node.type !== "element") continue;
      const element = document.createElement(node.tagName);
      setAttributes(element, node.properties);
      put(element, node.children);
      parent.appendChild(element);
    }
  };
  for (const node of tree.children) {
    if (node.type !== "element" || node.tagName !== "html") continue;
    setAttributes(document.documentElement, node.properties);
    for (const part of node.children) {
      if (part.type !== "element") continue;
      const place = part.tagName === "head" ? document.head : document.body;
      setAttributes(place, part.properties);
      put(place, part.children);
    }
  }
  return document;
}

/** Properties whose attribute has another name. */
const attributeNames: Readonly<Record<string, string>> = {
  className: "class",
  htmlFor: "for",
  httpEquiv: "http-equiv",
  acceptCharset: "accept-charset",
};

function setAttributes(element: Element, properties: Properties): void {
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    const hyphened =
      /^(?:aria|data)[A-Z]/.test(property) && property.replace(/[A-Z]/g, (letter) => `-${letter}`);
    const name = attributeNames[property] ?? (hyphened || property).toLowerCase();
    try {
      element.setAttribute(
        name,
        Array.isArray(value) ? value.join(" ") : value === true ? "" : String(value),
      );
    } catch {
      // Parsers take names that no script may set, such as `"a`; no reader sees them.
    }
  }
}

/** The tree of what is in a node of such a document, with the attributes that reading needs. */
export function treeFromDom(node: Node): Root {
  return { type: "root", children: childrenOf(node) };
}

function childrenOf(node: Node): ElementContent[] {
  return [...node.childNodes].flatMap((child): ElementContent[] => {
    if (child.nodeType === 3) return [{ type: "text", value: child.textContent ?? "" }];
    if (child.nodeType !== 1) return [];
    // What has this type of node is an element.
    const element = child as Element;
    const properties: Properties = {};
    for (const name of ["href", "start", "hidden", "style"]) {
      if (element.hasAttribute(name)) properties[name] = element.getAttribute(name) ?? "";
    }
    return [{ type: "element", tagName: element.localName, properties, children: childrenOf(child) }];
  });
}
