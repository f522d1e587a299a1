import { zipSync } from "fflate";
import { fromHtml } from "hast-util-from-html";
import mammoth from "mammoth";
import { said, t } from "../../languages/index.ts";
import { languageTag } from "../../sources/index.ts";
import { asText } from "./as-text.ts";
import { refuse } from "./own-text.ts";
import type { Parts } from "./packed-parts.ts";
import type { ReadFile } from "./read-file.ts";

const macroNote = said("The document holds macros. They were not read and can't run here.");

/** Parts of a document that hold macros. */
const macros = /(?:^|\/)vbaProject\.bin$/i;

/**
 * Reads a Word document. Deleted words of tracked changes and comments are left out, inserted words are taken.
 * @param names all paths in the file, also of parts that were not unpacked
 */
export async function readWord(parts: Parts, names: ReadonlySet<string>): Promise<ReadFile> {
  let html: string;
  try {
    // Packed anew with nothing but its XML, so that the library unpacks no more than was counted.
    const arrayBuffer = zipSync({ ...parts }, { level: 0 }).buffer;
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
        ignoreEmptyParagraphs: true,
      },
    );
    html = value;
  } catch {
    return refuse(
      t("This Word document is damaged. Open it in Word, save it under another name, and add that."),
    );
  }
  const notes = [...names].some((name) => macros.test(name)) ? [t(macroNote)] : [];
  if (hasAny(parts, "w:del")) notes.push(t("Words that tracked changes delete were left out."));
  if (names.has("word/comments.xml")) notes.push(t("Comments were left out."));
  const tree = fromHtml(withoutBackLinks(html), { fragment: true });
  return asText(tree, { ...factsOf(parts), notes });
}

/** The library ends each note with an arrow back to its mark, which is no word of the document. */
function withoutBackLinks(html: string): string {
  return html.replace(/ ?<a href="#(?:footnote|endnote)-ref-[^"]*">↑<\/a>/g, "");
}

function hasAny(parts: Parts, element: string): boolean {
  return decoded(parts, "word/document.xml").includes(`<${element} `);
}

/** What the document says of itself. When it was saved says nothing of when its text was published. */
function factsOf(parts: Parts) {
  const core = decoded(parts, "docProps/core.xml");
  return {
    title: field(core, "dc:title"),
    author: field(core, "dc:creator"),
    language: languageTag(field(core, "dc:language")),
  };
}

function decoded(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts[path]);
}

/** The words of an element without children; null where there is none. */
function field(xml: string, name: string): string | null {
  const [, words = ""] = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml) ?? [];
  const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  const text = words.replace(/&(\w+);/g, (whole, reference: string) => references[reference] ?? whole).trim();
  return text === "" ? null : text;
}
