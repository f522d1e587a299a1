import { t } from "../languages/index.ts";
import { type OwnSource, type OwnText, ownText, type SourceKind, type TextKind } from "../sources/index.ts";
import type { Lateral } from "./lateral.ts";
import type { ReadText } from "./own-files/read-file.ts";
import { ownIdPrefix } from "./shelf-store.ts";

/** What the reader may say of a source. */
export type SourceFields = Pick<
  OwnSource,
  "title" | "publisher" | "author" | "date" | "dateNote" | "kind" | "language" | "link"
>;

/** A text that was read and waits to be added, with what is known of it. */
export interface NewSource {
  readonly fields: SourceFields;
  readonly text: OwnText;
  /** Null where it was pasted. */
  readonly fileName: string | null;
  /** For the reader: what was left out of it. */
  readonly notes: readonly string[];
}

/** The longest title that is made of a name or of a text's first line, in UTF-16 code units. */
const longestTitle = 200;

/** A text that was read from a file or was pasted, as a source that can be added. What it doesn't say stays open. */
export function newSource(read: ReadText, fileName: string | null): NewSource {
  const { title, publisher, author, date, language, link, kind, pages, notes } = read;
  const fields: SourceFields = {
    title: title?.trim() || titleOf(fileName, read.text, kind),
    publisher,
    author,
    date,
    dateNote: null,
    kind: "other" satisfies SourceKind,
    language: language ?? "und",
    link,
  };
  return { fields, text: ownText(read.text, kind, pages), fileName, notes };
}

/** A file's name without its ending, or the first words of a text. */
function titleOf(fileName: string | null, text: string, kind: TextKind): string {
  const named = fileName?.replace(/\.[^.]+$/, "").trim();
  if (named) return named.slice(0, longestTitle);
  const [line = ""] = text.trim().split("\n");
  const plain = kind === "markdown" ? line.replace(/^#+\s*/, "") : line;
  const shown = plain.length > longestTitle ? `${plain.slice(0, longestTitle - 1).trimEnd()}…` : plain;
  return shown.trim() || t("Untitled");
}

/** The record of a new source. */
export function sourceRecord(
  { newId, now }: Pick<Lateral, "newId" | "now">,
  { fields, text, fileName, notes }: NewSource,
  home: string,
): OwnSource {
  const added = new Date(now()).toISOString();
  const date = added.slice(0, 10);
  const from =
    fileName === null
      ? t("Pasted, added on {date}.", { date })
      : t("From the file “{file}”, added on {date}.", { file: fileName, date });
  return {
    type: "source",
    id: ownIdPrefix + newId(),
    ...fields,
    provenance: [from, ...notes].join(" "),
    textKey: text.key,
    textKind: text.kind,
    earlier: [],
    fileName,
    home,
    added,
    modified: added,
    // The shelf stamps it when it is written.
    v: [0, 0, "new"],
  };
}
