import { t } from "../../languages/index.ts";
import { normalText } from "../../sources/index.ts";
import type { ReadFile, ReadText } from "./read-file.ts";

/** A text of the reader as it is read from here on; whatever isn't known of it is null. */
export function ownText(known: Pick<ReadText, "text" | "kind"> & Partial<ReadText>): ReadText {
  return {
    title: null,
    author: null,
    publisher: null,
    date: null,
    language: null,
    link: null,
    pages: [],
    notes: [],
    ...known,
    ok: true,
    text: normalText(known.text),
  };
}

/** @param problem for the reader, in whole sentences: what was found, and what can be done */
export function refuse(problem: string): ReadFile {
  return { ok: false, problem };
}

export function refuseEmpty(): ReadFile {
  return refuse(t("The file has no words: there is nothing in it but spaces."));
}
