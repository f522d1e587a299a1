import { t } from "../../languages/index.ts";
import { frontMatterFacts, splitFrontMatter } from "../../sources/index.ts";
import { ownText, refuseEmpty } from "./own-text.ts";
import type { ReadFile } from "./read-file.ts";

/** Reads Markdown as it stands in a file, with facts about it in front of it or without. */
export async function readMarkdownFile(markdown: string, notes: readonly string[]): Promise<ReadFile> {
  const split = splitFrontMatter(markdown);
  if (!split) return ownText({ text: markdown, kind: "markdown", title: firstHeading(markdown), notes });
  const { yaml, body } = split;
  if (body.trim() === "") return refuseEmpty();
  const { matter, note } = await parsed(yaml);
  const facts = frontMatterFacts(matter);
  return ownText({
    ...facts,
    text: body,
    kind: "markdown",
    title: facts.title ?? firstHeading(body),
    notes: [...notes, note],
  });
}

/** What the lines say, and for the reader what became of them. */
async function parsed(yaml: string): Promise<{ readonly matter: unknown; readonly note: string }> {
  const { parse } = await import("yaml");
  try {
    // Nobody names an author by reference; references could unfold without end.
    const matter: unknown = parse(yaml, { maxAliasCount: 0, logLevel: "error", prettyErrors: false });
    return {
      matter,
      note: t("The facts in front of the text were read, and are no part of it."),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      matter: null,
      note: t("The facts in front of the text are no part of it. They could not be read: {reason}", {
        reason: error.message,
      }),
    };
  }
}

/** The title of Markdown that begins with a heading of the first level in plain words. */
function firstHeading(markdown: string): string | null {
  return /^\uFEFF?\s*# +([^\n\\`*_[\]<>&]+?)[ #]*(?:\r|\n|$)/.exec(markdown)?.[1] ?? null;
}
