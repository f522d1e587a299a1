import type { Element, Nodes, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { t } from "../../languages/index.ts";
import { isoDate, languageTag } from "../../sources/index.ts";
import { asText } from "./as-text.ts";
import type { Progress } from "./file-task.ts";
import { refuse } from "./own-text.ts";
import type { Parts } from "./packed-parts.ts";
import type { ReadFile } from "./read-file.ts";

const damaged = () => refuse(t("This book is damaged: the list of its chapters can't be read. Get it anew."));

/** Reads an EPUB: its chapters, in the order in which they are read. */
export function readBook(parts: Parts, progress: Progress): ReadFile {
  const path = pathOfList(parts);
  const list = path === null ? null : xmlTree(parts, path);
  if (path === null || list === null) return damaged();
  const addresses = new Map(named(list, "item").map((item) => [value(item, "id"), value(item, "href")]));
  const order = named(list, "itemref").filter((item) => value(item, "linear") !== "no");
  const chapters: RootContent[] = [];
  const missing: string[] = [];
  for (const [at, item] of order.entries()) {
    const address = addresses.get(value(item, "idref"));
    const chapter = address === undefined ? null : bodyOf(parts, placeOf(address, path));
    if (chapter === null) missing.push(address ?? value(item, "idref"));
    else chapters.push(...chapter);
    progress((at + 1) / order.length);
  }
  if (chapters.length === 0) {
    return parts["META-INF/encryption.xml"] === undefined
      ? damaged()
      : refuse(
          t(
            "This book is locked by its seller (DRM), so its text can't be read. Use an edition without a lock.",
          ),
        );
  }
  const fact = (name: string) => named(list, name).map(wordsOf).find(Boolean) ?? null;
  const notes = missing.map((address) =>
    t("The part {address} is missing in the file or can't be read.", { address }),
  );
  return asText(
    { type: "root", children: chapters },
    {
      title: fact("dc:title"),
      author: named(list, "dc:creator").map(wordsOf).filter(Boolean).join(", ") || null,
      publisher: fact("dc:publisher"),
      date: isoDate(fact("dc:date")),
      language: languageTag(fact("dc:language")),
      notes,
    },
  );
}

/** Where the list of a book's parts lies, as the container says. */
function pathOfList(parts: Parts): string | null {
  const container = xmlTree(parts, "META-INF/container.xml");
  const [root] = container === null ? [] : named(container, "rootfile");
  return root === undefined ? null : value(root, "full-path");
}

/** XML read as HTML, once every element has an end tag: names are in small letters then. */
function xmlTree(parts: Parts, path: string): Root | null {
  const bytes = parts[path];
  return bytes === undefined ? null : fromHtml(withEndTags(bytes), { fragment: true });
}

/** What a chapter shows; null where it is no text. */
function bodyOf(parts: Parts, path: string): RootContent[] | null {
  const bytes = parts[path];
  if (bytes === undefined) return null;
  const [body] = named(fromHtml(withEndTags(bytes)), "body");
  return body?.children ?? null;
}

/** `<a id="x"/>` ends where it stands in XML only: HTML would take all that follows for its content. */
function withEndTags(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return text.replace(/<([a-z][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/gi, "<$1$2></$1>");
}

/** A path as it is from the list's folder. */
function placeOf(address: string, list: string): string {
  const { pathname } = new URL(address.replace(/#.*$/, ""), `http://book/${list}`);
  return decodeURIComponent(pathname.slice(1));
}

function named(tree: Nodes, name: string): Element[] {
  const below = "children" in tree ? tree.children.flatMap((child) => named(child, name)) : [];
  return tree.type === "element" && tree.tagName === name ? [tree, ...below] : below;
}

/** An attribute; empty where it isn't there. */
function value({ properties }: Element, attribute: string): string {
  return String(properties[attribute] ?? properties[camel(attribute)] ?? "");
}

function camel(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsOf).join("").replace(/\s+/g, " ").trim() : "";
}
