import type { Source, SourceKind } from "../../sources/index.ts";

const nouns: Readonly<Record<SourceKind, string>> = {
  primary: "the primary source",
  report: "the report",
  opinion: "the article",
  aggregator: "the article",
  other: "the text",
};

/** What a source is called in a sentence: "the letter" where its title begins so, else what its kind is called. */
export function sourceNoun({ title, kind }: Pick<Source, "title" | "kind">): string {
  const [first] = /^(?:letter|report|speech|statement|record|memo|transcript)\b/i.exec(title) ?? [];
  return first ? `the ${first.toLowerCase()}` : nouns[kind];
}
