import { t } from "../languages/index.ts";
import { markPages, type OwnText, type SourceDocument } from "../sources/index.ts";
import type { KeepingWindow } from "../storage/index.ts";
import { embeddedExercise } from "./classroom/embedded-exercise.ts";
import { LoadError } from "./load-error.ts";

/*
 * In the place of `own-text` in the page of an exercise, which carries all of its texts and keeps no others.
 */

function carried(wanted: string): OwnText | undefined {
  return embeddedExercise()?.texts.find(({ key }) => key === wanted);
}

/** A text as the page carries it. Rejects with a LoadError; `what` names the source in it. */
export function readOwnText(_: KeepingWindow, key: string, what: () => string): Promise<string> {
  const text = carried(key);
  if (text) return Promise.resolve(text.text);
  return Promise.reject(new LoadError(() => t("The text of {what} is not in this page.", { what: what() })));
}

/** The document of such a text with its pages marked, where it has any. */
export function withOwnPages(
  _: KeepingWindow,
  key: string,
  document: SourceDocument,
): Promise<SourceDocument> {
  return Promise.resolve(markPages(document, carried(key)?.pages ?? []));
}
