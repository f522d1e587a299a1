import type { Root } from "hast";
import { plural, t } from "../../languages/index.ts";
import { type PageFacts, webText } from "../../sources/index.ts";
import { ownText, refuse } from "./own-text.ts";
import type { ReadFile } from "./read-file.ts";

type Found = Partial<PageFacts> & { readonly notes: readonly string[] };

/** The words of a tree of HTML as a text, with notes on what is missing. */
export function asText(tree: Root, { notes, ...facts }: Found): ReadFile {
  const { text, kind, pictures } = webText(tree, facts.link ?? null);
  if (text === "") return refuse(t("There are no words in it, only pictures or nothing at all."));
  const missing =
    pictures > 0 ? [plural(pictures, "A picture was left out.", "{count} pictures were left out.")] : [];
  return ownText({ ...facts, text, kind, notes: [...notes, ...missing] });
}
