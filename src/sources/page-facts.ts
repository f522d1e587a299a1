import type { Element, Nodes, Root } from "hast";
import { absoluteAddress } from "./clean-web-tree.ts";

/** What a page of the web says of itself; null where it doesn't. */
export interface PageFacts {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** ISO 8601: a day, or only a month or a year. */
  readonly date: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Absolute, of http or https. */
  readonly link: string | null;
}

/** Names of `<meta>` that state a fact, the best first. */
const names = {
  title: ["og:title", "dc.title", "twitter:title"],
  author: ["author", "article:author", "dc.creator", "parsely-author"],
  publisher: ["og:site_name", "dc.publisher", "application-name"],
  date: [
    "article:published_time",
    "datepublished",
    "dc.date",
    "dc.date.issued",
    "date",
    "pubdate",
    "parsely-pub-date",
  ],
  language: ["content-language", "dc.language"],
  link: ["og:url"],
} as const;

interface Head {
  /** The first of each name, in small letters. */
  readonly metas: Map<string, string>;
  title: string | null;
  language: string | null;
  canonical: string | null;
  savedFrom: string | null;
}

function readHead(tree: Root): Head {
  const head: Head = { metas: new Map(), title: null, language: null, canonical: null, savedFrom: null };
  const look = (node: Nodes): void => {
    if (node.type === "comment") {
      head.savedFrom ??= /^\s*saved from url=\(\d+\)(\S+)/.exec(node.value)?.[1] ?? null;
    }
    // Its `title` is that of a drawing.
    if (node.type === "element" && node.tagName === "svg") return;
    if (node.type === "element") readFact(node, head);
    if ("children" in node) for (const child of node.children) look(child);
  };
  look(tree);
  return head;
}

function readFact(element: Element, head: Head): void {
  const { tagName, properties } = element;
  if (tagName === "html") head.language = tidy(properties["lang"] ?? properties["xmlLang"]);
  if (tagName === "title") head.title ??= tidy(wordsOf(element));
  if (tagName === "link" && String(properties["rel"]).includes("canonical")) {
    head.canonical ??= tidy(properties["href"]);
  }
  if (tagName !== "meta") return;
  const value = tidy(properties["content"]);
  const { name, property, httpEquiv, itemProp } = properties;
  for (const key of [name, property, httpEquiv, itemProp].flat()) {
    const known = String(key ?? "").toLowerCase();
    if (known !== "" && value !== null && !head.metas.has(known)) head.metas.set(known, value);
  }
}

/** What the head of a page says of it. */
export function pageFacts(tree: Root): PageFacts {
  const head = readHead(tree);
  const { metas, title } = head;
  const first = (keys: readonly string[]) => keys.map((key) => metas.get(key)).find(Boolean) ?? null;
  const author = first(names.author);
  return {
    title: title ?? first(names.title),
    // Some pages give the address of the author's own page.
    author: author !== null && /^https?:/.test(author) ? null : author,
    publisher: first(names.publisher),
    date: isoDate(first(names.date)),
    language: languageTag(head.language ?? first(names.language)),
    link: webAddress(head.canonical) ?? webAddress(first(names.link)) ?? webAddress(head.savedFrom),
  };
}

/** The day, month or year at the beginning of a date as machines write it; null where it is none, or no real day. */
export function isoDate(text: string | null): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(text?.trim() ?? "") ?? [];
  if (year === undefined) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${month}`;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay ? `${year}-${month}-${day}` : null;
}

/** A language as `lang` gives it, or null where it can't be one. */
export function languageTag(text: string | null): string | null {
  const tag = text?.trim().replaceAll("_", "-") ?? "";
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : null;
}

/** An absolute address of http or https, or null. */
export function webAddress(text: string | null): string | null {
  const address = absoluteAddress(text, null);
  return address !== null && /^https?:/i.test(address) ? address : null;
}

/** A text in one line, without spaces around it; null where nothing is left. */
function tidy(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
