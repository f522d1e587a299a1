import { isoDate, languageTag, type PageFacts, webAddress } from "./page-facts.ts";

/** The most UTF-16 code units that are taken for facts about a text. */
const most = 50_000;

/** A key with its value, what belongs to the line before, an item, a remark, or nothing. */
const lineOfFacts = /^(?:[\w"'][^:]*:(?:\s.*)?|\s+\S.*|- .*|#.*|\s*)$/;

/**
 * Parts a Markdown file from the lines in front of it that tell its title, author and so on, as notes, static sites and
 * Pandoc have them: https://pandoc.org/MANUAL.html#extension-yaml_metadata_block
 *
 * @returns the YAML between the lines of dashes, and what comes after them; null where the text begins otherwise
 */
export function splitFrontMatter(markdown: string): { readonly yaml: string; readonly body: string } | null {
  const [all, yaml] =
    /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(markdown.slice(0, most)) ??
    [];
  if (all === undefined || yaml === undefined) return null;
  const lines = yaml.split(/\r?\n/);
  const areFacts =
    lines.every((line) => lineOfFacts.test(line)) && lines.some((line) => /^[\w"']/.test(line));
  return areFacts ? { yaml, body: markdown.slice(all.length) } : null;
}

/** What front matter says of its text, in any of the names that are in use; null where it doesn't. */
export function frontMatterFacts(matter: unknown): PageFacts {
  const values = new Map<string, string>();
  if (typeof matter === "object" && matter !== null) {
    for (const [key, value] of Object.entries(matter)) {
      const words = wordsOf(value);
      if (words !== null) values.set(key.toLowerCase(), words);
    }
  }
  const first = (...keys: readonly string[]) => keys.map((key) => values.get(key)).find(Boolean) ?? null;
  return {
    title: first("title"),
    author: first("author", "authors", "byline", "by"),
    publisher: first("publisher", "publication", "container-title", "site", "journal"),
    date: isoDate(first("date", "published", "issued", "pubdate")),
    language: languageTag(first("lang", "language", "locale")),
    link: webAddress(first("url", "link", "source", "canonical", "permalink")),
  };
}

/** A value in words: of a list all of them, of a person the name. */
function wordsOf(value: unknown): string | null {
  if (typeof value === "string" || typeof value === "number") {
    const words = String(value).replace(/\s+/g, " ").trim();
    return words === "" ? null : words;
  }
  if (Array.isArray(value)) {
    const words = value.map(wordsOf).filter((one) => one !== null);
    return words.length === 0 ? null : words.join(", ");
  }
  if (typeof value !== "object" || value === null) return null;
  if ("name" in value) return wordsOf(value.name);
  const parts = ["given" in value ? value.given : null, "family" in value ? value.family : null];
  const name = parts.map(wordsOf).filter((one) => one !== null);
  return name.length === 0 ? null : name.join(" ");
}
