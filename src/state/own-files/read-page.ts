import { Readability } from "@mozilla/readability";
import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { said, t } from "../../languages/index.ts";
import { isoDate, languageTag, pageFacts } from "../../sources/index.ts";
import { asText } from "./as-text.ts";
import type { ReadFile } from "./read-file.ts";
import { treeFromDom, webDocument } from "./web-document.ts";

/** Elements that stand around an article; a page with none of them is taken whole. */
const around = new Set(["nav", "aside", "footer", "header", "form", "button", "iframe", "script"]);

/** A shorter article, in UTF-16 code units, is most likely not the one that the page is about. */
const shortestArticle = 140;

const onlyArticle = said(
  "Only the article was taken; menus, comments and whatever else stood around it were left out.",
);
const wholePage = said("No article stands out on this page, so all of its words were taken.");

/** Reads a page of the web: the article in it, or all of its words where none stands out. */
export function readPage(html: string): ReadFile {
  const tree = fromHtml(html);
  const facts = pageFacts(tree);
  if (!hasAny(tree, around)) return asText(tree, { ...facts, notes: [] });
  const article = new Readability(webDocument(tree), { serializer: (node) => node }).parse();
  if (!article?.content || (article.length ?? 0) < shortestArticle) {
    return asText(tree, { ...facts, notes: [t(wholePage)] });
  }
  const found = {
    title: article.title || facts.title,
    author: facts.author ?? (article.byline || null),
    publisher: facts.publisher ?? (article.siteName || null),
    date: facts.date ?? isoDate(article.publishedTime ?? null),
    language: facts.language ?? languageTag(article.lang ?? null),
    link: facts.link,
  };
  return asText(treeFromDom(article.content), { ...found, notes: [t(onlyArticle)] });
}

/** Reads a passage that was copied from a page or a document: all of its words. */
export function readPassage(html: string): ReadFile {
  return asText(fromHtml(html, { fragment: true }), { notes: [] });
}

function hasAny(node: Nodes, names: ReadonlySet<string>): boolean {
  if (node.type === "element" && names.has(node.tagName)) return true;
  return "children" in node && node.children.some((child) => hasAny(child, names));
}
