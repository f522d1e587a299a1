import { type PlainMessage, said, t } from "../../languages/index.ts";
import type { Source, SourceKind } from "../../sources/index.ts";

const nouns: Readonly<Record<SourceKind, PlainMessage>> = {
  primary: said("the primary source"),
  report: said("the report"),
  opinion: said("the article"),
  aggregator: said("the article"),
  other: said("the text"),
};

/** By the first word of a title. */
const titled = {
  letter: said("the letter"),
  report: said("the report"),
  speech: said("the speech"),
  statement: said("the statement"),
  record: said("the record"),
  memo: said("the memo"),
  transcript: said("the transcript"),
} as const satisfies Readonly<Record<string, PlainMessage>>;

/** What a source is called in a sentence: "the letter" where its title begins so, else what its kind is called. */
export function sourceNoun({ title, kind }: Pick<Source, "title" | "kind">): string {
  const first = /^\p{L}+/u.exec(title)?.[0].toLowerCase();
  const named = Object.entries(titled).find(([word]) => word === first);
  return t(named ? named[1] : nouns[kind]);
}
